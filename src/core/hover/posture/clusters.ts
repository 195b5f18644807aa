import type { Resource } from '../../model.ts';
import { some, type Answer } from '../../rules/answers.ts';
import { isClusterCopy, isGlobalSecondary } from '../../rules/rds/subject.ts';
import { get, isPresent } from '../../values.ts';
import { always, property } from '../facet.ts';
import { asDefault, count, number, oneOfTexts, onOff } from '../phrase.ts';
import {
  clusterOf,
  deletionPolicy,
  deletionProtection,
  encryptionOfCopy,
  instancesOfCluster,
  keptDays,
  ownKey,
  publicAddress,
  storageEncrypted,
  type Posture,
  type Postures,
} from './facets.ts';

const backups = keptDays('BackupRetentionPeriod', 'automated backups');

function clusterFacets(isCopy: (resource: Resource) => Answer): Posture['facets'] {
  return [
    always('Availability', 'data in three zones'),
    instancesOfCluster,
    backups,
    storageEncrypted('StorageEncrypted', resource => encryptionOfCopy(isCopy(resource))),
    ownKey('KmsKeyId'),
    deletionProtection(),
    deletionPolicy,
  ];
}

const documentdb: Posture = {
  noun: 'DocumentDB cluster',
  service: 'documentdb',
  facets: [
    ...clusterFacets(resource => some(isClusterCopy(resource), isGlobalSecondary(resource))),
    always('Network', 'only within its VPC'),
  ],
};

const elastic: Posture = {
  noun: 'DocumentDB elastic cluster',
  service: 'documentdb',
  facets: [
    property(
      'Availability',
      'ShardInstanceCount',
      'number of instances',
      number(instances => `${count(instances, 'instance')} per shard`),
    ),
    backups,
    ownKey('KmsKeyId'),
    deletionPolicy,
  ],
};

const neptune: Posture = {
  noun: 'Neptune cluster',
  service: 'neptune',
  facets: clusterFacets(resource => some(isClusterCopy(resource), mayBeSecondary(resource))),
};

const graph: Posture = {
  noun: 'Neptune Analytics graph',
  service: 'neptune',
  facets: [
    property(
      'Availability',
      'ReplicaCount',
      'number of replicas',
      number(replicas => `${count(replicas, 'replica')} in other zones`),
    ),
    ownKey('KmsKeyIdentifier', () => asDefault('encrypted with an AWS managed key')),
    property('Network', 'PublicConnectivity', 'public endpoint', onOff('public endpoint', 'no public endpoint')),
    deletionProtection(),
    deletionPolicy,
  ],
};

const influxdb: Posture = {
  noun: 'Timestream for InfluxDB instance',
  service: 'timestream',
  facets: [
    property(
      'Availability',
      'DeploymentType',
      'deployment type',
      oneOfTexts({ with_multiaz_standby: 'standby in a second zone', single_az: 'one zone, no standby' }),
    ),
    publicAddress('PubliclyAccessible'),
    deletionPolicy,
  ],
};

const influxdbCluster: Posture = {
  noun: 'Timestream for InfluxDB cluster',
  service: 'timestream',
  facets: [publicAddress('PubliclyAccessible'), deletionPolicy],
};

function instanceOf(service: string, noun: string): Posture {
  return {
    noun,
    service,
    intro: context =>
      `Belongs to ${clusterOf(context)}: its backups, encryption and deletion protection are set there.`,
    facets: [],
  };
}

const documentdbInstance = instanceOf('documentdb', 'DocumentDB instance');
const neptuneInstance = instanceOf('neptune', 'Neptune instance');

export const clusters: Postures = {
  'AWS::DocDB::DBCluster': () => documentdb,
  'AWS::DocDB::DBInstance': () => documentdbInstance,
  'AWS::DocDBElastic::Cluster': () => elastic,
  'AWS::Neptune::DBCluster': () => neptune,
  'AWS::Neptune::DBInstance': () => neptuneInstance,
  'AWS::NeptuneGraph::Graph': () => graph,
  'AWS::Timestream::InfluxDBInstance': () => influxdb,
  'AWS::Timestream::InfluxDBCluster': () => influxdbCluster,
};

/** Nothing in a Neptune cluster tells the primary of a global database from the others. */
function mayBeSecondary(resource: Resource): Answer {
  return isPresent(get(resource, 'GlobalClusterIdentifier')) === false ? false : undefined;
}
