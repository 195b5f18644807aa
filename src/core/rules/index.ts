import type { Rule } from '../rule.ts';
import { auroraMysqlAuditLoggingParameter } from './aurora/mysql-audit-logging-parameter.ts';
import { auroraMysqlClusterBacktrack } from './aurora/mysql-cluster-backtrack.ts';
import { backupPlanContinuousBackupRetention } from './backup/backup-plan-continuous-backup-retention.ts';
import { backupPlanLifecycle90Days } from './backup/backup-plan-lifecycle-90-days.ts';
import { backupPlanMinFrequencyAndRetention } from './backup/backup-plan-min-frequency-and-retention.ts';
import { backupPlanNoCopy } from './backup/backup-plan-no-copy.ts';
import { backupPlanWithoutSelection } from './backup/backup-plan-without-selection.ts';
import { backupVaultCmk } from './backup/backup-vault-cmk.ts';
import { backupVaultLock } from './backup/backup-vault-lock.ts';
import { backupVaultManualDeletionDisabled } from './backup/backup-vault-manual-deletion-disabled.ts';
import { backupVaultPolicyNotPublic } from './backup/backup-vault-policy-not-public.ts';
import { daxEncryptionAtRest } from './dax/encryption-at-rest.ts';
import { daxEncryptionInTransit } from './dax/encryption-in-transit.ts';
import { daxMultiAz } from './dax/multi-az.ts';
import { daxNodeTypeValid } from './dax/node-type-valid.ts';
import { dmsEndpointCmk } from './dms/endpoint-cmk.ts';
import { dmsEndpointMongodbAuth } from './dms/endpoint-mongodb-auth.ts';
import { dmsEndpointMongodbPlaintextPassword } from './dms/endpoint-mongodb-plaintext-password.ts';
import { dmsEndpointNeptuneIam } from './dms/endpoint-neptune-iam.ts';
import { dmsEndpointOtherPlaintextSecrets } from './dms/endpoint-other-plaintext-secrets.ts';
import { dmsEndpointPlaintextPassword } from './dms/endpoint-plaintext-password.ts';
import { dmsEndpointRedisTls } from './dms/endpoint-redis-tls.ts';
import { dmsEndpointSsl } from './dms/endpoint-ssl.ts';
import { dmsReplicationInstanceAutoMinorVersionUpgrade } from './dms/replication-instance-auto-minor-version-upgrade.ts';
import { dmsReplicationInstanceCmk } from './dms/replication-instance-cmk.ts';
import { dmsReplicationInstanceMultiAz } from './dms/replication-instance-multi-az.ts';
import { dmsReplicationInstanceNotPublic } from './dms/replication-instance-not-public.ts';
import { dmsReplicationTaskLogging } from './dms/replication-task-logging.ts';
import { dmsServerlessMultiAz } from './dms/serverless-multi-az.ts';
import { docdbClusterBackupRetention } from './docdb/cluster-backup-retention.ts';
import { docdbClusterCmk } from './docdb/cluster-cmk.ts';
import { docdbClusterDeletionProtection } from './docdb/cluster-deletion-protection.ts';
import { docdbClusterExplicitSecurityGroups } from './docdb/cluster-explicit-security-groups.ts';
import { docdbClusterLogExports } from './docdb/cluster-log-exports.ts';
import { docdbClusterMultiAz } from './docdb/cluster-multi-az.ts';
import { docdbClusterPlaintextPassword } from './docdb/cluster-plaintext-password.ts';
import { docdbClusterStorageEncrypted } from './docdb/cluster-storage-encrypted.ts';
import { docdbCopyTagsAndInsights } from './docdb/copy-tags-and-insights.ts';
import { docdbElasticSecurity } from './docdb/elastic-security.ts';
import { docdbEngineVersionValid } from './docdb/engine-version-valid.ts';
import { docdbGlobalclusterEncrypted } from './docdb/globalcluster-encrypted.ts';
import { docdbInstanceClassValid } from './docdb/instance-class-valid.ts';
import { docdbNonDefaultPort } from './docdb/non-default-port.ts';
import { docdbParameterGroupAuditLogs } from './docdb/parameter-group-audit-logs.ts';
import { docdbParameterGroupTls } from './docdb/parameter-group-tls.ts';
import { dsqlDeletionProtection } from './dsql/deletion-protection.ts';
import { dsqlMultiRegionAndKey } from './dsql/multi-region-and-key.ts';
import { dynamodbAttributeDefinitionsMatch } from './dynamodb/attribute-definitions-match.ts';
import { dynamodbCrossAccountPolicy } from './dynamodb/cross-account-policy.ts';
import { dynamodbDeletionProtection } from './dynamodb/deletion-protection.ts';
import { dynamodbGlobaltableCmk } from './dynamodb/globaltable-cmk.ts';
import { dynamodbGlobaltablePitr } from './dynamodb/globaltable-pitr.ts';
import { dynamodbGlobaltableShape } from './dynamodb/globaltable-shape.ts';
import { dynamodbGsiThroughput } from './dynamodb/gsi-throughput.ts';
import { dynamodbImportSourceWithRetain } from './dynamodb/import-source-with-retain.ts';
import { dynamodbInBackupPlan } from './dynamodb/in-backup-plan.ts';
import { dynamodbKeySchemaShape } from './dynamodb/key-schema-shape.ts';
import { dynamodbOndemandMaxThroughput } from './dynamodb/ondemand-max-throughput.ts';
import { dynamodbPitrRetentionRange } from './dynamodb/pitr-retention-range.ts';
import { dynamodbPprWithThroughput } from './dynamodb/ppr-with-throughput.ts';
import { dynamodbProvisionedWithoutThroughput } from './dynamodb/provisioned-without-throughput.ts';
import { dynamodbSimpletableLimits } from './dynamodb/simpletable-limits.ts';
import { dynamodbStreamViewType } from './dynamodb/stream-view-type.ts';
import { dynamodbTableAutoscaling } from './dynamodb/table-autoscaling.ts';
import { dynamodbTableBillingModeExplicit } from './dynamodb/table-billing-mode-explicit.ts';
import { dynamodbTableBillingModeValid } from './dynamodb/table-billing-mode-valid.ts';
import { dynamodbTableCmk } from './dynamodb/table-cmk.ts';
import { dynamodbTableKmsEncryption } from './dynamodb/table-kms-encryption.ts';
import { dynamodbTablePitr } from './dynamodb/table-pitr.ts';
import { dynamodbTtlInvalid } from './dynamodb/ttl-invalid.ts';
import { dynamodbWideScalingTarget } from './dynamodb/wide-scaling-target.ts';
import { elasticacheAuthWithoutTls } from './elasticache/auth-without-tls.ts';
import { elasticacheAutoMinorVersionUpgrade } from './elasticache/auto-minor-version-upgrade.ts';
import { elasticacheAutomaticBackups } from './elasticache/automatic-backups.ts';
import { elasticacheClassicSecurityGroup } from './elasticache/classic-security-group.ts';
import { elasticacheClusterModeFailover } from './elasticache/cluster-mode-failover.ts';
import { elasticacheCustomSubnetGroup } from './elasticache/custom-subnet-group.ts';
import { elasticacheEngineVersionValid } from './elasticache/engine-version-valid.ts';
import { elasticacheMemcachedCrossAz } from './elasticache/memcached-cross-az.ts';
import { elasticacheMemcachedTls } from './elasticache/memcached-tls.ts';
import { elasticacheMultiAzRequiresFailover } from './elasticache/multi-az-requires-failover.ts';
import { elasticacheNodeTypeValid } from './elasticache/node-type-valid.ts';
import { elasticacheNonDefaultPort } from './elasticache/non-default-port.ts';
import { elasticacheNotInPublicSubnet } from './elasticache/not-in-public-subnet.ts';
import { elasticacheParameterGroupFamilyMismatch } from './elasticache/parameter-group-family-mismatch.ts';
import { elasticachePlaintextAuthToken } from './elasticache/plaintext-auth-token.ts';
import { elasticachePreviousGenerationNode } from './elasticache/previous-generation-node.ts';
import { elasticacheReplicationgroupAuth } from './elasticache/replicationgroup-auth.ts';
import { elasticacheReplicationgroupAutomaticFailover } from './elasticache/replicationgroup-automatic-failover.ts';
import { elasticacheReplicationgroupCmk } from './elasticache/replicationgroup-cmk.ts';
import { elasticacheReplicationgroupEncryptionAtRest } from './elasticache/replicationgroup-encryption-at-rest.ts';
import { elasticacheReplicationgroupEncryptionInTransit } from './elasticache/replicationgroup-encryption-in-transit.ts';
import { elasticacheReplicationgroupMultiAz } from './elasticache/replicationgroup-multi-az.ts';
import { elasticacheReplicationgroupRedisToValkey } from './elasticache/replicationgroup-redis-to-valkey.ts';
import { elasticacheServerlessCmk } from './elasticache/serverless-cmk.ts';
import { elasticacheServerlessGuardrails } from './elasticache/serverless-guardrails.ts';
import { elasticacheSingleNode } from './elasticache/single-node.ts';
import { elasticacheTransitModePreferred } from './elasticache/transit-mode-preferred.ts';
import { elasticacheUserGroupDefaultUser } from './elasticache/user-group-default-user.ts';
import { elasticacheUserNoPassword } from './elasticache/user-no-password.ts';
import { elasticacheValkeyTransitExplicit } from './elasticache/valkey-transit-explicit.ts';
import { keyspacesProvisionedWithoutAutoscaling } from './keyspaces/provisioned-without-autoscaling.ts';
import { keyspacesTableCmk } from './keyspaces/table-cmk.ts';
import { keyspacesTablePitr } from './keyspaces/table-pitr.ts';
import { bothPoliciesNeeded } from './lifecycle/both-policies-needed.ts';
import { deletionPolicySnapshotSupported } from './lifecycle/deletion-policy-snapshot-supported.ts';
import { engineEndOfStandardSupport } from './lifecycle/engine-end-of-standard-support.ts';
import { explicitPhysicalName } from './lifecycle/explicit-physical-name.ts';
import { hardcodedAvailabilityZone } from './lifecycle/hardcoded-availability-zone.ts';
import { replacementRiskOnEdit } from './lifecycle/replacement-risk-on-edit.ts';
import { snapshotPolicyPreferred } from './lifecycle/snapshot-policy-preferred.ts';
import { statefulResourceDeletionPolicy } from './lifecycle/stateful-resource-deletion-policy.ts';
import { memorydbClusterAclNotOpen } from './memorydb/cluster-acl-not-open.ts';
import { memorydbClusterAutoMinorVersionUpgrade } from './memorydb/cluster-auto-minor-version-upgrade.ts';
import { memorydbClusterCmk } from './memorydb/cluster-cmk.ts';
import { memorydbClusterTls } from './memorydb/cluster-tls.ts';
import { memorydbReplicas } from './memorydb/replicas.ts';
import { memorydbSnapshots } from './memorydb/snapshots.ts';
import { neptuneClusterAuditLogs } from './neptune/cluster-audit-logs.ts';
import { neptuneClusterBackupRetention } from './neptune/cluster-backup-retention.ts';
import { neptuneClusterCmk } from './neptune/cluster-cmk.ts';
import { neptuneClusterCopyTagsToSnapshot } from './neptune/cluster-copy-tags-to-snapshot.ts';
import { neptuneClusterDeletionProtection } from './neptune/cluster-deletion-protection.ts';
import { neptuneClusterExplicitSecurityGroups } from './neptune/cluster-explicit-security-groups.ts';
import { neptuneClusterIamAuth } from './neptune/cluster-iam-auth.ts';
import { neptuneClusterMultiAz } from './neptune/cluster-multi-az.ts';
import { neptuneClusterStorageEncrypted } from './neptune/cluster-storage-encrypted.ts';
import { neptuneDeprecatedPort } from './neptune/deprecated-port.ts';
import { neptuneInstanceAutoMinorVersionUpgrade } from './neptune/instance-auto-minor-version-upgrade.ts';
import { neptuneInstanceClassValid } from './neptune/instance-class-valid.ts';
import { neptuneInstanceNotPublic } from './neptune/instance-not-public.ts';
import { neptuneNotInPublicSubnet } from './neptune/not-in-public-subnet.ts';
import { neptuneServerlessCapacity } from './neptune/serverless-capacity.ts';
import { neptunegraphHardening } from './neptunegraph/hardening.ts';
import { neptunegraphNotPublic } from './neptunegraph/not-public.ts';
import { firehoseRedshiftDestinationPlaintextPassword } from './other/firehose-redshift-destination-plaintext-password.ts';
import { lightsailDatabaseNotPublic } from './other/lightsail-database-not-public.ts';
import { managedblockchainEndOfSupport } from './other/managedblockchain-end-of-support.ts';
import { managedblockchainMemberPlaintextPassword } from './other/managedblockchain-member-plaintext-password.ts';
import { opsworksRdsPlaintextPassword } from './other/opsworks-rds-plaintext-password.ts';
import { requiredTags } from './other/required-tags.ts';
import { qldbLedgerDeletionProtection } from './qldb/ledger-deletion-protection.ts';
import { qldbLedgerPermissionsMode } from './qldb/ledger-permissions-mode.ts';
import { qldbServiceShutdown } from './qldb/service-shutdown.ts';
import { rdsAllocatedStorageRange } from './rds/allocated-storage-range.ts';
import { rdsBacktrackWindowRange } from './rds/backtrack-window-range.ts';
import { rdsBurstableProduction } from './rds/burstable-production.ts';
import { rdsClassicDbSecurityGroup } from './rds/classic-db-security-group.ts';
import { rdsClusterAuroraExclusive } from './rds/cluster-aurora-exclusive.ts';
import { rdsClusterAutoMinorVersionUpgrade } from './rds/cluster-auto-minor-version-upgrade.ts';
import { rdsClusterCmk } from './rds/cluster-cmk.ts';
import { rdsClusterCopyTagsToSnapshot } from './rds/cluster-copy-tags-to-snapshot.ts';
import { rdsClusterDefaultAdminUsername } from './rds/cluster-default-admin-username.ts';
import { rdsClusterEngineVersionDeprecated } from './rds/cluster-engine-version-deprecated.ts';
import { rdsClusterEngineVersionValid } from './rds/cluster-engine-version-valid.ts';
import { rdsClusterEnhancedMonitoring } from './rds/cluster-enhanced-monitoring.ts';
import { rdsClusterIamAuth } from './rds/cluster-iam-auth.ts';
import { rdsClusterInstanceClassValid } from './rds/cluster-instance-class-valid.ts';
import { rdsClusterLogExports } from './rds/cluster-log-exports.ts';
import { rdsClusterMultiAz } from './rds/cluster-multi-az.ts';
import { rdsClusterMultiazRequired } from './rds/cluster-multiaz-required.ts';
import { rdsClusterNotPublic } from './rds/cluster-not-public.ts';
import { rdsClusterParameterGroupEnforceTls } from './rds/cluster-parameter-group-enforce-tls.ts';
import { rdsClusterRestoreIgnored } from './rds/cluster-restore-ignored.ts';
import { rdsClusterServerlessExclusive } from './rds/cluster-serverless-exclusive.ts';
import { rdsClusterSingleAzMembers } from './rds/cluster-single-az-members.ts';
import { rdsClusterWithoutInstances } from './rds/cluster-without-instances.ts';
import { rdsDatabaseInsightsAdvanced } from './rds/database-insights-advanced.ts';
import { rdsDeleteAutomatedBackups } from './rds/delete-automated-backups.ts';
import { rdsDeprecatedServiceFeatures } from './rds/deprecated-service-features.ts';
import { rdsDomainAndIamExclusive } from './rds/domain-and-iam-exclusive.ts';
import { rdsEventSubscriptionClusterCritical } from './rds/event-subscription-cluster-critical.ts';
import { rdsEventSubscriptionInstanceCritical } from './rds/event-subscription-instance-critical.ts';
import { rdsEventSubscriptionParameterGroupCritical } from './rds/event-subscription-parameter-group-critical.ts';
import { rdsEventSubscriptionSecurityGroupCritical } from './rds/event-subscription-security-group-critical.ts';
import { rdsExtendedSupportImplicit } from './rds/extended-support-implicit.ts';
import { rdsGlobalClusterDeletionProtection } from './rds/global-cluster-deletion-protection.ts';
import { rdsGlobalclusterStorageEncrypted } from './rds/globalcluster-storage-encrypted.ts';
import { rdsInBackupPlan } from './rds/in-backup-plan.ts';
import { rdsInstanceAuroraExclusive } from './rds/instance-aurora-exclusive.ts';
import { rdsInstanceBackupReplicationCmk } from './rds/instance-backup-replication-cmk.ts';
import { rdsInstanceClassValid } from './rds/instance-class-valid.ts';
import { rdsInstanceClusterEncryptionMatch } from './rds/instance-cluster-encryption-match.ts';
import { rdsInstanceClusterEngineMatch } from './rds/instance-cluster-engine-match.ts';
import { rdsInstanceCmk } from './rds/instance-cmk.ts';
import { rdsInstanceDefaultAdminUsername } from './rds/instance-default-admin-username.ts';
import { rdsInstanceDeprecatedCa } from './rds/instance-deprecated-ca.ts';
import { rdsInstanceEngineVersionDeprecated } from './rds/instance-engine-version-deprecated.ts';
import { rdsInstanceEngineVersionValid } from './rds/instance-engine-version-valid.ts';
import { rdsInstanceEnhancedMonitoring } from './rds/instance-enhanced-monitoring.ts';
import { rdsInstanceInVpc } from './rds/instance-in-vpc.ts';
import { rdsInstanceKmsRequiresEncryption } from './rds/instance-kms-requires-encryption.ts';
import { rdsInstanceMonitoringRole } from './rds/instance-monitoring-role.ts';
import { rdsInstanceNotInPublicSubnet } from './rds/instance-not-in-public-subnet.ts';
import { rdsInstancePerformanceInsights } from './rds/instance-performance-insights.ts';
import { rdsInstancePlaintextMasterUsername } from './rds/instance-plaintext-master-username.ts';
import { rdsInstancePreviousGenerationClass } from './rds/instance-previous-generation-class.ts';
import { rdsInstanceReplicaMode } from './rds/instance-replica-mode.ts';
import { rdsMaintenanceBackupWindowOverlap } from './rds/maintenance-backup-window-overlap.ts';
import { rdsManagedAndExplicitPassword } from './rds/managed-and-explicit-password.ts';
import { rdsMissingMasterCredentials } from './rds/missing-master-credentials.ts';
import { rdsMultiazWithAvailabilityZone } from './rds/multiaz-with-availability-zone.ts';
import { rdsNonDefaultPort } from './rds/non-default-port.ts';
import { rdsParameterGroupEnforceTls } from './rds/parameter-group-enforce-tls.ts';
import { rdsParameterGroupFamilyMismatch } from './rds/parameter-group-family-mismatch.ts';
import { rdsPerformanceInsightsCmk } from './rds/performance-insights-cmk.ts';
import { rdsPostgresQueryLogging } from './rds/postgres-query-logging.ts';
import { rdsPostgresVulnerableLogFdw } from './rds/postgres-vulnerable-log-fdw.ts';
import { rdsProxyIamAuth } from './rds/proxy-iam-auth.ts';
import { rdsProxyNoDebugLogging } from './rds/proxy-no-debug-logging.ts';
import { rdsProxyRequireTls } from './rds/proxy-require-tls.ts';
import { rdsProxyWithoutTargets } from './rds/proxy-without-targets.ts';
import { rdsReservedMasterUsername } from './rds/reserved-master-username.ts';
import { rdsResourceTags } from './rds/resource-tags.ts';
import { rdsRestorePropertyDropped } from './rds/restore-property-dropped.ts';
import { rdsServerlessv2Capacity } from './rds/serverlessv2-capacity.ts';
import { rdsShardgroupPublic } from './rds/shardgroup-public.ts';
import { rdsStorageAutoscaling } from './rds/storage-autoscaling.ts';
import { rdsStorageIopsCombination } from './rds/storage-iops-combination.ts';
import { rdsStorageMagnetic } from './rds/storage-magnetic.ts';
import { rdsSubnetGroupAzCoverage } from './rds/subnet-group-az-coverage.ts';
import { redshiftClusterEncrypted } from './redshift/cluster-encrypted.ts';
import { redshiftClusterNotPublic } from './redshift/cluster-not-public.ts';
import { redshiftClassicSecurityGroup } from './redshift/classic-security-group.ts';
import { redshiftClusterAllowVersionUpgrade } from './redshift/cluster-allow-version-upgrade.ts';
import { redshiftClusterAuditLogging } from './redshift/cluster-audit-logging.ts';
import { redshiftClusterAutomatedSnapshots } from './redshift/cluster-automated-snapshots.ts';
import { redshiftClusterCmk } from './redshift/cluster-cmk.ts';
import { redshiftClusterCurrentMaintenanceTrack } from './redshift/cluster-current-maintenance-track.ts';
import { redshiftClusterDefaultAdminUsername } from './redshift/cluster-default-admin-username.ts';
import { redshiftClusterDefaultDbName } from './redshift/cluster-default-db-name.ts';
import { redshiftClusterEnhancedVpcRouting } from './redshift/cluster-enhanced-vpc-routing.ts';
import { redshiftClusterInVpc } from './redshift/cluster-in-vpc.ts';
import { redshiftClusterMaintenanceSettings } from './redshift/cluster-maintenance-settings.ts';
import { redshiftClusterManagedPasswordCmk } from './redshift/cluster-managed-password-cmk.ts';
import { redshiftClusterMultiAz } from './redshift/cluster-multi-az.ts';
import { redshiftClusterPlaintextPassword } from './redshift/cluster-plaintext-password.ts';
import { redshiftClusterTypeNodes } from './redshift/cluster-type-nodes.ts';
import { redshiftDeprecatedNodeType } from './redshift/deprecated-node-type.ts';
import { redshiftMissingPassword } from './redshift/missing-password.ts';
import { redshiftNodeTypeValid } from './redshift/node-type-valid.ts';
import { redshiftNonDefaultPort } from './redshift/non-default-port.ts';
import { redshiftParameterGroupRequireSsl } from './redshift/parameter-group-require-ssl.ts';
import { redshiftSecurityGroupRestricted } from './redshift/security-group-restricted.ts';
import { redshiftSubnetGroupMultiAz } from './redshift/subnet-group-multi-az.ts';
import { redshiftUserActivityLogging } from './redshift/user-activity-logging.ts';
import { redshiftserverlessDefaultAdminUsername } from './redshiftserverless/default-admin-username.ts';
import { redshiftserverlessDefaultDbName } from './redshiftserverless/default-db-name.ts';
import { redshiftserverlessFinalSnapshot } from './redshiftserverless/final-snapshot.ts';
import { redshiftserverlessLogExports } from './redshiftserverless/log-exports.ts';
import { redshiftserverlessMaxCapacity } from './redshiftserverless/max-capacity.ts';
import { redshiftserverlessNamespaceCmk } from './redshiftserverless/namespace-cmk.ts';
import { redshiftserverlessPlaintextPassword } from './redshiftserverless/plaintext-password.ts';
import { redshiftserverlessWorkgroupEnhancedVpcRouting } from './redshiftserverless/workgroup-enhanced-vpc-routing.ts';
import { redshiftserverlessWorkgroupNotPublic } from './redshiftserverless/workgroup-not-public.ts';
import { redshiftserverlessWorkgroupRequireSsl } from './redshiftserverless/workgroup-require-ssl.ts';
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
import { dynamicReferenceValid } from './secrets/dynamic-reference-valid.ts';
import { plaintextCredentialParameter } from './secrets/plaintext-credential-parameter.ts';
import { secretGenerateStringDbCharset } from './secrets/secret-generate-string-db-charset.ts';
import { secretPlaintextValue } from './secrets/secret-plaintext-value.ts';
import { secretWithoutTargetAttachment } from './secrets/secret-without-target-attachment.ts';
import { secretsmanagerAttachmentValid } from './secrets/secretsmanager-attachment-valid.ts';
import { secretsmanagerDbSecretRotation } from './secrets/secretsmanager-db-secret-rotation.ts';
import { secretsmanagerNoPublicPolicy } from './secrets/secretsmanager-no-public-policy.ts';
import { secretsmanagerRotationLambdaInVpc } from './secrets/secretsmanager-rotation-lambda-in-vpc.ts';
import { secretsmanagerSecretCmk } from './secrets/secretsmanager-secret-cmk.ts';
import { dbPortRuleMatchesEngine } from './securitygroup/db-port-rule-matches-engine.ts';
import { dbSecurityGroupEgressOpen } from './securitygroup/db-security-group-egress-open.ts';
import { sgDbOpenToLargeCidr } from './securitygroup/sg-db-open-to-large-cidr.ts';
import { sgDbOpenToWorld } from './securitygroup/sg-db-open-to-world.ts';
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
  rdsInstanceEngineVersionValid,
  rdsInstanceEngineVersionDeprecated,
  rdsInstanceClassValid,
  rdsInstancePreviousGenerationClass,
  rdsClusterBackupRetention,
  rdsClusterStorageEncrypted,
  rdsClusterPlaintextPassword,
  rdsClusterDeletionProtection,
  rdsClusterEngineVersionValid,
  rdsClusterEngineVersionDeprecated,
  rdsClusterInstanceClassValid,
  rdsStorageGp2,
  rdsExtendedSupportImplicit,
  rdsParameterGroupFamilyMismatch,
  auroraMysqlClusterBacktrack,
  rdsClusterCmk,
  rdsClusterIamAuth,
  rdsClusterCopyTagsToSnapshot,
  rdsClusterAutoMinorVersionUpgrade,
  rdsClusterDefaultAdminUsername,
  rdsClusterNotPublic,
  rdsBacktrackWindowRange,
  rdsProxyRequireTls,
  rdsProxyNoDebugLogging,
  rdsProxyIamAuth,
  rdsProxyWithoutTargets,
  rdsGlobalclusterStorageEncrypted,
  rdsGlobalClusterDeletionProtection,
  rdsShardgroupPublic,
  rdsInstanceCmk,
  rdsInstanceNotInPublicSubnet,
  rdsInstanceEnhancedMonitoring,
  rdsInstanceMonitoringRole,
  rdsInstancePerformanceInsights,
  rdsPerformanceInsightsCmk,
  rdsInstanceInVpc,
  rdsNonDefaultPort,
  rdsInstanceDefaultAdminUsername,
  rdsInstancePlaintextMasterUsername,
  rdsInBackupPlan,
  rdsInstanceDeprecatedCa,
  rdsInstanceBackupReplicationCmk,
  rdsPostgresVulnerableLogFdw,
  rdsClassicDbSecurityGroup,
  auroraMysqlAuditLoggingParameter,
  rdsClusterLogExports,
  rdsClusterEnhancedMonitoring,
  rdsClusterAuroraExclusive,
  rdsClusterMultiazRequired,
  rdsClusterServerlessExclusive,
  rdsClusterRestoreIgnored,
  rdsPostgresQueryLogging,
  rdsParameterGroupEnforceTls,
  rdsClusterParameterGroupEnforceTls,
  rdsEventSubscriptionClusterCritical,
  rdsEventSubscriptionInstanceCritical,
  rdsEventSubscriptionParameterGroupCritical,
  rdsEventSubscriptionSecurityGroupCritical,
  rdsDeprecatedServiceFeatures,
  rdsServerlessv2Capacity,
  rdsSubnetGroupAzCoverage,
  rdsClusterSingleAzMembers,
  rdsClusterMultiAz,
  rdsClusterWithoutInstances,
  rdsInstanceAuroraExclusive,
  rdsInstanceClusterEngineMatch,
  rdsInstanceClusterEncryptionMatch,
  rdsInstanceKmsRequiresEncryption,
  rdsInstanceReplicaMode,
  rdsResourceTags,
  rdsStorageMagnetic,
  rdsStorageIopsCombination,
  rdsStorageAutoscaling,
  rdsAllocatedStorageRange,
  rdsDeleteAutomatedBackups,
  rdsMultiazWithAvailabilityZone,
  rdsManagedAndExplicitPassword,
  rdsMissingMasterCredentials,
  rdsReservedMasterUsername,
  rdsRestorePropertyDropped,
  rdsDomainAndIamExclusive,
  rdsBurstableProduction,
  rdsDatabaseInsightsAdvanced,
  rdsMaintenanceBackupWindowOverlap,
  dynamodbTablePitr,
  dynamodbGlobaltablePitr,
  dynamodbTableKmsEncryption,
  dynamodbTableCmk,
  dynamodbGlobaltableCmk,
  dynamodbDeletionProtection,
  dynamodbTableAutoscaling,
  dynamodbInBackupPlan,
  dynamodbTableBillingModeExplicit,
  dynamodbTableBillingModeValid,
  dynamodbPprWithThroughput,
  dynamodbProvisionedWithoutThroughput,
  dynamodbAttributeDefinitionsMatch,
  dynamodbKeySchemaShape,
  dynamodbCrossAccountPolicy,
  dynamodbGsiThroughput,
  dynamodbGlobaltableShape,
  dynamodbSimpletableLimits,
  dynamodbOndemandMaxThroughput,
  dynamodbTtlInvalid,
  dynamodbStreamViewType,
  dynamodbPitrRetentionRange,
  dynamodbImportSourceWithRetain,
  dynamodbWideScalingTarget,
  daxEncryptionAtRest,
  daxEncryptionInTransit,
  daxMultiAz,
  daxNodeTypeValid,
  elasticacheReplicationgroupEncryptionAtRest,
  elasticacheReplicationgroupEncryptionInTransit,
  elasticacheReplicationgroupAutomaticFailover,
  elasticacheReplicationgroupAuth,
  elasticacheReplicationgroupCmk,
  elasticacheReplicationgroupMultiAz,
  elasticacheAutomaticBackups,
  elasticacheAutoMinorVersionUpgrade,
  elasticacheCustomSubnetGroup,
  elasticacheNonDefaultPort,
  elasticacheMemcachedCrossAz,
  elasticachePlaintextAuthToken,
  elasticacheClassicSecurityGroup,
  elasticacheServerlessCmk,
  elasticacheNotInPublicSubnet,
  elasticacheClusterModeFailover,
  elasticacheValkeyTransitExplicit,
  elasticacheEngineVersionValid,
  elasticacheNodeTypeValid,
  elasticacheParameterGroupFamilyMismatch,
  elasticacheAuthWithoutTls,
  elasticacheMultiAzRequiresFailover,
  elasticacheTransitModePreferred,
  elasticacheSingleNode,
  elasticacheUserNoPassword,
  elasticacheUserGroupDefaultUser,
  elasticacheServerlessGuardrails,
  elasticacheMemcachedTls,
  elasticacheReplicationgroupRedisToValkey,
  elasticachePreviousGenerationNode,
  memorydbClusterTls,
  memorydbClusterCmk,
  memorydbClusterAutoMinorVersionUpgrade,
  memorydbClusterAclNotOpen,
  memorydbSnapshots,
  memorydbReplicas,
  docdbClusterStorageEncrypted,
  docdbClusterBackupRetention,
  docdbClusterCmk,
  docdbClusterLogExports,
  docdbClusterDeletionProtection,
  docdbParameterGroupAuditLogs,
  docdbParameterGroupTls,
  docdbNonDefaultPort,
  docdbClusterPlaintextPassword,
  docdbClusterMultiAz,
  docdbClusterExplicitSecurityGroups,
  docdbGlobalclusterEncrypted,
  docdbElasticSecurity,
  docdbCopyTagsAndInsights,
  docdbEngineVersionValid,
  docdbInstanceClassValid,
  neptuneClusterStorageEncrypted,
  neptuneClusterCmk,
  neptuneClusterBackupRetention,
  neptuneClusterAuditLogs,
  neptuneClusterDeletionProtection,
  neptuneClusterIamAuth,
  neptuneClusterCopyTagsToSnapshot,
  neptuneClusterMultiAz,
  neptuneInstanceAutoMinorVersionUpgrade,
  neptuneInstanceNotPublic,
  neptuneClusterExplicitSecurityGroups,
  neptuneNotInPublicSubnet,
  neptuneServerlessCapacity,
  neptunegraphNotPublic,
  neptunegraphHardening,
  neptuneInstanceClassValid,
  neptuneDeprecatedPort,
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
  redshiftClassicSecurityGroup,
  redshiftClusterAllowVersionUpgrade,
  redshiftClusterAuditLogging,
  redshiftClusterAutomatedSnapshots,
  redshiftClusterCmk,
  redshiftClusterCurrentMaintenanceTrack,
  redshiftClusterDefaultAdminUsername,
  redshiftClusterDefaultDbName,
  redshiftClusterEnhancedVpcRouting,
  redshiftClusterInVpc,
  redshiftClusterMaintenanceSettings,
  redshiftClusterManagedPasswordCmk,
  redshiftClusterMultiAz,
  redshiftClusterPlaintextPassword,
  redshiftClusterTypeNodes,
  redshiftDeprecatedNodeType,
  redshiftMissingPassword,
  redshiftNodeTypeValid,
  redshiftNonDefaultPort,
  redshiftParameterGroupRequireSsl,
  redshiftSecurityGroupRestricted,
  redshiftSubnetGroupMultiAz,
  redshiftUserActivityLogging,
  redshiftserverlessDefaultAdminUsername,
  redshiftserverlessDefaultDbName,
  redshiftserverlessFinalSnapshot,
  redshiftserverlessLogExports,
  redshiftserverlessMaxCapacity,
  redshiftserverlessNamespaceCmk,
  redshiftserverlessPlaintextPassword,
  redshiftserverlessWorkgroupEnhancedVpcRouting,
  redshiftserverlessWorkgroupNotPublic,
  redshiftserverlessWorkgroupRequireSsl,
  dsqlDeletionProtection,
  dsqlMultiRegionAndKey,
  managedblockchainMemberPlaintextPassword,
  firehoseRedshiftDestinationPlaintextPassword,
  opsworksRdsPlaintextPassword,
  lightsailDatabaseNotPublic,
  managedblockchainEndOfSupport,
  dmsReplicationInstanceNotPublic,
  dmsReplicationInstanceAutoMinorVersionUpgrade,
  dmsReplicationInstanceMultiAz,
  dmsReplicationTaskLogging,
  dmsEndpointSsl,
  dmsEndpointNeptuneIam,
  dmsEndpointMongodbAuth,
  dmsEndpointRedisTls,
  dmsReplicationInstanceCmk,
  dmsEndpointCmk,
  dmsEndpointPlaintextPassword,
  dmsEndpointMongodbPlaintextPassword,
  dmsEndpointOtherPlaintextSecrets,
  dmsServerlessMultiAz,
  sgDbOpenToWorld,
  sgDbOpenToLargeCidr,
  dbSecurityGroupEgressOpen,
  dbPortRuleMatchesEngine,
  secretsmanagerDbSecretRotation,
  secretsmanagerSecretCmk,
  plaintextCredentialParameter,
  dynamicReferenceValid,
  secretsmanagerAttachmentValid,
  secretsmanagerRotationLambdaInVpc,
  secretsmanagerNoPublicPolicy,
  secretPlaintextValue,
  secretWithoutTargetAttachment,
  secretGenerateStringDbCharset,
  backupVaultCmk,
  backupVaultPolicyNotPublic,
  backupVaultManualDeletionDisabled,
  backupVaultLock,
  backupPlanMinFrequencyAndRetention,
  backupPlanLifecycle90Days,
  backupPlanNoCopy,
  backupPlanWithoutSelection,
  backupPlanContinuousBackupRetention,
  statefulResourceDeletionPolicy,
  bothPoliciesNeeded,
  snapshotPolicyPreferred,
  replacementRiskOnEdit,
  deletionPolicySnapshotSupported,
  hardcodedAvailabilityZone,
  explicitPhysicalName,
  requiredTags,
  engineEndOfStandardSupport,
];
