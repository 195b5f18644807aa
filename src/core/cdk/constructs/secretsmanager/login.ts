import { construct, literalOf, scalar } from '../../codecs.ts';
import type { ConstructResource, Draft, Site, Source } from '../../construct.ts';
import type { Origin } from '../rds/credentials.ts';

// `masterUser: { username: 'app' }`: where no password is given, the construct makes a secret that holds one.

interface Login {
  /** Properties of the construct's `masterUser`. */
  readonly username: string;
  readonly password: string;
  readonly key: string;
  /** How the construct has passwords generated. */
  readonly length: number;
  readonly excluded: string;
}

interface Way {
  readonly id: string;
  readonly originOf: (site: Site) => Origin;
  readonly secretOf: (site: Site) => Omit<ConstructResource, 'suffix'>;
}

export const docdbLogin = login({
  username: 'username',
  password: 'password',
  key: 'kmsKey',
  length: 41,
  excluded: '"@/',
});

export const redshiftLogin = login({
  username: 'masterUsername',
  password: 'masterPassword',
  key: 'encryptionKey',
  length: 30,
  excluded: '"@/\\ \'',
});

function login(of: Login): Way {
  return { id: 'Secret', originOf: site => originOf(of, site), secretOf: site => secretOf(of, site) };
}

function originOf({ username, password }: Login, { props, resolve }: Site): Origin {
  const managed = props.get('manageMasterUserPassword');
  const isManaged = managed.kind === 'written' ? literalOf(resolve(managed.value)) : false;
  if (isManaged === true) return { kind: 'managed' };
  const [name, written] = [props.get(`masterUser.${username}`), props.get(`masterUser.${password}`)];
  if (isManaged !== false || managed.kind === 'hidden' || written.kind === 'hidden') return { kind: 'unknown' };
  if (written.kind === 'written') return { kind: 'password', value: written.value };
  return { kind: 'generated', username: name.kind === 'written' ? name.value : undefined, options: undefined };
}

function literal(value: string | number): Source {
  return { computed: () => ({ kind: 'literal', value }) };
}

function secretOf({ username, key, length, excluded }: Login, site: Site): Omit<ConstructResource, 'suffix'> {
  const user = site.props.get('masterUser');
  return {
    type: 'AWS::SecretsManager::Secret',
    props: site.propsOf(user.kind === 'written' ? user.value : undefined),
    ignored: [username],
    properties: {
      Description: { computed: () => ({ kind: 'unknown' }) },
      'GenerateSecretString.ExcludeCharacters': { prop: 'excludeCharacters', codec: scalar, otherwise: excluded },
      'GenerateSecretString.GenerateStringKey': literal('password'),
      'GenerateSecretString.PasswordLength': literal(length),
      'GenerateSecretString.SecretStringTemplate': { computed: own => template(own, username) },
      KmsKeyId: { prop: key, codec: construct },
      Name: { prop: 'secretName', codec: scalar },
    },
    removal: { prop: undefined, otherwise: 'Delete' },
  };
}

function template({ props, resolve }: Site, username: string): Draft {
  const prop = props.get(username);
  const name = prop.kind === 'written' ? literalOf(resolve(prop.value)) : undefined;
  return typeof name === 'string'
    ? { kind: 'literal', value: JSON.stringify({ username: name }) }
    : { kind: 'unknown' };
}
