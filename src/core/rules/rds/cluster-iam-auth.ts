import type { Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { not, some } from '../answers.ts';
import { demandTrue } from '../demand.ts';
import { isServerlessV1 } from './engineMode.ts';
import { isAurora } from './subject.ts';

export const rdsClusterIamAuth: Rule = {
  id: 'rds-cluster-iam-auth',
  title: 'Aurora cluster without IAM authentication',
  category: 'security',
  severity: 'information',
  // Many good teams keep passwords in Secrets Manager and rotate them there instead.
  profiles: [],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['EnableIAMDatabaseAuthentication', 'Engine', 'EngineMode'],
  message: 'accepts no IAM tokens: clients log in with passwords that must be stored and rotated',
  why: 'With IAM authentication a client logs in with a token that holds for 15 minutes. There is no password to store, to rotate or to leak, and IAM policies say who may connect.',
  how: 'Fails when `EnableIAMDatabaseAuthentication` is false, which is the default, on Aurora. By the CloudFormation reference Multi-AZ DB clusters do not take it. Serverless v1 and clusters with `MasterUserAuthenticationType` are left out.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.html'],
  sameAs: {
    'Security Hub': ['RDS.12'],
    'AWS Config': ['rds-cluster-iam-authentication-enabled'],
    'Control Tower': ['CT.RDS.PR.4'],
    Checkov: ['CKV_AWS_162'],
    'cdk-nag': ['AwsSolutions-RDS6'],
    Prowler: ['rds_cluster_iam_authentication_enabled'],
  },
  check: demandTrue(
    'EnableIAMDatabaseAuthentication',
    { title: 'Allow logging in with IAM', impact: 'none' },
    {
      skip: cluster =>
        some(not(isAurora(cluster)), isServerlessV1(cluster), isPresent(get(cluster, 'MasterUserAuthenticationType'))),
    },
  ),
};
