import type { Rule } from '../../rule.ts';
import { askText, get } from '../../values.ts';
import { familyOf, isWithdrawnNodeType } from './nodeTypes.ts';

export const redshiftDeprecatedNodeType: Rule = {
  id: 'redshift-deprecated-node-type',
  title: 'Redshift nodes that AWS retires',
  category: 'operations',
  severity: 'warning',
  // Whoever still runs them has to move, in every environment.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['NodeType'],
  message: 'runs on DC2 nodes, which AWS is retiring: they have no managed storage and no Multi-AZ',
  why: 'AWS announced the end of DC2 nodes in April 2025. RA3 and RG nodes and Redshift Serverless keep data in managed storage, so that it grows apart from the nodes.',
  how: 'Fails on `dc2` nodes, and as an error on `dc1` and `ds2` nodes, which AWS no longer offers (2026-11-20). There is no fix: number and type of the new nodes depend on data and load, and a running cluster has to be resized.',
  links: [
    'https://aws.amazon.com/blogs/big-data/best-practices-for-upgrading-from-amazon-redshift-dc2-to-ra3-and-amazon-redshift-serverless',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html',
  ],
  sameAs: {},
  check(cluster, report) {
    const nodeType = get(cluster, 'NodeType');
    if (askText(nodeType, isWithdrawnNodeType) === true) {
      const message = 'cannot be created: Redshift no longer offers DC1 and DS2 nodes';
      report(nodeType, { severity: 'error', message });
    }
    if (askText(nodeType, name => familyOf(name) === 'dc2') === true) report(nodeType, { deprecated: true });
  },
};
