import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { leaksOf } from '../plaintextPassword.ts';

export const dmsEndpointMongodbPlaintextPassword: Rule = {
  id: 'dms-endpoint-mongodb-plaintext-password',
  title: 'MongoDB password of DMS in plain text',
  category: 'security',
  severity: 'error',
  // A password that is out is out, and those of test databases are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DMS::Endpoint'],
  properties: ['MongoDbSettings.Password'],
  message: 'has its MongoDB password in plain text: everyone who can read this file knows it',
  why: 'A template ends up in a repository, in build logs and in the CloudFormation console. The password in it opens the MongoDB that is to be migrated.',
  how: 'Fails when `MongoDbSettings.Password` is written out, also in one branch of `Fn::If`, in the allowed values of a parameter or in its Default. A parameter without `NoEcho` and a plain `{{resolve:ssm:…}}` are warnings. References to Secrets Manager and `NoEcho` parameters without a Default pass. `MongoDbSettings.SecretsManagerSecretId` needs no password here.',
  links: [
    'https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  ],
  sameAs: {
    KICS: ['f988a17f-1139-46a3-8928-f27eafd8b024'],
    Guard: ['DMS_NO_PLAINTEXT_PASSWORD'],
    cfn_nag: ['F55'],
  },
  check(endpoint, report) {
    const password = get(endpoint, 'MongoDbSettings.Password');
    for (const { at, ...leak } of leaksOf(password, 'MongoDB password')) report(at, leak);
  },
};
