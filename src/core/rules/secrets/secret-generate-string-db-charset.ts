import type { Fix, Resource, Value } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { askNumber, get, isPresent, isTrue, textOf } from '../../values.ts';
import { attachmentsOf, databaseOf } from './databaseSecrets.ts';
import { passwordRulesOf } from './passwordRules.ts';

const excluded = 'GenerateSecretString.ExcludeCharacters';
const length = 'GenerateSecretString.PasswordLength';
/** Characters of a generated password where no length is written. */
const usualLength = 32;

export const secretGenerateStringDbCharset: Rule = {
  id: 'secret-generate-string-db-charset',
  title: 'Generated password that the database may refuse',
  category: 'correctness',
  severity: 'warning',
  // The deployment fails, though not each time.
  profiles: ['recommended', 'development'],
  resources: ['AWS::SecretsManager::Secret'],
  properties: [excluded, length, 'GenerateSecretString.ExcludePunctuation'],
  message: 'may get characters that the database refuses in a password: deployments fail by chance',
  why: 'Secrets Manager generates passwords of any punctuation. Databases refuse some of it, so that a deployment works in one account and fails in the next.',
  how: "Looks at secrets that an attachment ties to a database of this file whose password is resolved from Secrets Manager. Fails when neither `ExcludePunctuation` is true nor `ExcludeCharacters` holds all of `/`, `@` and `\"`; Oracle refuses `&` and `'` as well, Redshift `\\` and `'`. Also fails when the password is longer than the engine takes: 30 characters for Oracle, 41 for MySQL, MariaDB and Aurora, 64 for Redshift. Without `PasswordLength` it has 32.",
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html',
  ],
  sameAs: {},
  check(secret, report, context) {
    if (isPresent(get(secret, 'GenerateSecretString')) !== true) return;
    for (const attachment of attachmentsOf(secret, context.resources).resources) {
      const database = databaseOf(attachment, context.resources);
      const rules = database === undefined || !isResolved(database) ? undefined : passwordRulesOf(database);
      if (rules === undefined) continue;
      const lacking = lackingIn(secret, rules.refused);
      if (lacking !== '') report(get(secret, excluded), { fixes: [exclude(secret, lacking)] });
      if (isLonger(get(secret, length), rules.longest)) {
        const message = `gets a password of more characters than the ${rules.longest} that the database takes`;
        report(get(secret, length), { message, fixes: [shorten(secret, rules.longest)] });
      }
      return;
    }
  },
};

/** Whether the password of a database comes from Secrets Manager. */
function isResolved(database: Resource): boolean {
  const property = database.type === 'AWS::RedshiftServerless::Namespace' ? 'AdminUserPassword' : 'MasterUserPassword';
  const password = get(database, property);
  const source = password.kind === 'unknown' ? password.source : undefined;
  return source?.kind === 'dynamicReference' && source.service === 'secretsmanager';
}

/** The refused characters that the generated password may have. */
function lackingIn(secret: Resource, refused: string): string {
  const punctuation = get(secret, 'GenerateSecretString.ExcludePunctuation');
  const isPlain = isPresent(punctuation) !== false && isTrue(punctuation) !== false;
  const written = get(secret, excluded);
  const text = isPresent(written) === false ? '' : textOf(written);
  if (isPlain || text === undefined) return '';
  const lacking = refused.split('').filter(character => !text.includes(character));
  return lacking.join('');
}

function isLonger(written: Value, longest: number): boolean {
  if (isPresent(written) === false) return usualLength > longest;
  return askNumber(written, number => number > longest) === true;
}

const about = { impact: 'interruption', consequence: 'may generate another password' } as const;

function exclude(secret: Resource, lacking: string): Fix {
  const to = `${textOf(get(secret, excluded)) ?? ''}${lacking}`;
  return set(secret, excluded, to, { title: 'Exclude what the database refuses', ...about });
}

function shorten(secret: Resource, longest: number): Fix {
  return set(secret, length, longest, { title: `Generate ${longest} characters`, ...about });
}
