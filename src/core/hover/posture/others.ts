import { always, property } from '../facet.ts';
import { asDefault, named, oneOfTexts, onOff } from '../phrase.ts';
import {
  deletionPolicy,
  deletionProtection,
  keptDays,
  nodesOf,
  ownKey,
  pointInTimeRecovery,
  publicAddress,
  storageEncrypted,
  type Posture,
  type Postures,
} from './facets.ts';

const routing = property(
  'Network',
  'EnhancedVpcRouting',
  'enhanced VPC routing',
  onOff('enhanced VPC routing', 'no enhanced VPC routing'),
);

const keyspacesTable: Posture = {
  noun: 'Keyspaces table',
  service: 'keyspaces',
  facets: [
    always('Availability', 'copies in three zones'),
    pointInTimeRecovery('PointInTimeRecoveryEnabled'),
    property(
      'Encryption',
      'EncryptionSpecification.EncryptionType',
      'KMS key',
      oneOfTexts({
        aws_owned_kms_key: 'encrypted with an AWS owned key',
        customer_managed_kms_key: 'encrypted with an own KMS key',
      }),
    ),
    deletionPolicy,
  ],
};

const redshiftCluster: Posture = {
  noun: 'Redshift cluster',
  service: 'redshift',
  facets: [
    property('Availability', 'MultiAZ', 'Multi-AZ', onOff('two zones', 'one zone')),
    nodesOf('NumberOfNodes'),
    keptDays('AutomatedSnapshotRetentionPeriod', 'automated snapshots'),
    storageEncrypted('Encrypted'),
    ownKey('KmsKeyId'),
    publicAddress('PubliclyAccessible'),
    routing,
    deletionPolicy,
  ],
};

const redshiftNamespace: Posture = {
  noun: 'Redshift Serverless namespace',
  service: 'redshift',
  facets: [
    ownKey('KmsKeyId', () => asDefault('encrypted with an AWS owned key')),
    property('Deletion', 'FinalSnapshotName', 'final snapshot', named('final snapshot'), () =>
      asDefault('no final snapshot'),
    ),
    deletionPolicy,
  ],
};

const redshiftWorkgroup: Posture = {
  noun: 'Redshift Serverless workgroup',
  service: 'redshift',
  facets: [publicAddress('PubliclyAccessible'), routing],
};

const dsqlCluster: Posture = {
  noun: 'Aurora DSQL cluster',
  service: 'aurora-dsql',
  facets: [
    always('Availability', 'every part in three zones'),
    property('Availability', 'MultiRegionProperties', 'multi-Region', named('several Regions')),
    ownKey('KmsEncryptionKey', () => asDefault('encrypted with an AWS owned key')),
    deletionProtection('DeletionProtectionEnabled'),
    deletionPolicy,
  ],
};

const ledger: Posture = {
  noun: 'QLDB ledger',
  service: 'qldb',
  facets: [deletionProtection(), deletionPolicy],
};

const vault: Posture = {
  noun: 'backup vault',
  service: 'backup',
  facets: [
    ownKey('EncryptionKeyArn', () => asDefault('encrypted with an AWS managed key')),
    property('Deletion', 'LockConfiguration', 'vault lock', named('vault lock'), () => asDefault('no vault lock')),
  ],
};

export const others: Postures = {
  'AWS::Cassandra::Table': () => keyspacesTable,
  'AWS::Redshift::Cluster': () => redshiftCluster,
  'AWS::RedshiftServerless::Namespace': () => redshiftNamespace,
  'AWS::RedshiftServerless::Workgroup': () => redshiftWorkgroup,
  'AWS::DSQL::Cluster': () => dsqlCluster,
  'AWS::QLDB::Ledger': () => ledger,
  'AWS::Backup::BackupVault': () => vault,
};
