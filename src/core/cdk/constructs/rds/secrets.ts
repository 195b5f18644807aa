import { literalOf, scalar, construct } from '../../codecs.ts';
import type { ConstructResource, Draft, Effect, Site } from '../../construct.ts';
import type { Expression } from '../../program.ts';
import { attachment, rotation } from '../secretsmanager/attachment.ts';
import { docdbLogin, redshiftLogin } from '../secretsmanager/login.ts';
import { originOf, restoredOriginOf, type Origin } from './credentials.ts';

// The secrets that databases make or are given, and their rotation.

/** What the construct keeps out of passwords. */
export const excludedCharacters = ' %+~`#$&*()|[]{}:;<>?!\'/@"\\';

interface Way {
  readonly originOf: (site: Site) => Origin;
  /** Id of the secret that the construct makes. */
  readonly id: string;
  /** What that secret is, where it is not one of RDS. */
  readonly secretOf?: (site: Site) => Omit<ConstructResource, 'suffix'>;
}

const fresh: Way = { originOf, id: 'Secret' };

/** Where each class gets its password from. */
const ways: Readonly<Record<string, Way>> = {
  'docdb.DatabaseCluster': docdbLogin,
  'rds.DatabaseCluster': fresh,
  'rds.DatabaseClusterFromSnapshot': { originOf: restoredOriginOf('snapshotCredentials'), id: 'SnapshotSecret' },
  'rds.DatabaseInstance': fresh,
  'rds.DatabaseInstanceFromSnapshot': { originOf: restoredOriginOf('credentials'), id: 'Secret' },
  'rds.ServerlessCluster': fresh,
  'rds.ServerlessClusterFromSnapshot': { originOf: restoredOriginOf('credentials'), id: 'Secret' },
  'redshift-alpha.Cluster': redshiftLogin,
};

/** Properties of a database that say where its password comes from. */
const passwords = ['ManageMasterPassword', 'ManageMasterUserPassword', 'MasterUserPassword'];

/** The secret and its attachment, as far as a database makes them. */
export function secretsOf(site: Site): readonly ConstructResource[] {
  const way = ways[site.symbol];
  const owner = ownerOf(site);
  const origin = way?.originOf(site);
  if (way === undefined || origin === undefined || owner === undefined) return [];
  const made = { ...attachment(owner.name, site), ...owner.stand, suffix: owner.suffix };
  const attached: ConstructResource = { ...made, servesIn: passwords };
  if (origin.kind !== 'generated') return [attached, ...strayRotations(site)];
  const own = way.secretOf?.(site);
  const secret = own === undefined ? generated(site, origin, way.id) : { ...own, suffix: `/${way.id}` };
  return [secret, attached, ...strayRotations(site)];
}

/** What rotates a secret of which it cannot be told which one it is may rotate that of any database. */
function strayRotations(site: Site): readonly ConstructResource[] {
  return ['addRotationSingleUser', 'addRotationMultiUser', 'addRotationSchedule'].flatMap(method =>
    site.strayCalls(method).map(({ span }) => ({
      ...rotation(undefined),
      suffix: '/RotationSchedule',
      at: { span, nameSpan: span },
    })),
  );
}

/** `addRotationSingleUser()`: a schedule for the secret that `db.secret` stands for. */
export const rotationSingleUser: Effect = ({ span }, site) => {
  const owner = ownerOf(site);
  if (owner === undefined) return [];
  const suffix = `${owner.suffix}/RotationSchedule`;
  return [{ ...rotation(attachedSecret(site)), ...owner.stand, suffix, at: { span, nameSpan: span } }];
};

/** `addRotationMultiUser('id', { secret })`: a schedule for another secret. */
export const rotationMultiUser: Effect = ({ span, args }, site) => {
  const prop = site.propsOf(args.at(-1)).get('secret');
  const secret = prop.kind === 'written' ? secretNamed(site, prop.value) : undefined;
  const place = secret === undefined ? {} : { owner: secret };
  return [{ ...rotation(secret), ...place, suffix: '/RotationSchedule', at: { span, nameSpan: span } }];
};

/** The resource that a secret stands for: one that the file makes, or the attachment of one. */
export function secretNamed(site: Site, expression: Expression): string | undefined {
  const holder = site.named(expression);
  const member = expression.kind === 'name' ? expression.path.slice(1).join('.') : '';
  if (holder?.self.kind === 'reference') {
    if (member === '') return holder.self.target;
    return member === 'secret' ? attachedSecret(holder) : undefined;
  }
  const { start } = site.resolve(expression).span;
  const attached = site.neighbours().find(other => other.calls('attach').some(call => call.span.start === start));
  return attached?.self.kind === 'reference' ? `${attached.self.target}/Attachment` : undefined;
}

/** `db.secret` is the attachment of its secret. */
export function attachedSecret(site: Site): string | undefined {
  const owner = ownerOf(site);
  return owner === undefined ? undefined : `${owner.of}${owner.suffix}`;
}

interface Owner {
  /** Name of the secret's resource. */
  readonly name: string;
  /** Name of the construct below which the attachment stands. */
  readonly of: string;
  readonly stand: { readonly owner?: string };
  readonly suffix: string;
}

/** The attachment of a secret that the database makes stands below the database, else below the secret. */
function ownerOf(site: Site): Owner | undefined {
  const way = ways[site.symbol];
  const origin = way?.originOf(site);
  if (way === undefined || site.self.kind !== 'reference') return undefined;
  const { target } = site.self;
  if (origin?.kind === 'generated') {
    return { name: `${target}/${way.id}`, of: target, stand: {}, suffix: `/${way.id}/Attachment` };
  }
  const secret = origin?.kind === 'secret' ? secretNamed(site, origin.secret) : undefined;
  return secret === undefined
    ? undefined
    : { name: secret, of: secret, stand: { owner: secret }, suffix: '/Attachment' };
}

function generated(site: Site, origin: Extract<Origin, { kind: 'generated' }>, id: string): ConstructResource {
  const name = origin.username === undefined ? undefined : literalOf(site.resolve(origin.username));
  const template: Draft =
    typeof name === 'string' ? { kind: 'literal', value: JSON.stringify({ username: name }) } : { kind: 'unknown' };
  return {
    type: 'AWS::SecretsManager::Secret',
    suffix: `/${id}`,
    props: site.propsOf(origin.options),
    ignored: ['password', 'replaceOnPasswordCriteriaChanges', 'replicaRegions', 'username', 'usernameAsString'],
    properties: {
      KmsKeyId: { prop: 'encryptionKey', codec: construct },
      Name: { prop: 'secretName', codec: scalar },
      Description: { computed: () => ({ kind: 'unknown' }) },
      'GenerateSecretString.PasswordLength': { computed: () => ({ kind: 'literal', value: 30 }) },
      'GenerateSecretString.GenerateStringKey': { computed: () => ({ kind: 'literal', value: 'password' }) },
      'GenerateSecretString.SecretStringTemplate': { computed: () => template },
      'GenerateSecretString.ExcludeCharacters': {
        prop: 'excludeCharacters',
        codec: scalar,
        otherwise: excludedCharacters,
      },
    },
    removal: { prop: undefined, otherwise: 'Delete' },
  };
}
