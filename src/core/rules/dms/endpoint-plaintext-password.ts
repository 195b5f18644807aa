import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { leaksOf } from '../plaintextPassword.ts';

export const dmsEndpointPlaintextPassword: Rule = {
  id: 'dms-endpoint-plaintext-password',
  title: 'DMS endpoint password in plain text',
  category: 'security',
  severity: 'error',
  // A password that is out is out, and those of test databases are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DMS::Endpoint'],
  properties: ['Password'],
  message: 'has its password in plain text: everyone who can read this file knows it',
  why: 'The password is that of a running database, often the very one that is to be migrated. A template ends up in a repository, in build logs and in the CloudFormation console, and the password with it.',
  how: 'Fails when `Password` is written out, also in one branch of `Fn::If`, in the allowed values of a parameter or in its Default. A parameter without `NoEcho` and a plain `{{resolve:ssm:…}}` are warnings. References to Secrets Manager and `NoEcho` parameters without a Default pass. Best is `SecretsManagerSecretId` in the settings of the engine, which needs no password here.',
  links: [
    'https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  ],
  sameAs: {
    KICS: ['5f700072-b7ce-4e84-b3f3-497bf1c24a4d'],
    Guard: ['DMS_NO_PLAINTEXT_PASSWORD'],
    'cfn-lint': ['W2501'],
    cfn_nag: ['F37'],
  },
  check(endpoint, report) {
    for (const { at, ...leak } of leaksOf(get(endpoint, 'Password'))) report(at, leak);
  },
};
