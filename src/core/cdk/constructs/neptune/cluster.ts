import { construct, duration, listOf, scalar, something } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Source } from '../../construct.ts';
import { clusterCount, clusterIdentifier, unseenInstances } from '../clusterInstances.ts';
import { protectedByRetaining } from '../rds/defaults.ts';
import { connectionCalls } from '../ingress.ts';
import { groupsOr, ownGroup } from '../securityGroup.ts';
import { publicSubnetGroup } from '../subnets.ts';
import { engineVersion, instanceType, logType } from './values.ts';

const properties: Readonly<Record<string, Source>> = {
  AssociatedRoles: { prop: 'associatedRoles', codec: something },
  BackupRetentionPeriod: { prop: 'backupRetention', codec: duration('days') },
  CopyTagsToSnapshot: { prop: 'copyTagsToSnapshot', codec: scalar },
  DBClusterIdentifier: { prop: 'dbClusterName', codec: scalar },
  DBClusterParameterGroupName: { prop: 'clusterParameterGroup', codec: construct },
  DBPort: { prop: 'port', codec: scalar },
  DBSubnetGroupName: { prop: 'subnetGroup', codec: construct, otherwise: 'unknown' },
  DeletionProtection: { prop: 'deletionProtection', codec: scalar, otherwise: protectedByRetaining },
  EnableCloudwatchLogsExports: { prop: 'cloudwatchLogsExports', codec: listOf(logType) },
  EngineVersion: { prop: 'engineVersion', codec: engineVersion },
  // A grant to a client turns it on as well.
  IamAuthEnabled: {
    prop: 'iamAuthentication',
    codec: scalar,
    otherwise: ({ calls }) => ({
      kind: ['grant', 'grantConnect'].some(method => calls(method).length > 0) ? 'unknown' : 'absent',
    }),
  },
  KmsKeyId: { prop: 'kmsKey', codec: construct },
  PreferredBackupWindow: { prop: 'preferredBackupWindow', codec: scalar },
  PreferredMaintenanceWindow: { prop: 'preferredMaintenanceWindow', codec: scalar },
  'ServerlessScalingConfiguration.MaxCapacity': { prop: 'serverlessScalingConfiguration.maxCapacity', codec: scalar },
  'ServerlessScalingConfiguration.MinCapacity': { prop: 'serverlessScalingConfiguration.minCapacity', codec: scalar },
  StorageEncrypted: { prop: 'storageEncrypted', codec: scalar, otherwise: true },
  VpcSecurityGroupIds: { prop: 'securityGroups', codec: listOf(construct), otherwise: groupsOr() },
};

const cluster: ConstructResource = {
  type: 'AWS::Neptune::DBCluster',
  suffix: '',
  properties,
  // The instances take it, too, of which CloudFormation takes no snapshot.
  removal: { prop: 'removalPolicy', otherwise: 'Retain', refused: 'Snapshot' },
};

export const databaseCluster: ConstructType = {
  structs: {
    '': 'neptune-alpha.DatabaseClusterProps',
    serverlessScalingConfiguration: 'neptune-alpha.ServerlessScalingConfiguration',
  },
  ignored: [
    ...Object.values(properties).flatMap(source => ('prop' in source ? (source.prop.split('.')[0] ?? '') : [])),
    'autoMinorVersionUpgrade',
    'cloudwatchLogsRetention',
    'cloudwatchLogsRetentionRole',
    'instanceIdentifierBase',
    'instanceType',
    'instances',
    'parameterGroup',
    'vpc',
    'vpcSubnets',
  ],
  calls: ['grant', 'grantConnect', ...connectionCalls],
  resources: site => [
    cluster,
    ...publicSubnetGroup(site, 'AWS::Neptune::DBSubnetGroup', '/Subnets'),
    ...(clusterCount(site) === 0 ? [unseenInstances('AWS::Neptune::DBInstance', site)] : []),
    ...Array.from({ length: clusterCount(site) }, (_, i): ConstructResource => ({
      type: 'AWS::Neptune::DBInstance',
      suffix: `/Instance${i + 1}`,
      removal: { prop: 'removalPolicy', otherwise: 'Retain' },
      properties: {
        AutoMinorVersionUpgrade: { prop: 'autoMinorVersionUpgrade', codec: scalar, otherwise: false },
        DBClusterIdentifier: { computed: () => site.self },
        DBInstanceClass: { prop: 'instanceType', codec: instanceType },
        DBInstanceIdentifier: { computed: () => clusterIdentifier(site, i + 1) },
        DBParameterGroupName: { prop: 'parameterGroup', codec: construct },
      },
    })),
    ...ownGroup(site),
  ],
};
