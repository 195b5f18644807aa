import { perResource } from '../../inventory.ts';
import type { Resource } from '../../model.ts';
import { askText, get, isOneOf, isPresent } from '../../values.ts';
import { not, some, type Answer } from '../answers.ts';

// What kind of database a DBInstance or DBCluster is. Most RDS rules hold for some kinds and not for others.

/**
 * Whether the instance belongs to a cluster, which then decides on storage, backups and standbys.
 * Every member names its cluster, so an engine that the text does not tell leaves no doubt.
 */
export const isClusterMember = perResource((instance): Answer => {
  const named = isPresent(get(instance, 'DBClusterIdentifier'));
  return named === false ? askText(get(instance, 'Engine'), isAuroraName) === true : named;
});

/** Whether the instance copies another one and takes over most of its settings. */
export const isReplica = perResource((instance): Answer => {
  const source = hasAny(instance, ['SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier']);
  // With a point in time the source is restored from, not replicated.
  const pointInTime = hasAny(instance, ['RestoreTime', 'UseLatestRestorableTime']);
  return source === true && pointInTime !== false ? not(pointInTime) : source;
});

/** Whether the instance begins as a copy of a snapshot or a backup and inherits what is not written. */
export const isRestore = perResource((instance): Answer => {
  return hasAny(instance, [
    'DBSnapshotIdentifier',
    'DBClusterSnapshotIdentifier',
    'SourceDBInstanceAutomatedBackupsArn',
    'SourceDbiResourceId',
    'RestoreTime',
    'UseLatestRestorableTime',
  ]);
});

/** Whether the cluster begins as a copy of a snapshot, of another cluster, or as a replica of it. */
export const isClusterCopy = perResource((cluster): Answer => {
  return hasAny(cluster, [
    'SnapshotIdentifier',
    'SourceDBClusterIdentifier',
    'SourceDbClusterResourceId',
    'ReplicationSourceIdentifier',
    'RestoreType',
  ]);
});

/** Whether an instance or a cluster begins as a copy, whatever of. */
export const isCopy = perResource((database): Answer => {
  return database.type === 'AWS::RDS::DBInstance'
    ? some(isReplica(database), isRestore(database))
    : isClusterCopy(database);
});

/** Whether an instance or a cluster is an instance of a cluster. */
export const isMember = perResource((database): Answer => {
  return database.type === 'AWS::RDS::DBInstance' ? isClusterMember(database) : false;
});

/** Whether the cluster joins a global database in a further Region; only the first one has a master user. */
export const isGlobalSecondary = perResource((cluster): Answer => {
  const isGlobal = isPresent(get(cluster, 'GlobalClusterIdentifier'));
  return isGlobal === true ? not(isPresent(get(cluster, 'MasterUsername'))) : isGlobal;
});

/** A cluster of RDS for MySQL or PostgreSQL with two readable standbys; other clusters are Aurora. */
export const isMultiAzCluster = perResource((cluster): Answer => {
  return isOneOf(get(cluster, 'Engine'), ['mysql', 'postgres']);
});

export const isAurora = perResource((cluster): Answer => {
  return askText(get(cluster, 'Engine'), isAuroraName);
});

/** Whether the instance runs on a host that its owner maintains. */
export const isRdsCustom = perResource((instance): Answer => {
  return askText(get(instance, 'Engine'), engine => engine.startsWith('custom-'));
});

function isAuroraName(engine: string): boolean {
  return engine.startsWith('aurora');
}

function hasAny(resource: Resource, properties: readonly string[]): Answer {
  return some(...properties.map(property => isPresent(get(resource, property))));
}
