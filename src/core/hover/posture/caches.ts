import type { Resource } from '../../model.ts';
import { isMemcached, isRedis, isSecondary } from '../../rules/elasticache/subject.ts';
import { always, property, type Facet } from '../facet.ts';
import { asDefault, count, number, oneOfTexts, onOff } from '../phrase.ts';
import { deletionPolicy, keptDays, nodesOf, ownKey, type Posture, type Postures } from './facets.ts';

const inTransit = property(
  'Encryption',
  'TransitEncryptionEnabled',
  'encryption of connections',
  onOff('connections encrypted', 'connections not encrypted'),
);
const snapshots = keptDays('SnapshotRetentionLimit', 'automatic snapshots');

/** How many replicas each shard has. */
function replicasOf(path: string): Facet {
  return property(
    'Availability',
    path,
    'number of replicas',
    number(replicas => `${count(replicas, 'replica')} per shard`),
  );
}

const replicationGroup: Posture = {
  noun: 'ElastiCache replication group',
  service: 'elasticache',
  facets: [
    nodesOf('NumCacheClusters'),
    replicasOf('ReplicasPerNodeGroup'),
    property(
      'Availability',
      'AutomaticFailoverEnabled',
      'automatic failover',
      onOff('automatic failover', 'no automatic failover'),
    ),
    property('Availability', 'MultiAZEnabled', 'Multi-AZ', onOff('Multi-AZ', 'no Multi-AZ')),
    snapshots,
    property(
      'Encryption',
      'AtRestEncryptionEnabled',
      'encryption at rest',
      onOff('encrypted at rest', 'not encrypted at rest'),
      atRestByDefault,
    ),
    inTransit,
    ownKey('KmsKeyId'),
    deletionPolicy,
  ],
};

const memcached: Posture = {
  noun: 'Memcached cluster',
  service: 'elasticache',
  facets: [
    nodesOf('NumCacheNodes'),
    property('Availability', 'AZMode', 'zones', oneOfTexts({ 'single-az': 'one zone', 'cross-az': 'several zones' })),
    inTransit,
  ],
};

const cacheCluster: Posture = {
  noun: 'ElastiCache cluster',
  service: 'elasticache',
  facets: [nodesOf('NumCacheNodes'), snapshots, inTransit, deletionPolicy],
};

const serverlessCache: Posture = {
  noun: 'ElastiCache serverless cache',
  service: 'elasticache',
  facets: [
    always('Availability', 'several zones'),
    property('Backup', 'SnapshotRetentionLimit', 'number of snapshots', number(keptSnapshots)),
    always('Encryption', 'encrypted at rest and in transit'),
    ownKey('KmsKeyId'),
    deletionPolicy,
  ],
};

const memorydb: Posture = {
  noun: 'MemoryDB cluster',
  service: 'memorydb',
  facets: [
    replicasOf('NumReplicasPerShard'),
    snapshots,
    always('Encryption', 'encrypted at rest'),
    property('Encryption', 'TLSEnabled', 'TLS', onOff('connections encrypted', 'connections not encrypted')),
    ownKey('KmsKeyId'),
    deletionPolicy,
  ],
};

const dax: Posture = {
  noun: 'DAX cluster',
  service: 'dax',
  facets: [
    nodesOf('ReplicationFactor'),
    always('Backup', 'none needed, the data is in DynamoDB'),
    property(
      'Encryption',
      'SSESpecification.SSEEnabled',
      'encryption at rest',
      onOff('encrypted at rest', 'not encrypted at rest'),
    ),
    property(
      'Encryption',
      'ClusterEndpointEncryptionType',
      'encryption of connections',
      oneOfTexts({ none: 'connections not encrypted', tls: 'connections encrypted' }),
    ),
    always('Network', 'only within its VPC'),
  ],
};

export const caches: Postures = {
  'AWS::ElastiCache::ReplicationGroup': () => replicationGroup,
  'AWS::ElastiCache::CacheCluster': resource => (isMemcached(resource) === true ? memcached : cacheCluster),
  'AWS::ElastiCache::ServerlessCache': () => serverlessCache,
  'AWS::MemoryDB::Cluster': () => memorydb,
  'AWS::DAX::Cluster': () => dax,
};

/** AWS's texts disagree about Valkey; a member of a global datastore takes after its primary. */
function atRestByDefault(resource: Resource): string | undefined {
  const isAsDocumented = isRedis(resource) === true && isSecondary(resource) === false;
  return isAsDocumented ? asDefault('not encrypted at rest') : undefined;
}

function keptSnapshots(snapshots: number): string {
  return snapshots === 0 ? 'no automatic snapshots' : `${count(snapshots, 'automatic snapshot')} kept`;
}
