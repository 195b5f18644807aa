import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { leaksOf } from '../plaintextPassword.ts';

const path = 'RedshiftDestinationConfiguration.Password';

export const firehoseRedshiftDestinationPlaintextPassword: Rule = {
  id: 'firehose-redshift-destination-plaintext-password',
  title: 'Firehose has the Redshift password in plain text',
  category: 'security',
  severity: 'error',
  // A password that is out is out, and those of test databases are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::KinesisFirehose::DeliveryStream'],
  properties: [path],
  message: 'has its Redshift password in plain text: everyone who can read this file knows it',
  why: 'A template ends up in a repository, in build logs and in the CloudFormation console. A password in it is known to everyone who can read one of these, and stays in the history when it is taken out.',
  how: 'Fails when `Password` of `RedshiftDestinationConfiguration` is written out, also in one branch of `Fn::If`, in the allowed values of a parameter or in its Default. A parameter without `NoEcho` and a plain `{{resolve:ssm:…}}` are warnings. References to Secrets Manager, `ssm-secure` and `NoEcho` parameters without a Default pass. `SecretsManagerConfiguration` keeps the password out of the stream altogether. Only the author knows the secret, so there is no fix.',
  links: [
    'https://docs.aws.amazon.com/firehose/latest/dev/secrets-manager-how.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  ],
  sameAs: {
    Guard: ['KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD'],
    cfn_nag: ['F66'],
  },
  check(stream, report) {
    for (const { at, ...leak } of leaksOf(get(stream, path), 'Redshift password')) report(at, leak);
  },
};
