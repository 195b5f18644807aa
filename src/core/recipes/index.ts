import { auroraDsql } from './aurora-dsql/cluster.ts';
import { auroraGlobal } from './aurora/global.ts';
import { auroraMysql } from './aurora/mysql.ts';
import { auroraPostgres } from './aurora/postgres.ts';
import { auroraServerlessMysql } from './aurora/serverless-mysql.ts';
import { auroraServerlessPostgres } from './aurora/serverless-postgres.ts';
import { backupPlan } from './backup/plan.ts';
import { backupVault } from './backup/vault.ts';
import { daxCluster } from './dax/cluster.ts';
import { dmsEndpoints } from './dms/endpoints.ts';
import { dmsInstance } from './dms/instance.ts';
import { dmsServerless } from './dms/serverless.ts';
import { dmsTask } from './dms/task.ts';
import { documentdbCluster } from './documentdb/cluster.ts';
import { documentdbElastic } from './documentdb/elastic.ts';
import { documentdbServerless } from './documentdb/serverless.ts';
import { dynamodbAlarms } from './dynamodb/alarms.ts';
import { dynamodbGlobalTable } from './dynamodb/global-table.ts';
import { samSimpleTable } from './dynamodb/simple-table.ts';
import { dynamodbTableIndexed } from './dynamodb/table-indexed.ts';
import { dynamodbTableProvisioned } from './dynamodb/table-provisioned.ts';
import { dynamodbTable } from './dynamodb/table.ts';
import { elasticacheMemcached } from './elasticache/memcached.ts';
import { elasticacheServerless } from './elasticache/serverless.ts';
import { elasticacheUsers } from './elasticache/users.ts';
import { elasticacheValkeyCluster } from './elasticache/valkey-cluster.ts';
import { elasticacheValkey } from './elasticache/valkey.ts';
import { keyspacesTable } from './keyspaces/table.ts';
import { memorydbCluster } from './memorydb/cluster.ts';
import { neptuneAnalytics } from './neptune/analytics.ts';
import { neptuneCluster } from './neptune/cluster.ts';
import { neptuneServerless } from './neptune/serverless.ts';
import { rdsAlarms } from './rds/alarms.ts';
import { rdsDb2 } from './rds/db2.ts';
import { rdsEvents } from './rds/event-subscription.ts';
import { rdsMariadb } from './rds/mariadb.ts';
import { rdsMultiAzCluster } from './rds/multi-az-cluster.ts';
import { rdsMysql } from './rds/mysql.ts';
import { rdsOracle } from './rds/oracle.ts';
import { rdsParameterGroup } from './rds/parameter-group.ts';
import { rdsPostgres } from './rds/postgres.ts';
import { rdsProxy } from './rds/proxy.ts';
import { rdsReadReplica } from './rds/read-replica.ts';
import { rdsSecret } from './rds/secret.ts';
import { rdsSecurityGroup } from './rds/security-group.ts';
import { rdsSqlserver } from './rds/sqlserver.ts';
import { rdsSubnetGroup } from './rds/subnet-group.ts';
import type { Recipe } from './recipe.ts';
import { redshiftCluster } from './redshift/cluster.ts';
import { redshiftServerless } from './redshift/serverless.ts';
import { templatePostgres } from './templates/postgres.ts';
import { templateServerlessApi } from './templates/serverless-api.ts';
import { timestreamInfluxdb } from './timestream/influxdb.ts';

/** Every recipe, in the order in which they are offered: by service, the most usual first. */
export const recipes: readonly Recipe[] = [
  rdsPostgres,
  rdsMysql,
  rdsMariadb,
  rdsSqlserver,
  rdsOracle,
  rdsDb2,
  rdsMultiAzCluster,
  rdsReadReplica,
  rdsProxy,
  rdsSecret,
  rdsParameterGroup,
  rdsSubnetGroup,
  rdsSecurityGroup,
  rdsAlarms,
  rdsEvents,
  auroraPostgres,
  auroraMysql,
  auroraServerlessPostgres,
  auroraServerlessMysql,
  auroraGlobal,
  auroraDsql,
  dynamodbTable,
  dynamodbTableIndexed,
  dynamodbTableProvisioned,
  dynamodbGlobalTable,
  samSimpleTable,
  dynamodbAlarms,
  daxCluster,
  elasticacheValkey,
  elasticacheValkeyCluster,
  elasticacheServerless,
  elasticacheMemcached,
  elasticacheUsers,
  memorydbCluster,
  documentdbCluster,
  documentdbServerless,
  documentdbElastic,
  neptuneCluster,
  neptuneServerless,
  neptuneAnalytics,
  keyspacesTable,
  timestreamInfluxdb,
  redshiftCluster,
  redshiftServerless,
  dmsInstance,
  dmsServerless,
  dmsEndpoints,
  dmsTask,
  backupPlan,
  backupVault,
  templatePostgres,
  templateServerlessApi,
];
