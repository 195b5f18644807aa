import type { Fix, Resource } from '../../model.ts';
import { fix, removing, setting, type Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { isObject, jsonIn, type Json } from '../json.ts';

export const secretPlaintextValue: Rule = {
  id: 'secret-plaintext-value',
  title: 'Secret whose password is written down',
  category: 'security',
  severity: 'error',
  // A password that is out is out, and those of test databases are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::SecretsManager::Secret'],
  properties: ['SecretString'],
  message: 'has its password in plain text: everyone who can read this file knows it',
  why: 'Secrets Manager keeps a password from those who may not read the secret, but not when it stands in the template: there it is known to everyone with access to the repository, its history, and the stack.',
  how: 'Fails when `SecretString` is JSON, written out, whose `password` is a text. An empty one passes, and one that says that it is to be replaced (`<password>`, `REPLACE_ME`, `TODO`). `GenerateSecretString` lets Secrets Manager make the password.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html',
  ],
  sameAs: {},
  check(secret, report) {
    const value = get(secret, 'SecretString');
    if (value.kind !== 'literal' || value.parameter !== undefined) return;
    const json = jsonIn(textOf(value) ?? '');
    if (isObject(json) && isPassword(json['password'])) report(value, { fixes: [generate(secret, json)] });
  },
};

function isPassword(json: Json | undefined): boolean {
  return typeof json === 'string' && json !== '' && !/^(?:<.*>|\W*(?:replace|todo|placeholder).*)$/i.test(json);
}

/** The rest of the JSON becomes the template into which Secrets Manager writes the password. */
function generate(secret: Resource, json: { readonly [key: string]: Json }): Fix {
  const { password: _, ...others } = json;
  return fix(
    {
      title: 'Let Secrets Manager generate the password',
      impact: 'interruption',
      consequence: 'makes a new password, which the database must get as well',
      isChoice: true,
    },
    removing(secret, 'SecretString'),
    setting(secret, 'GenerateSecretString', {
      SecretStringTemplate: JSON.stringify(others),
      GenerateStringKey: 'password',
      ExcludeCharacters: '"@/\\',
      PasswordLength: 32,
    }),
  );
}
