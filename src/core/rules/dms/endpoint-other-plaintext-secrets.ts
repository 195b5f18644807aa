import type { Rule } from '../../rule.ts';
import { askText, get } from '../../values.ts';
import { leaksOf } from '../plaintextPassword.ts';

/** Settings that hold a secret, and what it is called. */
const secrets: Readonly<Record<string, string>> = {
  'OracleSettings.AsmPassword': 'ASM password',
  'OracleSettings.SecurityDbEncryption': 'Oracle TDE key',
  'GcpMySQLSettings.Password': 'MySQL password',
  'MicrosoftSqlServerSettings.Password': 'SQL Server password',
  'RedisSettings.AuthPassword': 'Redis password',
  'KafkaSettings.SaslPassword': 'SASL password',
  'KafkaSettings.SslClientKeyPassword': 'Kafka key password',
};
const attributes = 'ExtraConnectionAttributes';

export const dmsEndpointOtherPlaintextSecrets: Rule = {
  id: 'dms-endpoint-other-plaintext-secrets',
  title: 'Secret in the settings of a DMS endpoint',
  category: 'security',
  severity: 'error',
  // A password that is out is out, and those of test databases are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DMS::Endpoint'],
  properties: [...Object.keys(secrets), attributes],
  message: 'has a password in its ExtraConnectionAttributes: everyone who can read this file knows it',
  why: 'Beside `Password` an endpoint takes secrets in the settings of its engine. They open storage, keys and queues of the database that is to be migrated, and are in the repository with the template.',
  how: 'Fails when one of these settings is written out, also in one branch of `Fn::If`, in the allowed values of a parameter or in its Default, and when `ExtraConnectionAttributes` sets a password or a secret. A parameter without `NoEcho` and a plain `{{resolve:ssm:…}}` are warnings. References to Secrets Manager and `NoEcho` parameters without a Default pass.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html',
    'https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html',
  ],
  sameAs: {},
  check(endpoint, report) {
    for (const [path, name] of Object.entries(secrets)) {
      for (const { at, ...leak } of leaksOf(get(endpoint, path), name)) report(at, leak);
    }
    const written = get(endpoint, attributes);
    if (askText(written, hasSecret) === true) report(written);
  },
};

/** `attributes` is in lower case: `asm_user=dms;asm_password=secret`. */
function hasSecret(attributes: string): boolean {
  return /(?:password|secret|securitydbencryption)\s*=\s*[^\s;]/.test(attributes);
}
