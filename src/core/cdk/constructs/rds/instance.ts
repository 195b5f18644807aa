import { construct, duration, enumeration, listOf, scalar, something } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Source } from '../../construct.ts';
import { instanceType } from '../ec2.ts';
import { connectionCalls } from '../ingress.ts';
import { groupsOr, ownGroup } from '../securityGroup.ts';
import { publicSubnetGroup } from '../subnets.ts';
import { originOf, passwordIn, restoredPasswordIn, username } from './credentials.ts';
import {
  byCalling,
  enabledInsights,
  encryptedByKey,
  encryption,
  insightsRetention,
  iops,
  defaultIops,
  domainRole,
  s3Roles,
  masterSecretKey,
  monitoringRole,
  onlyTrue,
  protectedByRetaining,
  publicBySubnet,
} from './defaults.ts';
import { engineName, engineVersion } from './engine.ts';
import { optionGroupName } from './groups.ts';
import { boundTo, ownGroupOr, ownParameterGroup } from './parameterGroup.ts';
import { databaseMethods } from './methods.ts';
import { secretsOf } from './secrets.ts';

type Sources = Readonly<Record<string, Source>>;

/** What every construct of an instance has. */
const common: Sources = {
  ApplyImmediately: { prop: 'applyImmediately', codec: scalar },
  AutoMinorVersionUpgrade: { prop: 'autoMinorVersionUpgrade', codec: scalar },
  AvailabilityZone: { prop: 'availabilityZone', codec: scalar },
  BackupRetentionPeriod: { prop: 'backupRetention', codec: duration('days') },
  CACertificateIdentifier: { prop: 'caCertificate', codec: enumeration('rds.CaCertificate') },
  CopyTagsToSnapshot: { prop: 'copyTagsToSnapshot', codec: scalar, otherwise: true },
  DatabaseInsightsMode: { prop: 'databaseInsightsMode', codec: enumeration('rds.DatabaseInsightsMode') },
  DBInstanceIdentifier: { prop: 'instanceIdentifier', codec: scalar },
  DBParameterGroupName: { prop: 'parameterGroup', codec: boundTo('instance') },
  DBSubnetGroupName: { prop: 'subnetGroup', codec: construct, otherwise: 'unknown' },
  DeleteAutomatedBackups: { prop: 'deleteAutomatedBackups', codec: scalar },
  DeletionProtection: { prop: 'deletionProtection', codec: scalar, otherwise: protectedByRetaining },
  Domain: { prop: 'domain', codec: scalar },
  DomainIAMRoleName: { computed: domainRole },
  EnableCloudwatchLogsExports: { prop: 'cloudwatchLogsExports', codec: listOf(scalar) },
  EnableIAMDatabaseAuthentication: { prop: 'iamAuthentication', codec: scalar, otherwise: byCalling('grantConnect') },
  EnablePerformanceInsights: { prop: 'enablePerformanceInsights', codec: scalar, otherwise: enabledInsights },
  EngineLifecycleSupport: { prop: 'engineLifecycleSupport', codec: enumeration('rds.EngineLifecycleSupport') },
  Iops: { prop: 'iops', codec: iops, otherwise: defaultIops },
  MaxAllocatedStorage: { prop: 'maxAllocatedStorage', codec: scalar },
  MonitoringInterval: { prop: 'monitoringInterval', codec: duration('seconds') },
  MonitoringRoleArn: { computed: monitoringRole },
  MultiAZ: { prop: 'multiAz', codec: scalar },
  NetworkType: { prop: 'networkType', codec: enumeration('rds.NetworkType') },
  OptionGroupName: { prop: 'optionGroup', codec: optionGroupName },
  PerformanceInsightsKMSKeyId: { prop: 'performanceInsightEncryptionKey', codec: construct },
  PerformanceInsightsRetentionPeriod: {
    prop: 'performanceInsightRetention',
    codec: enumeration('rds.PerformanceInsightRetention'),
    otherwise: insightsRetention,
  },
  Port: { prop: 'port', codec: scalar },
  PreferredBackupWindow: { prop: 'preferredBackupWindow', codec: scalar },
  PreferredMaintenanceWindow: { prop: 'preferredMaintenanceWindow', codec: scalar },
  ProcessorFeatures: { prop: 'processorFeatures', codec: something },
  PubliclyAccessible: { prop: 'publiclyAccessible', codec: scalar, otherwise: publicBySubnet },
  StorageThroughput: { prop: 'storageThroughput', codec: scalar },
  StorageType: { prop: 'storageType', codec: enumeration('rds.StorageType'), otherwise: 'gp2' },
  VPCSecurityGroups: { prop: 'securityGroups', codec: listOf(construct), otherwise: groupsOr() },
};

/** What an instance of its own has, made anew or from a snapshot. */
const source: Sources = {
  ...common,
  AllocatedStorage: { prop: 'allocatedStorage', codec: scalar, otherwise: 100 },
  AssociatedRoles: { computed: s3Roles },
  AllowMajorVersionUpgrade: { prop: 'allowMajorVersionUpgrade', codec: scalar },
  DBInstanceClass: { prop: 'instanceType', codec: instanceType('db.'), otherwise: 'db.m5.large' },
  DBName: { prop: 'databaseName', codec: scalar },
  DBParameterGroupName: { prop: 'parameterGroup', codec: boundTo('instance'), otherwise: ownGroupOr(nothing) },
  Engine: { prop: 'engine', codec: engineName },
  EngineVersion: { prop: 'engine', codec: engineVersion },
  // Access to S3 takes an option, for which the construct makes a group.
  OptionGroupName: { prop: 'optionGroup', codec: optionGroupName, otherwise: s3Roles },
  LicenseModel: { prop: 'licenseModel', codec: enumeration('rds.LicenseModel') },
  Timezone: { prop: 'timezone', codec: scalar },
};

const fresh: Sources = {
  ...source,
  CharacterSetName: { prop: 'characterSetName', codec: scalar },
  KmsKeyId: { prop: 'storageEncryptionKey', codec: construct },
  ManageMasterUserPassword: { prop: 'manageMasterUserPassword', codec: onlyTrue },
  'MasterUserSecret.KmsKeyId': { computed: masterSecretKey('credentials') },
  MasterUsername: { computed: username },
  MasterUserPassword: passwordIn('credentials', originOf),
  StorageEncrypted: { prop: 'storageEncrypted', codec: encryption, otherwise: encryptedByKey },
};

const fromSnapshot: Sources = {
  ...source,
  DBClusterSnapshotIdentifier: { prop: 'clusterSnapshotIdentifier', codec: scalar },
  DBSnapshotIdentifier: { prop: 'snapshotIdentifier', codec: scalar },
  MasterUserPassword: restoredPasswordIn('credentials'),
};

const replica: Sources = {
  ...common,
  AllocatedStorage: { prop: 'allocatedStorage', codec: scalar },
  DBInstanceClass: { prop: 'instanceType', codec: instanceType('db.') },
  // Said only where a directory is joined.
  Engine: { computed: domainRole },
  KmsKeyId: { prop: 'storageEncryptionKey', codec: construct },
  SourceDBInstanceIdentifier: { prop: 'sourceDatabaseInstance', codec: construct },
  StorageEncrypted: { prop: 'storageEncrypted', codec: encryption, otherwise: encryptedByKey },
};

const ignored = [
  'cloudwatchLogsRetention',
  'cloudwatchLogsRetentionRole',
  'credentials',
  'domainRole',
  'monitoringRole',
  'parameters',
  's3ExportBuckets',
  's3ExportRole',
  's3ImportBuckets',
  's3ImportRole',
  'vpc',
  'vpcPlacement',
  'vpcSubnets',
];

export const databaseInstance = instance('rds.DatabaseInstanceProps', fresh);
export const databaseInstanceFromSnapshot = instance('rds.DatabaseInstanceFromSnapshotProps', fromSnapshot);
export const databaseInstanceReadReplica = instance('rds.DatabaseInstanceReadReplicaProps', replica);

function instance(struct: string, properties: Sources): ConstructType {
  const resource: ConstructResource = {
    type: 'AWS::RDS::DBInstance',
    suffix: '',
    properties,
    removal: { prop: 'removalPolicy', otherwise: 'Snapshot' },
  };
  return {
    structs: { '': struct },
    ignored,
    calls: ['grantConnect', ...connectionCalls],
    methods: databaseMethods,
    resources: site => [
      resource,
      ...secretsOf(site),
      ...ownGroup(site),
      ...ownParameterGroup('instance', site),
      ...publicSubnetGroup(site, 'AWS::RDS::DBSubnetGroup', '/SubnetGroup'),
    ],
  };
}

function nothing(): Draft {
  return { kind: 'absent' };
}
