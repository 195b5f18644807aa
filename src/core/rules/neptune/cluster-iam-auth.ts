import type { Rule } from '../../rule.ts';
import { demandTrue } from '../demand.ts';

export const neptuneClusterIamAuth: Rule = {
  id: 'neptune-cluster-iam-auth',
  title: 'Neptune cluster without authentication',
  category: 'security',
  severity: 'warning',
  // Neptune has no passwords that IAM would only be an alternative to.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Neptune::DBCluster'],
  properties: ['IamAuthEnabled'],
  message: 'lets in everyone who reaches its port: IAM authentication is off, and Neptune knows no other',
  why: 'Neptune has no users and no passwords. With IAM authentication every request is signed, IAM policies say who may read and write, and the audit log tells who it was; without it the network is the only protection.',
  how: 'Fails when `IamAuthEnabled` is false, which is the default. Clients must sign their requests with Signature Version 4 once it is on.',
  links: [
    'https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html',
    'https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html',
  ],
  sameAs: {
    'Security Hub': ['Neptune.7'],
    'AWS Config': ['neptune-cluster-iam-database-authentication'],
    'Control Tower': ['CT.NEPTUNE.PR.1'],
    KICS: ['a3aa0087-8228-4e7e-b202-dc9036972d02'],
    'cdk-nag': ['AwsSolutions-N5'],
    Prowler: ['neptune_cluster_iam_authentication_enabled'],
    cnspec: ['neptune-cluster-iam-authentication'],
  },
  check: demandTrue('IamAuthEnabled', {
    title: 'Require IAM authentication',
    impact: 'interruption',
    consequence: 'clients that do not sign their requests are turned away',
  }),
};
