import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { leaksOf, manageMasterPassword } from '../plaintextPassword.ts';

export const redshiftserverlessPlaintextPassword: Rule = {
  id: 'redshiftserverless-plaintext-password',
  title: 'Serverless namespace password in plain text',
  category: 'security',
  severity: 'error',
  // A password that is out is out, and those of test databases are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RedshiftServerless::Namespace'],
  properties: ['AdminUserPassword', 'ManageAdminPassword'],
  message: 'has its password in plain text: everyone who can read this file knows it',
  why: 'A template ends up in a repository, in build logs and in the CloudFormation console. A password in it is known to everyone who can read one of these, and stays in the history when it is taken out.',
  how: 'Fails when `AdminUserPassword` is written out, also in one branch of `Fn::If`, in the allowed values of a parameter or in its Default. A parameter without `NoEcho` and a plain `{{resolve:ssm:…}}` are warnings. References to Secrets Manager, `ssm-secure` and `NoEcho` parameters without a Default pass.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html'],
  sameAs: {},
  check(namespace, report) {
    const password = get(namespace, 'AdminUserPassword');
    const manage = manageMasterPassword(namespace, 'AdminUserPassword', 'ManageAdminPassword');
    const fixes = password.kind === 'choice' ? [] : [manage];
    for (const { at, ...leak } of leaksOf(password)) report(at, { ...leak, fixes });
  },
};
