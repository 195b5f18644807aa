import { ask, because, getAtt, ref, text } from '../notation.ts';
import { key } from '../outside.ts';
import { managedPolicy, role } from '../parts.ts';
import type { Block, ResourceNode, Text } from '../recipe.ts';

// What instances and clusters of RDS and Aurora have in common.

/** The first user, whose password nobody types. */
export const owner: Block = {
  MasterUsername: ask('MasterUsername', 'dbowner'),
  ManageMasterUserPassword: because('RDS keeps the password in Secrets Manager and changes it every week.', true),
  MasterUserSecret: { KmsKeyId: ref(key) },
};

export const encrypted: Block = { StorageEncrypted: true, KmsKeyId: ref(key) };

export const backups: Block = {
  BackupRetentionPeriod: 14,
  DeleteAutomatedBackups: because('The backups outlive the database, each until its time is over.', false),
  CopyTagsToSnapshot: true,
  DeletionProtection: true,
};

/** Of an open source engine. */
export const lifecycle: Block = {
  EngineLifecycleSupport: because(
    'When standard support ends, AWS upgrades the database. Extended Support would be charged for.',
    'open-source-rds-extended-support-disabled',
  ),
};

/** Parameters of PostgreSQL, on RDS and on Aurora. */
export const postgresParameters: Block = {
  'rds.force_ssl': '1',
  log_min_duration_statement: because('Statements that take a second or more are logged.', '1000'),
};

/** Parameters that MySQL and MariaDB share. */
export const mysqlParameters: Block = {
  require_secure_transport: '1',
  slow_query_log: '1',
  long_query_time: '1',
  log_output: 'FILE',
};

/** What the operating system does, once a minute. */
export function monitored(name: Text): Block {
  return { MonitoringInterval: 60, MonitoringRoleArn: getAtt(text`${name}Monitoring`, 'Arn') };
}

export function monitoringRole(name: Text): ResourceNode {
  const permissions = managedPolicy('AmazonRDSEnhancedMonitoringRole');
  return role(text`${name}Monitoring`, 'monitoring.rds.amazonaws.com', permissions);
}
