import type { Rule } from '../../rule.ts';
import { askText, get } from '../../values.ts';
import { isNoNodeType } from './nodeTypes.ts';

export const daxNodeTypeValid: Rule = {
  id: 'dax-node-type-valid',
  title: 'DAX node type does not exist',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DAX::Cluster'],
  properties: ['NodeType'],
  message: 'cannot be created: DAX has no such node type',
  why: 'DAX has node types of its own, whose names begin with `dax.`. It refuses others, such as those of ElastiCache or EC2, when the stack is deployed.',
  how: 'Fails when `NodeType` does not begin with `dax.`, and on a size that the families r3, r4, r5, t2 and t3 do not have (2026-11-20). Sizes of other families are not judged, and neither is whether the Region has the type.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.sizing-guide.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html',
  ],
  sameAs: { 'cfn-lint': ['E3672'], 'cloudformation-validate': ['E3672'] },
  check(cluster, report) {
    const nodeType = get(cluster, 'NodeType');
    if (askText(nodeType, isNoNodeType) === true) report(nodeType);
  },
};
