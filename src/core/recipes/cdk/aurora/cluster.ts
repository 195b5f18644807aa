import { ask } from '../../notation.ts';
import { because, call, constant, create, days, dictionary, instanceType, list, listOf, struct } from '../code.ts';
import type { CdkCode, Code, Struct } from '../code.ts';
import { access, groups, key, removal, subnets, vpc } from '../parts.ts';
import { postgresParameters } from '../rds/engines.ts';
import { encrypted, lifecycle, owner } from '../rds/instance.ts';

const cluster = ask('Cluster');

const insights: Struct['entries'] = { enablePerformanceInsights: true, performanceInsightEncryptionKey: key };

/** An Aurora PostgreSQL cluster with a writer and a reader. */
function auroraOf(writer: Code, reader: Code, more: Struct['entries'] = {}): CdkCode {
  return [
    ...access(cluster, 5432),
    create('cluster', 'rds.DatabaseCluster', cluster, {
      engine: call(
        'rds.DatabaseClusterEngine.auroraPostgres',
        struct('rds.AuroraPostgresClusterEngineProps', {
          version: constant('rds.AuroraPostgresEngineVersion', 'VER_17_9'),
        }),
      ),
      ...lifecycle,
      writer,
      readers: because(
        'A reader in a second zone takes over when the writer fails.',
        listOf('rds.IClusterInstance', reader),
      ),
      ...more,
      vpc,
      vpcSubnets: subnets,
      securityGroups: groups,
      port: 5432,
      ...owner,
      iamAuthentication: true,
      ...encrypted,
      backup: struct('rds.BackupProps', { retention: days(14) }),
      deleteAutomatedBackups: because('The backups outlive the cluster, each until its time is over.', false),
      copyTagsToSnapshot: true,
      deletionProtection: true,
      removalPolicy: removal('SNAPSHOT'),
      parameters: dictionary(postgresParameters),
      cloudwatchLogsExports: list('postgresql'),
      monitoringInterval: call('core.Duration.seconds', 60),
      enableClusterLevelEnhancedMonitoring: true,
      ...insights,
    }),
  ];
}

const provisioned: Struct['entries'] = { instanceType: instanceType('r8g.large') };

export const auroraPostgresCdk = auroraOf(
  call('rds.ClusterInstance.provisioned', 'writer', struct('rds.ProvisionedClusterInstanceProps', provisioned)),
  call('rds.ClusterInstance.provisioned', 'reader', struct('rds.ProvisionedClusterInstanceProps', provisioned)),
);

const asLarge = struct('rds.ServerlessV2ClusterInstanceProps', { scaleWithWriter: true });

export const auroraServerlessPostgresCdk = auroraOf(
  call(
    'rds.ClusterInstance.serverlessV2',
    'writer',
    struct('rds.ServerlessV2ClusterInstanceProps', { publiclyAccessible: false }),
  ),
  call('rds.ClusterInstance.serverlessV2', 'reader', asLarge),
  {
    serverlessV2MinCapacity: because('Capacity units, of about 2 GiB of memory each.', ask('MinCapacity', 2)),
    serverlessV2MaxCapacity: ask('MaxCapacity', 16),
  },
);
