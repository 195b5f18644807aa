import { construct, duration, enumeration, literalOf, scalar } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Site, Source } from '../../construct.ts';
import { databaseMethods } from '../rds/methods.ts';
import { secretsOf } from '../rds/secrets.ts';
import { connectionCalls } from '../ingress.ts';
import { plainText } from '../secretsmanager/plainText.ts';
import { clusterInstances } from './clusterInstances.ts';
import { ownSecurityGroup, securityGroups } from './securityGroups.ts';

type Sources = Readonly<Record<string, Source>>;

/** Whether Secrets Manager keeps the password; undefined where it is not known. */
function isManaged({ props, resolve }: Site): boolean | undefined {
  const prop = props.get('manageMasterUserPassword');
  if (prop.kind === 'absent') return false;
  const value = prop.kind === 'written' ? literalOf(resolve(prop.value)) : undefined;
  return typeof value === 'boolean' ? value : undefined;
}

/** A name that the author gives: to a secret of the construct's own it goes only by way of that secret. */
function username(site: Site): Draft {
  const name = site.props.get('masterUser.username');
  const isInSecret = isManaged(site) === false && site.props.get('masterUser.password').kind === 'absent';
  if (isInSecret) return { kind: 'unknown', service: 'secretsmanager' };
  const value = name.kind === 'written' ? literalOf(site.resolve(name.value)) : undefined;
  return value === undefined || name.kind !== 'written' || isManaged(site) === undefined
    ? { kind: 'unknown' }
    : { kind: 'literal', value, at: name.value };
}

const properties: Sources = {
  BackupRetentionPeriod: { prop: 'backup.retention', codec: duration('days') },
  CopyTagsToSnapshot: { prop: 'copyTagsToSnapshot', codec: scalar },
  DBClusterIdentifier: { prop: 'dbClusterName', codec: scalar },
  DBClusterParameterGroupName: { prop: 'parameterGroup', codec: construct },
  DBSubnetGroupName: { computed: () => ({ kind: 'unknown' }) },
  DeletionProtection: { prop: 'deletionProtection', codec: scalar },
  EnableCloudwatchLogsExports: {
    flags: { audit: 'exportAuditLogsToCloudWatch', profiler: 'exportProfilerLogsToCloudWatch' },
  },
  EngineVersion: { prop: 'engineVersion', codec: scalar },
  KmsKeyId: { prop: 'kmsKey', codec: construct },
  ManageMasterUserPassword: { prop: 'manageMasterUserPassword', codec: scalar },
  MasterUserPassword: {
    prop: 'masterUser.password',
    codec: { read: (expression, site) => plainText(site, expression) },
    otherwise: site => (isManaged(site) === true ? { kind: 'absent' } : { kind: 'unknown', service: 'secretsmanager' }),
  },
  MasterUserSecretKmsKeyId: { prop: 'masterUserSecretKmsKey', codec: construct },
  MasterUsername: { computed: username },
  Port: { prop: 'port', codec: scalar },
  PreferredBackupWindow: { prop: 'backup.preferredWindow', codec: scalar },
  PreferredMaintenanceWindow: { prop: 'preferredMaintenanceWindow', codec: scalar },
  'ServerlessV2ScalingConfiguration.MaxCapacity': {
    prop: 'serverlessV2ScalingConfiguration.maxCapacity',
    codec: scalar,
  },
  'ServerlessV2ScalingConfiguration.MinCapacity': {
    prop: 'serverlessV2ScalingConfiguration.minCapacity',
    codec: scalar,
  },
  StorageEncrypted: { prop: 'storageEncrypted', codec: scalar, otherwise: true },
  StorageType: { prop: 'storageType', codec: enumeration('docdb.StorageType') },
  VpcSecurityGroupIds: { computed: securityGroups },
};

const cluster: ConstructResource = {
  type: 'AWS::DocDB::DBCluster',
  suffix: '',
  properties,
  removal: { prop: 'removalPolicy', otherwise: 'Retain' },
};

export const databaseCluster: ConstructType = {
  structs: {
    '': 'docdb.DatabaseClusterProps',
    backup: 'docdb.BackupProps',
    masterUser: 'docdb.Login',
    serverlessV2ScalingConfiguration: 'docdb.ServerlessV2ScalingConfiguration',
  },
  ignored: [
    ...Object.values(properties).flatMap(source => ('prop' in source ? (source.prop.split('.')[0] ?? '') : [])),
    'caCertificate',
    'cloudWatchLogsRetention',
    'cloudWatchLogsRetentionRole',
    'enablePerformanceInsights',
    'exportAuditLogsToCloudWatch',
    'exportProfilerLogsToCloudWatch',
    'instanceIdentifierBase',
    'instanceMaintenanceWindow',
    'instanceRemovalPolicy',
    'instanceType',
    'instances',
    'removalPolicy',
    'securityGroup',
    'securityGroupRemovalPolicy',
    'vpc',
    'vpcSubnets',
  ],
  calls: ['addSecurityGroups', ...connectionCalls],
  methods: databaseMethods,
  resources: site => [cluster, ...clusterInstances(site), ...secretsOf(site), ...ownSecurityGroup(site)],
};
