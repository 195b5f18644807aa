import { ask, text } from '../../notation.ts';
import { because, create, days, dictionary, instanceType, struct, use } from '../code.ts';
import type { CdkCode } from '../code.ts';
import { access, key, removal, subnets, vpc } from '../parts.ts';

const cluster = ask('Cluster');

export const documentdbClusterCdk: CdkCode = [
  ...access(cluster, 27_017),
  create('clusterParameters', 'docdb.ClusterParameterGroup', text`${cluster}Parameters`, {
    family: 'docdb5.0',
    description: 'Parameters of the database',
    parameters: dictionary({ tls: 'enabled', audit_logs: 'enabled', profiler: 'enabled' }),
  }),
  create('cluster', 'docdb.DatabaseCluster', cluster, {
    engineVersion: '5.0.0',
    instanceType: instanceType('r8g.large'),
    instances: because('A second one takes over when the first one fails.', 2),
    vpc,
    vpcSubnets: subnets,
    securityGroup: use('access'),
    parameterGroup: use('clusterParameters'),
    masterUser: struct('docdb.Login', { username: ask('Username', 'dbowner') }),
    manageMasterUserPassword: because(
      'DocumentDB keeps the password in Secrets Manager and changes it every week.',
      true,
    ),
    masterUserSecretKmsKey: key,
    storageEncrypted: true,
    kmsKey: key,
    backup: struct('docdb.BackupProps', { retention: days(14) }),
    copyTagsToSnapshot: true,
    deletionProtection: true,
    removalPolicy: removal('SNAPSHOT'),
    exportAuditLogsToCloudWatch: true,
    exportProfilerLogsToCloudWatch: true,
    enablePerformanceInsights: true,
  }),
];
