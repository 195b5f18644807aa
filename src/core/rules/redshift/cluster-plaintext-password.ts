import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { leaksOf, manageMasterPassword } from '../plaintextPassword.ts';

export const redshiftClusterPlaintextPassword: Rule = {
  id: 'redshift-cluster-plaintext-password',
  title: 'Redshift password in plain text',
  category: 'security',
  severity: 'error',
  // A password that is out is out, and those of test databases are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['MasterUserPassword', 'ManageMasterPassword'],
  message: 'has its password in plain text: everyone who can read this file knows it',
  why: 'A template ends up in a repository, in build logs and in the CloudFormation console. A password in it is known to everyone who can read one of these, and stays in the history when it is taken out.',
  how: 'Fails when `MasterUserPassword` is written out, also in one branch of `Fn::If`, in the allowed values of a parameter or in its Default. A parameter without `NoEcho` and a plain `{{resolve:ssm:…}}` are warnings. References to Secrets Manager, `ssm-secure` and `NoEcho` parameters without a Default pass.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html'],
  sameAs: {
    Guard: ['REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD'],
    'cfn-lint': ['W2501'],
    cfn_nag: ['F35'],
    'cloudformation-validate': ['W2501'],
  },
  check(cluster, report) {
    const password = get(cluster, 'MasterUserPassword');
    const manage = manageMasterPassword(cluster, 'MasterUserPassword', 'ManageMasterPassword');
    const fixes = password.kind === 'choice' ? [] : [manage];
    for (const { at, ...leak } of leaksOf(password)) report(at, { ...leak, fixes });
  },
};
