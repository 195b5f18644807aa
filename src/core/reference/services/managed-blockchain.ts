import type { Service } from '../service.ts';

export const managedBlockchain: Service = {
  id: 'managed-blockchain',
  name: 'Amazon Managed Blockchain (AMB)',
  fullName: 'Amazon Managed Blockchain',
  category: 'blockchain',
  engines: [
    'AMB Access Hyperledger Fabric',
    'AMB Access Ethereum',
    'AMB Access Bitcoin',
    'AMB Access Polygon',
    'AMB Query',
  ],
  models: ['blockchain'],
  oneLiner: 'Managed blockchain networks and access; closed to new customers, and ending on 2027-09-29.',
  overview: [
    'AMB offers private Hyperledger Fabric networks, dedicated Ethereum nodes, RPC access to Bitcoin and Polygon, and an API for indexed queries.',
    'It takes no new customers from 2026-10-29 and ends on 2027-09-29: existing customers have to move before that day.',
  ],
  lists: [],
  keyFeatures: [
    'Networks, members and peer nodes of Hyperledger Fabric',
    'Ethereum mainnet nodes and token accessors',
    'AMB Query for Bitcoin and Ethereum data',
  ],
  useCases: ['Existing networks, until the end of support'],
  notFor: ['New workloads (self-managed nodes, a provider, or a database with audit tables)'],
  limits: [
    {
      name: 'New customers',
      value: 'Not accepted from 2026-10-29',
      source:
        'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-end-of-support.html',
    },
    {
      name: 'End of support',
      value: '2027-09-29',
      source:
        'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-end-of-support.html',
    },
  ],
  bestPractices: ['Plan the migration to be complete before 2027-09-29', 'Start nothing new on it'],
  availability: ['Peer nodes can be placed in several Availability Zones.'],
  backup: ['The service makes no backups: export the ledger before the end of support.'],
  security: [
    'Networks are reached through a VPC endpoint and IAM, RPC access with SigV4 or a billing token, and AWS KMS encrypts the data of a member.',
  ],
  scaling: ['Capacity grows by adding nodes or members.'],
  pricing: ['Charged for memberships, node hours, storage, data written and API requests.'],
  engineVersions: [],
  status: {
    state: 'closed-to-new-customers',
    date: '2026-10-29',
    endOfSupport: '2027-09-29',
    note: 'This holds for all of its parts: Hyperledger Fabric, Ethereum, Bitcoin, Polygon and AMB Query.',
    replacement:
      'For Hyperledger Fabric, another managed network, your own nodes on EC2 or EKS, or an AWS database. For Ethereum, Bitcoin and Polygon, your own nodes (AWS Blockchain Node Runners) or an RPC provider. For AMB Query, a provider of blockchain data.',
    source:
      'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-end-of-support.html',
  },
  endOfSupportParts: [],
  resourceTypes: ['AWS::ManagedBlockchain::Member', 'AWS::ManagedBlockchain::Node', 'AWS::ManagedBlockchain::Accessor'],
  alsoUses: [],
  cdkModules: [{ name: 'aws-cdk-lib/aws-managedblockchain', level: 'L1' }],
  docs: {
    overview:
      'https://docs.aws.amazon.com/managed-blockchain/latest/hyperledger-fabric-dev/managed-blockchain-end-of-support.html',
    userGuide: 'https://docs.aws.amazon.com/managed-blockchain/latest/ethereum-dev/migrating-node-rpc-workloads.html',
    pricing: 'https://aws.amazon.com/managed-blockchain/pricing/',
    cloudFormation: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ManagedBlockchain.html',
  },
  related: ['qldb', 'aurora'],
  asOf: '2026-10-09',
};
