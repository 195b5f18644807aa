import type { Data } from '../../../model.ts';
import { call } from '../../code.ts';
import { argumentOf, draftOf, isSymbol, literalOf, symbolOf, type Codec } from '../../codecs.ts';
import type { Draft, Site, Source } from '../../construct.ts';
import type { Expression } from '../../program.ts';
import { engineName } from './engine.ts';
import { plainText } from '../secretsmanager/plainText.ts';

const unknown: Draft = { kind: 'unknown' };
const absent: Draft = { kind: 'absent' };
const fetched: Draft = { kind: 'unknown', service: 'secretsmanager' };

/** Where a database gets its password from. */
export type Origin =
  /** A secret that the construct makes. `options` are those of the credentials. */
  | { readonly kind: 'generated'; readonly username: Expression | undefined; readonly options: Expression | undefined }
  | { readonly kind: 'secret'; readonly secret: Expression }
  | { readonly kind: 'password'; readonly value: Expression }
  /** The database itself keeps it in Secrets Manager. */
  | { readonly kind: 'managed' }
  /** A snapshot brings it along. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'unknown' };

/** `credentials` of a new database. */
export function originOf(site: Site): Origin {
  return managedOr(site, 'credentials', () => ({ kind: 'generated', username: undefined, options: undefined }));
}

/** `credentials` of an instance, or `snapshotCredentials` of a cluster, that is restored from a snapshot. */
export function restoredOriginOf(prop: string): (site: Site) => Origin {
  return site => managedOr(site, prop, () => ({ kind: 'kept' }));
}

function managedOr(site: Site, name: string, otherwise: () => Origin): Origin {
  const managed = site.props.get('manageMasterUserPassword');
  const isManaged = managed.kind === 'written' ? literalOf(site.resolve(managed.value)) : managed.kind === 'hidden';
  if (managed.kind !== 'absent' && isManaged !== false)
    return { kind: isManaged === true && managed.kind === 'written' ? 'managed' : 'unknown' };
  const prop = site.props.get(name);
  if (prop.kind === 'absent') return otherwise();
  return prop.kind === 'written' ? fromCredentials(site, site.resolve(prop.value)) : { kind: 'unknown' };
}

/** `Credentials.fromGeneratedSecret('app')` and its like. */
function fromCredentials(site: Site, credentials: Expression): Origin {
  const [, owner, method] = /^(?:rds|\*)\.((?:Snapshot)?Credentials)\.(\w+)$/.exec(symbolOf(credentials)) ?? [];
  const [first, second] = [argumentOf(credentials), argumentOf(credentials, 1)];
  if (credentials.kind === 'object') return fromObject(site, credentials);
  switch (method) {
    case 'fromGeneratedSecret':
    case 'fromGeneratedPassword':
      return { kind: 'generated', username: first, options: second };
    case 'fromUsername': {
      const password = site.propsOf(second).get('password');
      if (password.kind === 'absent') return { kind: 'generated', username: first, options: second };
      return password.kind === 'written' ? { kind: 'password', value: password.value } : { kind: 'unknown' };
    }
    case 'fromPassword': {
      const value = owner === 'Credentials' ? second : first;
      return value === undefined ? { kind: 'unknown' } : { kind: 'password', value };
    }
    case 'fromSecret':
      return first === undefined ? { kind: 'unknown' } : { kind: 'secret', secret: first };
    default:
      return { kind: 'unknown' };
  }
}

/** TypeScript takes `{ username: 'app' }` for credentials, too. */
function fromObject(site: Site, credentials: Expression): Origin {
  const props = site.propsOf(credentials);
  const [secret, password, name] = ['secret', 'password', 'username'].map(each => props.get(each));
  if (secret?.kind === 'written') return { kind: 'secret', secret: secret.value };
  if (password?.kind === 'written') return { kind: 'password', value: password.value };
  if (props.open || name?.kind !== 'written') return { kind: 'unknown' };
  return { kind: 'generated', username: name.value, options: credentials };
}

/** A password in the source: `Credentials.fromPassword('admin', SecretValue.unsafePlainText('…'))`. */
function passwordOf(origin: Origin, site: Site): Draft {
  switch (origin.kind) {
    case 'managed':
    case 'kept':
      return absent;
    case 'generated':
    case 'secret':
      return fetched;
    case 'password':
      return plainText(site, origin.value);
    case 'unknown':
      return unknown;
  }
}

/** The property that holds the password: `credentials`. */
export function passwordIn(prop: string, from: (site: Site) => Origin): Source {
  const codec: Codec = { read: (_, site) => passwordOf(from(site), site), without: withoutPassword };
  return { prop, codec, otherwise: site => passwordOf(from(site), site) };
}

/** The same of a database whose name for the user is in its snapshot: without a password, nothing is left of them. */
export function restoredPasswordIn(prop: string): Source {
  const from = restoredOriginOf(prop);
  const codec: Codec = { read: (_, site) => passwordOf(from(site), site) };
  return { prop, codec, otherwise: site => passwordOf(from(site), site) };
}

/** A password that is managed leaves the name alone. */
function withoutPassword(credentials: Expression, site: Site): Data | undefined {
  const isAlone =
    isSymbol(symbolOf(credentials), 'rds.Credentials.fromUsername') &&
    site.propsOf(argumentOf(credentials, 1)).names.join() === 'password';
  if (!isAlone && !isSymbol(symbolOf(credentials), 'rds.Credentials.fromPassword')) return undefined;
  const name = argumentOf(credentials);
  const text = name === undefined ? undefined : literalOf(site.resolve(name));
  return typeof text === 'string' ? call('rds.Credentials.fromUsername', text) : undefined;
}

/** The name stands in the template where the author has chosen it together with the way to the password. */
export function username(site: Site): Draft {
  const prop = site.props.get('credentials');
  const credentials = prop.kind === 'written' ? site.resolve(prop.value) : undefined;
  const origin = originOf(site);
  if (prop.kind === 'absent' && origin.kind === 'managed') return defaultUsername(site);
  if (credentials === undefined) return origin.kind === 'generated' ? fetched : unknown;
  if (credentials.kind === 'object') return usernameIn(site, credentials, origin);
  const isFromSecret = isSymbol(symbolOf(credentials), 'rds.Credentials.fromSecret');
  const name = argumentOf(credentials, isFromSecret ? 1 : 0);
  if (isFromSecret && name === undefined) return fetched;
  if (isSymbol(symbolOf(credentials), 'rds.Credentials.fromUsername')) {
    if (origin.kind === 'generated') return fetched;
    if (origin.kind === 'unknown') return unknown;
  }
  const value = name === undefined ? undefined : literalOf(site.resolve(name));
  return value === undefined || name === undefined ? unknown : { kind: 'literal', value, at: name };
}

function usernameIn(site: Site, credentials: Expression, { kind }: Origin): Draft {
  const props = site.propsOf(credentials);
  const name = props.get('username');
  if (kind === 'generated' && props.get('usernameAsString').kind === 'absent') return fetched;
  const value = kind === 'password' && name.kind === 'written' ? literalOf(site.resolve(name.value)) : undefined;
  return value === undefined || name.kind !== 'written' ? unknown : { kind: 'literal', value, at: name.value };
}

function defaultUsername(site: Site): Draft {
  const engine = draftOf(site, 'engine', engineName);
  if (engine.kind !== 'literal') return unknown;
  return { kind: 'literal', value: String(engine.value).includes('postgres') ? 'postgres' : 'admin' };
}
