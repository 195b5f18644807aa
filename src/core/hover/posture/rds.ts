import type { Resource } from '../../model.ts';
import { some } from '../../rules/answers.ts';
import {
  isAurora,
  isClusterCopy,
  isClusterMember,
  isGlobalSecondary,
  isMultiAzCluster,
  isReplica,
  isRestore,
} from '../../rules/rds/subject.ts';
import { always, property } from '../facet.ts';
import { asDefault, onOff } from '../phrase.ts';
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
const standby = property(
  'Availability',
  'MultiAZ',
  'Multi-AZ',
  onOff('standby in a second zone', 'one zone, no standby'),
);
const address = publicAddress('PubliclyAccessible', () =>
  asDefault('public address as the VPC and its subnets have it'),
);

const instance: Posture = {
  noun: 'RDS instance',
  service: 'rds',
  facets: [
    standby,
    backups,
    storageEncrypted('StorageEncrypted', resource => encryptionOfCopy(some(isReplica(resource), isRestore(resource)))),
    ownKey('KmsKeyId'),
    address,
    deletionProtection(),
    deletionPolicy,
  ],
};

const replica: Posture = {
  ...instance,
  noun: 'RDS read replica',
  facets: instance.facets.filter(facet => facet !== backups),
};

const member: Posture = {
  noun: 'instance of a database cluster',
  service: 'rds',
  intro: context => `Belongs to ${clusterOf(context)}: its backups, encryption and deletion protection are set there.`,
  facets: [address],
};

const auroraMember: Posture = { ...member, noun: 'Aurora instance', service: 'aurora' };

const cluster: Posture = {
  noun: 'database cluster',
  service: 'rds',
  facets: [
    backups,
    storageEncrypted('StorageEncrypted', encryptionOfCluster),
    ownKey('KmsKeyId'),
    deletionProtection(),
    deletionPolicy,
  ],
};

const aurora: Posture = {
  ...cluster,
  noun: 'Aurora cluster',
  service: 'aurora',
  facets: [always('Availability', 'data in three zones'), instancesOfCluster, ...cluster.facets],
};

const multiAz: Posture = {
  ...cluster,
  noun: 'Multi-AZ cluster',
  facets: [always('Availability', 'two readable standbys in other zones'), ...cluster.facets, address],
};

export const rds: Postures = {
  'AWS::RDS::DBInstance': resource => {
    if (isClusterMember(resource) !== false) return isAurora(resource) === true ? auroraMember : member;
    return isReplica(resource) === true ? replica : instance;
  },
  'AWS::RDS::DBCluster': resource => {
    if (isAurora(resource) === true) return aurora;
    return isMultiAzCluster(resource) === true ? multiAz : cluster;
  },
};

/** Aurora encrypts every new cluster since 2026-02-18; a Multi-AZ cluster has to be told. */
function encryptionOfCluster(resource: Resource): string | undefined {
  const ofSource = encryptionOfCopy(some(isClusterCopy(resource), isGlobalSecondary(resource)));
  if (ofSource !== undefined) return ofSource;
  if (isAurora(resource) === true) return 'storage encrypted *(default for clusters made since 2026-02-18)*';
  return isMultiAzCluster(resource) === true ? asDefault('storage not encrypted') : undefined;
}
