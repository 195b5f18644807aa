import { construct, literalOf, scalar } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Effect, Site } from '../../construct.ts';
import { struct } from '../../objectCodecs.ts';
import type { Expression } from '../../program.ts';
import { secretNamed } from '../rds/secrets.ts';
import { attachment } from './attachment.ts';
import { plainText } from './plainText.ts';
import { ownPolicy } from './policy.ts';
import { addRotationSchedule } from './rotation.ts';

const generateSecretString = struct({
  ExcludeCharacters: { prop: 'excludeCharacters', codec: scalar },
  ExcludeLowercase: { prop: 'excludeLowercase', codec: scalar },
  ExcludeNumbers: { prop: 'excludeNumbers', codec: scalar },
  ExcludePunctuation: { prop: 'excludePunctuation', codec: scalar },
  ExcludeUppercase: { prop: 'excludeUppercase', codec: scalar },
  GenerateStringKey: { prop: 'generateStringKey', codec: scalar },
  IncludeSpace: { prop: 'includeSpace', codec: scalar },
  PasswordLength: { prop: 'passwordLength', codec: scalar },
  RequireEachIncludedType: { prop: 'requireEachIncludedType', codec: scalar },
  SecretStringTemplate: { prop: 'secretStringTemplate', codec: scalar },
});

const texts = ['secretStringValue', 'secretObjectValue', 'secretStringBeta1'];

/** `secret.attach(db)`, `secret.addTargetAttachment('id', { target: db })`. */
const attach: Effect = ({ span, args }, site) => {
  const [first, options] = args;
  const prop = site.propsOf(options).get('target');
  const target = options === undefined ? first : prop.kind === 'written' ? prop.value : undefined;
  const suffix = options === undefined ? '/Attachment' : idIn(first);
  const at = { span, nameSpan: span };
  return suffix === undefined ? [] : [{ ...attachment(nameOf(site), targetOf(site, target)), suffix, at }];
};

const effects = {
  calls: ['attach', 'addToResourcePolicy'],
  methods: { attach, addTargetAttachment: attach, addRotationSchedule },
} as const;

export const secret: ConstructType = {
  ...effects,
  structs: { '': 'secretsmanager.SecretProps', generateSecretString: 'secretsmanager.SecretStringGenerator' },
  ignored: ['description', 'removalPolicy', 'replicaRegions', ...texts],
  resources: site => [
    {
      type: 'AWS::SecretsManager::Secret',
      suffix: '',
      properties: {
        Description: { computed: () => ({ kind: 'unknown' }) },
        GenerateSecretString: {
          prop: 'generateSecretString',
          codec: generateSecretString,
          otherwise: generatedByDefault,
        },
        KmsKeyId: { prop: 'encryptionKey', codec: construct },
        Name: { prop: 'secretName', codec: scalar },
        ReplicaRegions: { computed: () => ({ kind: 'unknown' }) },
        SecretString: {
          prop: texts.find(name => site.props.get(name).kind === 'written') ?? 'secretStringValue',
          codec: { read: (_, of) => secretString(of) },
          otherwise: secretString,
        },
      },
      removal: { prop: 'removalPolicy', otherwise: 'Delete' },
    },
    ...ownPolicy(site),
  ],
};

/** `new SecretTargetAttachment(this, 'id', { secret, target })`. */
export const secretTargetAttachment: ConstructType = {
  structs: {},
  ignored: ['secret', 'target'],
  resources: site => {
    const [of, target] = ['secret', 'target'].map(name => written(site, name));
    const name = of === undefined ? undefined : secretNamed(site, of);
    return [{ ...attachment(name, targetOf(site, target)), suffix: '' }];
  },
};

/** `rds.DatabaseSecret` and its like generate a password that databases take. */
export function databaseSecret(module: string, excluded: string): ConstructType {
  const resource = (site: Site): ConstructResource => ({
    type: 'AWS::SecretsManager::Secret',
    suffix: '',
    properties: {
      Description: { computed: () => ({ kind: 'unknown' }) },
      'GenerateSecretString.ExcludeCharacters': { prop: 'excludeCharacters', codec: scalar, otherwise: excluded },
      'GenerateSecretString.GenerateStringKey': { computed: () => ({ kind: 'literal', value: 'password' }) },
      'GenerateSecretString.PasswordLength': { computed: () => ({ kind: 'literal', value: 30 }) },
      'GenerateSecretString.SecretStringTemplate': { computed: () => template(site) },
      KmsKeyId: { prop: 'encryptionKey', codec: construct },
      Name: { prop: 'secretName', codec: scalar },
      ReplicaRegions: { computed: () => ({ kind: 'unknown' }) },
    },
    removal: { prop: undefined, otherwise: 'Delete' },
  });
  return {
    ...effects,
    structs: { '': `${module}.DatabaseSecretProps` },
    ignored: ['dbname', 'masterSecret', 'replaceOnPasswordCriteriaChanges', 'replicaRegions', 'username'],
    resources: site => [resource(site), ...ownPolicy(site)],
  };
}

function template(site: Site): Draft {
  const username = written(site, 'username');
  const name = username === undefined ? undefined : literalOf(site.resolve(username));
  const isMore = ['dbname', 'masterSecret'].some(prop => site.props.get(prop).kind !== 'absent');
  return typeof name === 'string' && !isMore
    ? { kind: 'literal', value: JSON.stringify({ username: name }) }
    : { kind: 'unknown' };
}

/** Without a text of its own, a secret gets a generated one. */
function generatedByDefault({ props }: Site): Draft {
  const kinds = texts.map(name => props.get(name).kind);
  if (kinds.includes('written')) return { kind: 'absent' };
  return kinds.includes('hidden') ? { kind: 'unknown' } : { kind: 'mapping', entries: {} };
}

function secretString(site: Site): Draft {
  const [text, object, beta] = texts.map(name => written(site, name));
  if (object !== undefined) return objectText(site, object);
  const value = text ?? beta;
  if (value !== undefined) return plainText(site, value);
  return { kind: texts.some(name => site.props.get(name).kind === 'hidden') ? 'unknown' : 'absent' };
}

/** `secretObjectValue: { password: SecretValue.unsafePlainText('…') }` becomes JSON. */
function objectText(site: Site, expression: Expression): Draft {
  const object = site.resolve(expression);
  if (object.kind !== 'object' || object.spreads.length > 0) return { kind: 'unknown' };
  const values = object.entries.map(({ name, value }) => [name, plainText(site, value)] as const);
  const known = values.flatMap(([name, draft]) => (draft.kind === 'literal' ? [[name, draft.value] as const] : []));
  return known.length === values.length
    ? { kind: 'literal', value: JSON.stringify(Object.fromEntries(known)), ...placeIn(expression) }
    : { kind: 'unknown', at: expression };
}

/** The password is what a text is looked at for. An object that several secrets may share is pointed at where it is used. */
function placeIn(expression: Expression): Pick<Draft, 'at' | 'key'> {
  const entries = expression.kind === 'object' ? expression.entries : [];
  const password = entries.find(({ name }) => name === 'password');
  return password === undefined ? { at: expression } : { at: password.value, key: password.key };
}

function written({ props }: Site, name: string): Expression | undefined {
  const prop = props.get(name);
  return prop.kind === 'written' ? prop.value : undefined;
}

function targetOf(site: Site, target: Expression | undefined): Site | undefined {
  return target === undefined ? undefined : site.named(target);
}

function nameOf({ self }: Site): string | undefined {
  return self.kind === 'reference' ? self.target : undefined;
}

function idIn(expression: Expression | undefined): string | undefined {
  const id = literalOf(expression);
  return typeof id === 'string' ? `/${id}` : undefined;
}
