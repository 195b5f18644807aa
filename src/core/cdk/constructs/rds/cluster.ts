import { constants, construct, draftOf, duration, enumeration, listOf, scalar } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Site, Source } from '../../construct.ts';
import { clusterInstances } from './clusterInstance.ts';
import { connectionCalls } from '../ingress.ts';
import { groupsOr, ownGroup } from '../securityGroup.ts';
import { publicSubnetGroup } from '../subnets.ts';
import { originOf, passwordIn, restoredPasswordIn, username, type Origin } from './credentials.ts';
import {
  byCalling,
  domainRole,
  enabledInsights,
  encryptedByKey,
  encryption,
  insightsRetention,
  masterSecretKey,
  onlyTrue,
  protectedByRetaining,
  s3Roles,
} from './defaults.ts';
import { engineName, engineVersion, familyOf } from './engine.ts';
import { boundTo, ownGroupOr, ownParameterGroup } from './parameterGroup.ts';
import { databaseMethods } from './methods.ts';
import { secretsOf } from './secrets.ts';
import { serverlessV2 } from './serverlessV2.ts';

type Sources = Readonly<Record<string, Source>>;

const common: Sources = {
  AssociatedRoles: { computed: s3Roles },
  AutoMinorVersionUpgrade: { prop: 'autoMinorVersionUpgrade', codec: scalar },
  BacktrackWindow: { prop: 'backtrackWindow', codec: duration('seconds') },
  BackupRetentionPeriod: { prop: 'backup.retention', codec: duration('days') },
  ClusterScalabilityType: { computed: scalability },
  CopyTagsToSnapshot: { prop: 'copyTagsToSnapshot', codec: scalar, otherwise: true },
  DatabaseInsightsMode: { prop: 'databaseInsightsMode', codec: enumeration('rds.DatabaseInsightsMode') },
  DatabaseName: { prop: 'defaultDatabaseName', codec: scalar },
  DBClusterIdentifier: { prop: 'clusterIdentifier', codec: scalar },
  DBClusterParameterGroupName: {
    prop: 'parameterGroup',
    codec: boundTo('cluster'),
    otherwise: ownGroupOr(engineParameterGroup),
  },
  DBSubnetGroupName: { prop: 'subnetGroup', codec: construct, otherwise: 'unknown' },
  DeleteAutomatedBackups: { prop: 'deleteAutomatedBackups', codec: scalar },
  DeletionProtection: { prop: 'deletionProtection', codec: scalar, otherwise: protectedByRetaining },
  Domain: { prop: 'domain', codec: scalar },
  DomainIAMRoleName: { computed: domainRole },
  EnableCloudwatchLogsExports: { prop: 'cloudwatchLogsExports', codec: listOf(scalar) },
  EnableHttpEndpoint: { prop: 'enableDataApi', codec: scalar, otherwise: byCalling('grantDataApiAccess') },
  EnableIAMDatabaseAuthentication: { prop: 'iamAuthentication', codec: scalar },
  EnableLocalWriteForwarding: { prop: 'enableLocalWriteForwarding', codec: scalar },
  Engine: { prop: 'engine', codec: engineName },
  EngineLifecycleSupport: { prop: 'engineLifecycleSupport', codec: enumeration('rds.EngineLifecycleSupport') },
  EngineVersion: { prop: 'engine', codec: engineVersion },
  KmsKeyId: { prop: 'storageEncryptionKey', codec: construct },
  ManageMasterUserPassword: { prop: 'manageMasterUserPassword', codec: onlyTrue },
  NetworkType: { prop: 'networkType', codec: enumeration('rds.NetworkType') },
  MonitoringInterval: { computed: clusterMonitoring },
  MonitoringRoleArn: { computed: clusterMonitoring },
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
  StorageEncrypted: { prop: 'storageEncrypted', codec: encryption, otherwise: encryptedByKey },
  StorageType: { prop: 'storageType', codec: enumeration('rds.DBClusterStorageType') },
  VpcSecurityGroupIds: { computed: securityGroups },
};

const fresh: Sources = {
  ...common,
  MasterUsername: { computed: ownName },
  MasterUserPassword: passwordIn('credentials', ownOrigin),
  'MasterUserSecret.KmsKeyId': { computed: masterSecretKey('credentials') },
  ReplicationSourceIdentifier: { prop: 'replicationSourceIdentifier', codec: scalar },
};

const fromSnapshot: Sources = {
  ...common,
  MasterUserPassword: restoredPasswordIn('snapshotCredentials'),
  'MasterUserSecret.KmsKeyId': { computed: masterSecretKey('snapshotCredentials') },
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
  'securityGroups',
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
    calls: ['grantDataApiAccess', ...connectionCalls],
    methods: databaseMethods,
    resources: site => [
      resource,
      ...clusterInstances(site),
      ...secretsOf(site),
      ...(site.props.get('instanceProps.securityGroups').kind === 'absent' ? ownGroup(site) : []),
      ...ownParameterGroup('cluster', site),
      ...publicSubnetGroup(site, 'AWS::RDS::DBSubnetGroup', '/Subnets'),
    ],
  };
}

/** Aurora PostgreSQL is told its own usual port. */
function enginePort(site: Site): Draft {
  const engine = draftOf(site, 'engine', engineName);
  if (engine.kind !== 'literal') return { kind: 'unknown' };
  return engine.value === 'aurora-postgresql' ? { kind: 'literal', value: 5432 } : { kind: 'absent' };
}

/** The default group of the engine, unless access to S3 needs parameters. */
export function engineParameterGroup(site: Site): Draft {
  const family = familyOf(site);
  const isPlain = s3Roles(site).kind === 'absent';
  return family !== undefined && isPlain ? { kind: 'literal', value: `default.${family}` } : { kind: 'unknown' };
}

/** A replica of another cluster has the credentials of its source. */
function ownOrigin(site: Site): Origin {
  const { kind } = site.props.get('replicationSourceIdentifier');
  return kind === 'absent' ? originOf(site) : { kind: kind === 'written' ? 'kept' : 'unknown' };
}

function ownName(site: Site): Draft {
  const { kind } = ownOrigin(site);
  return kind === 'kept' ? { kind: 'absent' } : kind === 'unknown' ? { kind: 'unknown' } : username(site);
}

/** Groups may also be named for the instances. */
function securityGroups(site: Site): Draft {
  const groups = ['instanceProps.securityGroups', 'securityGroups'].map(path => draftOf(site, path, listOf(construct)));
  return groups.find(({ kind }) => kind !== 'absent') ?? groupsOr()(site);
}

/** Set on the cluster only where the construct is told so. */
function clusterMonitoring({ props }: Site): Draft {
  return { kind: props.get('enableClusterLevelEnhancedMonitoring').kind === 'absent' ? 'absent' : 'unknown' };
}

/** The property had a slip of the pen in its name at first. */
function scalability(site: Site): Draft {
  const drafts = ['clusterScalabilityType', 'clusterScailabilityType'].map(name => {
    const owner = `rds.C${name.slice(1)}`;
    return draftOf(site, name, constants(owner, { STANDARD: 'standard', LIMITLESS: 'limitless' }));
  });
  return drafts.find(({ kind }) => kind !== 'absent') ?? { kind: 'absent' };
}
