import type { Rule } from '../rule.ts';
import { daxEncryptionAtRest } from './dax/encryption-at-rest.ts';
import { daxEncryptionInTransit } from './dax/encryption-in-transit.ts';
import { daxMultiAz } from './dax/multi-az.ts';
import { daxNodeTypeValid } from './dax/node-type-valid.ts';
import { docdbClusterBackupRetention } from './docdb/cluster-backup-retention.ts';
import { docdbClusterStorageEncrypted } from './docdb/cluster-storage-encrypted.ts';
import { dsqlDeletionProtection } from './dsql/deletion-protection.ts';
import { dsqlMultiRegionAndKey } from './dsql/multi-region-and-key.ts';
import { dynamodbAttributeDefinitionsMatch } from './dynamodb/attribute-definitions-match.ts';
import { dynamodbDeletionProtection } from './dynamodb/deletion-protection.ts';
import { dynamodbTablePitr } from './dynamodb/table-pitr.ts';
import { elasticacheReplicationgroupAutomaticFailover } from './elasticache/replicationgroup-automatic-failover.ts';
import { elasticacheReplicationgroupEncryptionAtRest } from './elasticache/replicationgroup-encryption-at-rest.ts';
import { elasticacheReplicationgroupEncryptionInTransit } from './elasticache/replicationgroup-encryption-in-transit.ts';
import { keyspacesProvisionedWithoutAutoscaling } from './keyspaces/provisioned-without-autoscaling.ts';
import { keyspacesTableCmk } from './keyspaces/table-cmk.ts';
import { keyspacesTablePitr } from './keyspaces/table-pitr.ts';
import { statefulResourceDeletionPolicy } from './lifecycle/stateful-resource-deletion-policy.ts';
import { neptuneClusterStorageEncrypted } from './neptune/cluster-storage-encrypted.ts';
import { qldbLedgerDeletionProtection } from './qldb/ledger-deletion-protection.ts';
import { qldbLedgerPermissionsMode } from './qldb/ledger-permissions-mode.ts';
import { qldbServiceShutdown } from './qldb/service-shutdown.ts';
import { redshiftClusterEncrypted } from './redshift/cluster-encrypted.ts';
import { redshiftClusterNotPublic } from './redshift/cluster-not-public.ts';
import { rdsClusterBackupRetention } from './rds/cluster-backup-retention.ts';
import { rdsClusterDeletionProtection } from './rds/cluster-deletion-protection.ts';
import { rdsClusterPlaintextPassword } from './rds/cluster-plaintext-password.ts';
import { rdsClusterStorageEncrypted } from './rds/cluster-storage-encrypted.ts';
import { rdsInstanceAutoMinorVersionUpgrade } from './rds/instance-auto-minor-version-upgrade.ts';
import { rdsInstanceBackupEnabled } from './rds/instance-backup-enabled.ts';
import { rdsInstanceBackupRetention } from './rds/instance-backup-retention.ts';
import { rdsInstanceBackupRetentionRange } from './rds/instance-backup-retention-range.ts';
import { rdsInstanceCopyTagsToSnapshot } from './rds/instance-copy-tags-to-snapshot.ts';
import { rdsInstanceDeletionProtection } from './rds/instance-deletion-protection.ts';
import { rdsInstanceIamAuth } from './rds/instance-iam-auth.ts';
import { rdsInstanceLogExports } from './rds/instance-log-exports.ts';
import { rdsInstanceMultiAz } from './rds/instance-multi-az.ts';
import { rdsInstanceNotPublic } from './rds/instance-not-public.ts';
import { rdsInstancePlaintextPassword } from './rds/instance-plaintext-password.ts';
import { rdsInstanceStorageEncrypted } from './rds/instance-storage-encrypted.ts';
import { rdsStorageGp2 } from './rds/storage-gp2.ts';
import { simpledbDomainDeprecated } from './simpledb/domain-deprecated.ts';
import { timestreamDatabaseCmk } from './timestream/database-cmk.ts';
import { timestreamInfluxdbHardening } from './timestream/influxdb-hardening.ts';
import { timestreamInfluxdbLogDelivery } from './timestream/influxdb-log-delivery.ts';
import { timestreamInfluxdbNotPublic } from './timestream/influxdb-not-public.ts';
import { timestreamLiveanalyticsMaintenance } from './timestream/liveanalytics-maintenance.ts';

/** Every rule there is, grouped by service in the order of the catalogue. */
export const rules: readonly Rule[] = [
  rdsInstanceMultiAz,
  rdsInstanceBackupEnabled,
  rdsInstanceBackupRetention,
  rdsInstanceBackupRetentionRange,
  rdsInstanceStorageEncrypted,
  rdsInstanceNotPublic,
  rdsInstancePlaintextPassword,
  rdsInstanceDeletionProtection,
  rdsInstanceAutoMinorVersionUpgrade,
  rdsInstanceIamAuth,
  rdsInstanceLogExports,
  rdsInstanceCopyTagsToSnapshot,
  rdsClusterBackupRetention,
  rdsClusterStorageEncrypted,
  rdsClusterPlaintextPassword,
  rdsClusterDeletionProtection,
  rdsStorageGp2,
  dynamodbTablePitr,
  dynamodbDeletionProtection,
  dynamodbAttributeDefinitionsMatch,
  daxEncryptionAtRest,
  daxEncryptionInTransit,
  daxMultiAz,
  daxNodeTypeValid,
  elasticacheReplicationgroupEncryptionAtRest,
  elasticacheReplicationgroupEncryptionInTransit,
  elasticacheReplicationgroupAutomaticFailover,
  docdbClusterStorageEncrypted,
  docdbClusterBackupRetention,
  neptuneClusterStorageEncrypted,
  keyspacesTablePitr,
  keyspacesTableCmk,
  keyspacesProvisionedWithoutAutoscaling,
  timestreamDatabaseCmk,
  timestreamLiveanalyticsMaintenance,
  timestreamInfluxdbNotPublic,
  timestreamInfluxdbLogDelivery,
  timestreamInfluxdbHardening,
  qldbServiceShutdown,
  qldbLedgerPermissionsMode,
  qldbLedgerDeletionProtection,
  simpledbDomainDeprecated,
  redshiftClusterEncrypted,
  redshiftClusterNotPublic,
  dsqlDeletionProtection,
  dsqlMultiRegionAndKey,
  statefulResourceDeletionPolicy,
];
