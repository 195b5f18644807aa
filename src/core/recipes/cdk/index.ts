import { auroraPostgresCdk, auroraServerlessPostgresCdk } from './aurora/cluster.ts';
import { backupPlanCdk } from './backup/plan.ts';
import type { CdkCode } from './code.ts';
import { documentdbClusterCdk } from './documentdb/cluster.ts';
import * as dynamodb from './dynamodb/tables.ts';
import { elasticacheServerlessCdk, elasticacheValkeyCdk } from './elasticache/caches.ts';
import { memorydbClusterCdk } from './memorydb/cluster.ts';
import { neptuneClusterCdk } from './neptune/cluster.ts';
import { rdsMysqlCdk, rdsPostgresCdk, rdsSqlserverCdk } from './rds/engines.ts';
import * as rds from './rds/others.ts';
import { redshiftServerlessCdk } from './redshift/serverless.ts';
import { templatePostgresCdk } from './templates/postgres.ts';

/** What recipes are in CDK, by their id: the most used ones. */
export const cdkCodes: Readonly<Record<string, CdkCode>> = {
  'rds-postgres': rdsPostgresCdk,
  'rds-mysql': rdsMysqlCdk,
  'rds-sqlserver': rdsSqlserverCdk,
  'rds-read-replica': rds.rdsReadReplicaCdk,
  'rds-proxy': rds.rdsProxyCdk,
  'rds-secret': rds.rdsSecretCdk,
  'rds-parameter-group': rds.rdsParameterGroupCdk,
  'rds-security-group': rds.rdsSecurityGroupCdk,
  'aurora-postgres': auroraPostgresCdk,
  'aurora-serverless-postgres': auroraServerlessPostgresCdk,
  'dynamodb-table': dynamodb.dynamodbTableCdk,
  'dynamodb-table-indexed': dynamodb.dynamodbTableIndexedCdk,
  'dynamodb-table-provisioned': dynamodb.dynamodbTableProvisionedCdk,
  'dynamodb-global-table': dynamodb.dynamodbGlobalTableCdk,
  'elasticache-valkey': elasticacheValkeyCdk,
  'elasticache-serverless': elasticacheServerlessCdk,
  'memorydb-cluster': memorydbClusterCdk,
  'documentdb-cluster': documentdbClusterCdk,
  'neptune-cluster': neptuneClusterCdk,
  'redshift-serverless': redshiftServerlessCdk,
  'backup-plan': backupPlanCdk,
  'template-postgres': templatePostgresCdk,
};
