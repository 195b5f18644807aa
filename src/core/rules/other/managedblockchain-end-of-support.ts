import type { Rule } from '../../rule.ts';
import { attribute } from '../../values.ts';

/** Source: https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-end-of-support.html */
const lastDay = '2027-09-29';

export const managedblockchainEndOfSupport: Rule = {
  id: 'managedblockchain-end-of-support',
  title: 'Managed Blockchain is ending',
  category: 'operations',
  severity: 'warning',
  // In an account that has not used it before, the deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ManagedBlockchain::Member', 'AWS::ManagedBlockchain::Node', 'AWS::ManagedBlockchain::Accessor'],
  properties: [],
  message: `needs Managed Blockchain, closed to new customers since 2026-10-29, which ends on ${lastDay}`,
  why: 'Amazon Managed Blockchain takes no new customers since 2026-10-29, and after 2027-09-29 nobody can reach it: networks, nodes and accessors of Hyperledger Fabric, Ethereum, Bitcoin and Polygon alike. What a ledger holds has to be brought elsewhere before.',
  how: 'Fails on every resource of the service, after 2027-09-29 as an error.',
  links: [
    'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-end-of-support.html',
    'https://docs.aws.amazon.com/managed-blockchain/latest/ethereum-dev/migrating-node-rpc-workloads.html',
  ],
  sameAs: {},
  check(resource, report, { today }) {
    const message = `cannot be created: Managed Blockchain ended on ${lastDay}`;
    const isOver = today !== undefined && today > lastDay;
    report(attribute(resource, 'Type'), { deprecated: true, ...(isOver && { severity: 'error', message }) });
  },
};
