import { construct, duration, enumeration, listOf, literalOf, scalar } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Site, Source } from '../../construct.ts';
import { clusterInstances } from './clusterInstance.ts';
import { password, username } from './credentials.ts';
import { engineName, engineVersion } from './engine.ts';
import { enabledInsights, encryptedByKey, insightsRetention, protectedByRetaining } from './defaults.ts';

type Sources = Readonly<Record<string, Source>>;

const common: Sources = {
  AutoMinorVersionUpgrade: { prop: 'autoMinorVersionUpgrade', codec: scalar },
  BacktrackWindow: { prop: 'backtrackWindow', codec: duration('seconds') },
  BackupRetentionPeriod: { prop: 'backup.retention', codec: duration('days') },
  CopyTagsToSnapshot: { prop: 'copyTagsToSnapshot', codec: scalar, otherwise: true },
  DatabaseInsightsMode: { prop: 'databaseInsightsMode', codec: enumeration('rds.DatabaseInsightsMode') },
  DatabaseName: { prop: 'defaultDatabaseName', codec: scalar },
  DBClusterIdentifier: { prop: 'clusterIdentifier', codec: scalar },
  DBClusterParameterGroupName: { prop: 'parameterGroup', codec: construct, otherwise: engineParameterGroup },
  DBSubnetGroupName: { prop: 'subnetGroup', codec: construct, otherwise: 'unknown' },
  DeleteAutomatedBackups: { prop: 'deleteAutomatedBackups', codec: scalar },
  DeletionProtection: { prop: 'deletionProtection', codec: scalar, otherwise: protectedByRetaining },
  Domain: { prop: 'domain', codec: scalar },
  EnableCloudwatchLogsExports: { prop: 'cloudwatchLogsExports', codec: listOf(scalar) },
  EnableHttpEndpoint: { prop: 'enableDataApi', codec: scalar },
  EnableIAMDatabaseAuthentication: { prop: 'iamAuthentication', codec: scalar },
  EnableLocalWriteForwarding: { prop: 'enableLocalWriteForwarding', codec: scalar },
  Engine: { prop: 'engine', codec: engineName },
  EngineLifecycleSupport: { prop: 'engineLifecycleSupport', codec: enumeration('rds.EngineLifecycleSupport') },
  EngineVersion: { prop: 'engine', codec: engineVersion },
  KmsKeyId: { prop: 'storageEncryptionKey', codec: construct },
  ManageMasterUserPassword: { prop: 'manageMasterUserPassword', codec: scalar },
  NetworkType: { prop: 'networkType', codec: enumeration('rds.NetworkType') },
  MonitoringInterval: { computed: clusterMonitoring },
  PerformanceInsightsEnabled: { prop: 'enablePerformanceInsights', codec: scalar, otherwise: enabledInsights },
  PerformanceInsightsKmsKeyId: { prop: 'performanceInsightEncryptionKey', codec: construct },
  PerformanceInsightsRetentionPeriod: {
    prop: 'performanceInsightRetention',
    codec: enumeration('rds.PerformanceInsightRetention'),
    otherwise: insightsRetention,
  },
  Port: { prop: 'port', codec: scalar, otherwise: enginePort },
  PreferredBackupWindow: { prop: 'backup.preferredWindow', codec: scalar },
  PreferredMaintenanceWindow: { prop: 'preferredMaintenanceWindow', codec: scalar },
  ServerlessV2ScalingConfiguration: { computed: serverlessV2 },
  StorageEncrypted: { prop: 'storageEncrypted', codec: scalar, otherwise: encryptedByKey },
  StorageType: { prop: 'storageType', codec: enumeration('rds.DBClusterStorageType') },
  VpcSecurityGroupIds: { prop: 'securityGroups', codec: listOf(construct), otherwise: 'unknown' },
};

const fresh: Sources = {
  ...common,
  MasterUsername: { computed: username },
  MasterUserPassword: { computed: password },
  ReplicationSourceIdentifier: { prop: 'replicationSourceIdentifier', codec: scalar },
};

const fromSnapshot: Sources = {
  ...common,
  MasterUserPassword: { computed: () => ({ kind: 'unknown' }) },
  SnapshotIdentifier: { prop: 'snapshotIdentifier', codec: scalar },
};

const ignored = [
  'backup',
  'clusterScailabilityType',
  'clusterScalabilityType',
  'credentials',
  'cloudwatchLogsRetention',
  'cloudwatchLogsRetentionRole',
  'domainRole',
  'enableClusterLevelEnhancedMonitoring',
  'instanceIdentifierBase',
  'instanceProps',
  'instanceUpdateBehaviour',
  'instances',
  'monitoringInterval',
  'monitoringRole',
  'parameters',
  'readers',
  's3ExportBuckets',
  's3ExportRole',
  's3ImportBuckets',
  's3ImportRole',
  'serverlessV2AutoPauseDuration',
  'serverlessV2MaxCapacity',
  'serverlessV2MinCapacity',
  'snapshotCredentials',
  'vpc',
  'vpcSubnets',
  'writer',
];

export const databaseCluster = cluster('rds.DatabaseClusterProps', fresh);
export const databaseClusterFromSnapshot = cluster('rds.DatabaseClusterFromSnapshotProps', fromSnapshot);

function cluster(struct: string, properties: Sources): ConstructType {
  const resource: ConstructResource = {
    type: 'AWS::RDS::DBCluster',
    suffix: '',
    properties,
    removal: { prop: 'removalPolicy', otherwise: 'Snapshot' },
  };
  return {
    structs: { '': struct, backup: 'rds.BackupProps' },
    ignored,
    resources: site => [resource, ...clusterInstances(site)],
  };
}

/** Aurora MySQL of the CDK's first days listens on 3306 by order of the construct; what holds here is left open. */
function enginePort(): Draft {
  return { kind: 'unknown' };
}

function engineParameterGroup(): Draft {
  return { kind: 'unknown' };
}

/** Set on the cluster only where the construct is told so. */
function clusterMonitoring({ props }: Site): Draft {
  return { kind: props.get('enableClusterLevelEnhancedMonitoring').kind === 'absent' ? 'absent' : 'unknown' };
}

/** 0.5 to 2 units, where one of the instances is serverless; added later, an instance cannot be seen. */
function serverlessV2(site: Site): Draft {
  const [min, max] = [
    capacity(site, 'serverlessV2MinCapacity', 0.5),
    capacity(site, 'serverlessV2MaxCapacity', 2),
  ] as const;
  const hasServerless = clusterInstances(site).some(
    ({ structs }) => structs?.[''] === 'rds.ServerlessV2ClusterInstanceProps',
  );
  if (!hasServerless) return { kind: 'unknown' };
  return { kind: 'mapping', entries: { MinCapacity: min, MaxCapacity: max }, open: true };
}

function capacity(site: Site, name: string, otherwise: number): Draft {
  const prop = site.props.get(name);
  if (prop.kind === 'absent') return { kind: 'literal', value: otherwise };
  const value = prop.kind === 'written' ? literalOf(site.resolve(prop.value)) : undefined;
  return prop.kind === 'written' && value !== undefined
    ? { kind: 'literal', value, at: prop.value }
    : { kind: 'unknown' };
}
