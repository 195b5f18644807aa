import { argumentOf, constantOf, draftOf, literalOf, construct, scalar, type Codec } from '../../codecs.ts';
import type { Draft, Site } from '../../construct.ts';

// What the constructs of RDS set by themselves when a property is left out.

/** The construct turns deletion protection on where the removal policy is to retain. */
export function protectedByRetaining(site: Site): Draft {
  const policy = site.props.get('removalPolicy');
  if (policy.kind === 'absent') return { kind: 'absent' };
  if (policy.kind === 'hidden') return { kind: 'unknown' };
  const constant = constantOf(site.resolve(policy.value), 'core.RemovalPolicy');
  if (constant === undefined) return { kind: 'unknown' };
  return constant === 'RETAIN' ? { kind: 'literal', value: true } : { kind: 'absent' };
}

const keyed: Draft = { kind: 'literal', value: true };

export function encryptedByKey({ props }: Site): Draft {
  return props.get('storageEncryptionKey').kind === 'written' ? keyed : { kind: 'absent' };
}

/** A key outweighs what is said of encryption itself. */
export const encryption: Codec = {
  ...scalar,
  read: (expression, site) => (encryptedByKey(site) === keyed ? keyed : scalar.read(expression, site)),
};

/** The construct leaves out what is false. */
export const onlyTrue: Codec = {
  ...scalar,
  read: (expression, site) => (literalOf(expression) === false ? { kind: 'absent' } : scalar.read(expression, site)),
};

/** Of credentials, a managed password takes the key alone: `Credentials.fromUsername('app', { encryptionKey })`. */
export function masterSecretKey(name: string): (site: Site) => Draft {
  return site => {
    const [managed, prop] = [draftOf(site, 'manageMasterUserPassword', onlyTrue), site.props.get(name)];
    if (managed.kind === 'absent' || prop.kind === 'absent') return { kind: 'absent' };
    if (managed.kind !== 'literal' || prop.kind === 'hidden') return { kind: 'unknown' };
    const credentials = site.resolve(prop.value);
    if (credentials.kind !== 'call') return { kind: 'unknown' };
    return draftOf({ ...site, props: site.propsOf(argumentOf(credentials, 1)) }, 'encryptionKey', construct);
  };
}

const withIops = ['IO1', 'IO2'];

/** The construct sets IOPS for the storage types that need them, and drops them for those that have none. */
export const iops: Codec = {
  ...scalar,
  read: (expression, site) => {
    const type = storageType(site);
    if (type === undefined) return undefined;
    return type === 'GP3' || withIops.includes(type) ? scalar.read(expression, site) : { kind: 'absent' };
  },
};

export function defaultIops(site: Site): Draft {
  const type = storageType(site);
  if (type === undefined) return { kind: 'unknown' };
  return withIops.includes(type) ? { kind: 'literal', value: 1000 } : { kind: 'absent' };
}

/** Name of the constant; undefined where it is not known. */
function storageType({ props, resolve }: Site): string | undefined {
  const type = props.get('storageType');
  if (type.kind === 'absent') return 'GP2';
  return type.kind === 'written' ? constantOf(resolve(type.value), 'rds.StorageType') : undefined;
}

/** Retention, a key, and the advanced mode of Database Insights each turn Performance Insights on. */
export function enabledInsights(site: Site): Draft {
  const names = ['performanceInsightRetention', 'performanceInsightEncryptionKey'];
  const kinds = names.map(name => site.props.get(name).kind);
  if (kinds.includes('written')) return { kind: 'literal', value: true };
  const mode = site.props.get('databaseInsightsMode');
  if (kinds.includes('hidden') || mode.kind === 'hidden') return { kind: 'unknown' };
  if (mode.kind === 'absent') return { kind: 'absent' };
  const constant = constantOf(site.resolve(mode.value), 'rds.DatabaseInsightsMode');
  if (constant === undefined) return { kind: 'unknown' };
  return constant === 'ADVANCED' ? { kind: 'literal', value: true } : { kind: 'absent' };
}

/** Seven days, which are free, wherever Performance Insights are on. */
export function insightsRetention(site: Site): Draft {
  const written = draftOf(site, 'enablePerformanceInsights', scalar);
  const enabled = written.kind === 'absent' ? enabledInsights(site) : written;
  if (enabled.kind !== 'literal') return { kind: enabled.kind === 'absent' ? 'absent' : 'unknown' };
  return enabled.value === true ? { kind: 'literal', value: 7 } : { kind: 'absent' };
}

/** `vpcSubnets: { subnetType: SubnetType.PUBLIC }` makes the instance public. */
export function publicBySubnet(site: Site): Draft {
  const placements = ['vpcSubnets', 'vpcPlacement'].map(name => site.props.get(name));
  const placement = placements.find(({ kind }) => kind !== 'absent');
  if (placement === undefined) return { kind: 'absent' };
  if (placement.kind !== 'written') return { kind: 'unknown' };
  const type = site.propsOf(placement.value).get('subnetType');
  if (type.kind === 'absent') return { kind: 'unknown' };
  const constant = type.kind === 'written' ? constantOf(site.resolve(type.value), 'ec2.SubnetType') : undefined;
  if (constant === undefined) return { kind: 'unknown' };
  return constant === 'PUBLIC' && type.kind === 'written'
    ? { kind: 'literal', value: true, at: type.value }
    : { kind: 'literal', value: false };
}

/** Giving somebody access turns on the way to use it. */
export function byCalling(method: string): (site: Site) => Draft {
  return ({ calls, strayCalls }) => {
    const [call] = calls(method);
    if (call === undefined && strayCalls(method).length > 0) return { kind: 'unknown' };
    return call === undefined ? { kind: 'absent' } : { kind: 'literal', value: true, at: call };
  };
}

/** Roles for the import from S3 and the export to it. */
export function s3Roles({ props }: Site): Draft {
  const names = ['s3ExportBuckets', 's3ExportRole', 's3ImportBuckets', 's3ImportRole'];
  return { kind: names.every(name => props.get(name).kind === 'absent') ? 'absent' : 'unknown' };
}

/** The construct makes a role where a directory is joined. */
export function domainRole({ props }: Site): Draft {
  return { kind: props.get('domain').kind === 'absent' ? 'absent' : 'unknown' };
}

/** The construct makes a role where monitoring is on. */
export function monitoringRole({ props }: Site): Draft {
  return { kind: props.get('monitoringInterval').kind === 'absent' ? 'absent' : 'unknown' };
}
