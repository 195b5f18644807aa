import type { Rule } from '../../rule.ts';
import { not } from '../answers.ts';
import { demandTrue } from '../demand.ts';
import { isEndpointOf } from './subject.ts';

export const dmsEndpointNeptuneIam: Rule = {
  id: 'dms-endpoint-neptune-iam',
  title: 'DMS endpoint for Neptune without IAM',
  category: 'security',
  severity: 'information',
  // Many clusters do without IAM authentication, and rely on their security groups.
  profiles: [],
  resources: ['AWS::DMS::Endpoint'],
  properties: ['NeptuneSettings.IamAuthEnabled', 'EngineName'],
  message: 'writes to Neptune without IAM authentication: whoever reaches the cluster may do the same',
  why: 'Neptune knows no passwords. Without IAM authentication the network alone decides who may read and write the graph.',
  how: 'Fails when `EngineName` is `neptune` and `NeptuneSettings.IamAuthEnabled` is false, which is the default. The cluster needs `IamAuthEnabled` too, and the role in `ServiceAccessRoleArn` the right to connect.',
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Neptune.html'],
  sameAs: { 'Security Hub': ['DMS.10'], Prowler: ['dms_endpoint_neptune_iam_authorization_enabled'] },
  check: demandTrue(
    'NeptuneSettings.IamAuthEnabled',
    {
      title: 'Turn on IAM authentication',
      impact: 'interruption',
      consequence: 'the role of the endpoint needs the right to connect',
    },
    { skip: endpoint => not(isEndpointOf(endpoint, ['neptune'])) },
  ),
};
