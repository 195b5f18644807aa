import { ofType } from '../../inventory.ts';
import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { pointing } from '../links.ts';

export const rdsProxyWithoutTargets: Rule = {
  id: 'rds-proxy-without-targets',
  title: 'RDS Proxy without a target group',
  category: 'correctness',
  severity: 'hint',
  // The target group may stand in another stack, which this file does not tell.
  profiles: [],
  resources: ['AWS::RDS::DBProxy'],
  properties: ['DBProxyName'],
  message: 'has no target group in this file: unless another stack adds one, it leads to no database',
  why: 'The target group says which database a proxy connects to. A proxy without one is created and charged, and refuses every connection.',
  how: 'Fails when no `AWS::RDS::DBProxyTargetGroup` of the file names the proxy in its `DBProxyName`. Where one of them may do so, and where a nested stack or a macro could, nothing is said.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html',
  ],
  sameAs: {},
  check(proxy, report, context) {
    const groups = pointing(proxy, context.resources, 'AWS::RDS::DBProxyTargetGroup', 'DBProxyName', 'DBProxyName');
    const isNested = ofType(context.resources, 'AWS::CloudFormation::Stack').length > 0;
    const mayBeAdded = isNested || proxy.body.open;
    if (groups.resources.length === 0 && groups.isComplete && !mayBeAdded) report(get(proxy, 'DBProxyName'));
  },
};
