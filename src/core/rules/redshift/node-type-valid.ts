import type { Rule } from '../../rule.ts';
import { askText, get } from '../../values.ts';
import { isUnknownNodeType } from './nodeTypes.ts';

export const redshiftNodeTypeValid: Rule = {
  id: 'redshift-node-type-valid',
  title: 'Redshift node type that does not exist',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['NodeType'],
  message: 'cannot be created: Redshift has no nodes of this type',
  why: 'Redshift refuses a node type that it does not know, and the deployment fails when it comes to this resource.',
  how: 'Fails when `NodeType` is no type of the families `dc2` and `ra3`, or has another form than family and size, such as `db.r6g.large`. Families that are not known here pass, so that new ones are not called wrong. Which types a Region offers is not judged.',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html',
  ],
  sameAs: { 'cfn-lint': ['E3667'], 'cloudformation-validate': ['E3667'] },
  check(cluster, report) {
    const nodeType = get(cluster, 'NodeType');
    if (askText(nodeType, isUnknownNodeType) === true) report(nodeType);
  },
};
