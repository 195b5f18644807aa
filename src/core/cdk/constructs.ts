import type { ConstructType } from './construct.ts';
import { databaseCluster, databaseClusterFromSnapshot } from './constructs/rds/cluster.ts';
import {
  databaseInstance,
  databaseInstanceFromSnapshot,
  databaseInstanceReadReplica,
} from './constructs/rds/instance.ts';
import { table } from './constructs/dynamodb/table.ts';
import { tableV2 } from './constructs/dynamodb/tableV2.ts';
import { databaseCluster as docdbCluster } from './constructs/docdb/cluster.ts';
import { databaseInstance as docdbInstance } from './constructs/docdb/instance.ts';
import { clusterParameterGroup as docdbClusterParameterGroup } from './constructs/docdb/parameterGroup.ts';
import { backupPlan, readyPlan } from './constructs/backup/plan.ts';
import { backupSelection } from './constructs/backup/selection.ts';
import { backupVault } from './constructs/backup/vault.ts';
import { optionGroup, subnetGroup } from './constructs/rds/groups.ts';
import { parameterGroup } from './constructs/rds/parameterGroup.ts';
import { databaseProxy } from './constructs/rds/proxy.ts';
import { serverlessCluster, serverlessClusterFromSnapshot } from './constructs/rds/serverlessCluster.ts';
import { excludedCharacters } from './constructs/rds/secrets.ts';
import { resourcePolicy } from './constructs/secretsmanager/policy.ts';
import { rotationSchedule, secretRotation } from './constructs/secretsmanager/rotation.ts';
import { databaseSecret, secret, secretTargetAttachment } from './constructs/secretsmanager/secret.ts';
import { importedSecurityGroup, securityGroup } from './constructs/securityGroup.ts';
import { vpc } from './constructs/subnets.ts';
import { databaseCluster as neptuneCluster } from './constructs/neptune/cluster.ts';
import { databaseInstance as neptuneInstance } from './constructs/neptune/instance.ts';
import * as neptuneGroups from './constructs/neptune/groups.ts';
import { cluster as redshiftCluster } from './constructs/redshift/cluster.ts';
import { clusterParameterGroup as redshiftClusterParameterGroup } from './constructs/redshift/parameterGroup.ts';
import { clusterSubnetGroup as redshiftClusterSubnetGroup } from './constructs/redshift/subnetGroup.ts';
import { serverlessCache } from './constructs/elasticache/serverlessCache.ts';
import * as elasticacheUsers from './constructs/elasticache/users.ts';
import { tableV2MultiAccountReplica } from './constructs/dynamodb/multiAccountReplica.ts';
import type { SymbolName } from './program.ts';

/** The constructs of the L2 level, by module and class. `Cfn…` classes need no entry. */
export const constructs: Readonly<Record<SymbolName, ConstructType>> = {
  'rds.DatabaseCluster': databaseCluster,
  'rds.DatabaseClusterFromSnapshot': databaseClusterFromSnapshot,
  'rds.DatabaseInstance': databaseInstance,
  'rds.DatabaseInstanceFromSnapshot': databaseInstanceFromSnapshot,
  'rds.DatabaseInstanceReadReplica': databaseInstanceReadReplica,
  'dynamodb.Table': table,
  'dynamodb.TableV2': tableV2,
  'docdb.ClusterParameterGroup': docdbClusterParameterGroup,
  'docdb.DatabaseCluster': docdbCluster,
  'docdb.DatabaseInstance': docdbInstance,
  'backup.BackupPlan': backupPlan,
  'backup.BackupPlan.daily35DayRetention': readyPlan('daily'),
  'backup.BackupPlan.dailyMonthly1YearRetention': readyPlan('daily', 'monthly1Year'),
  'backup.BackupPlan.dailyWeeklyMonthly5YearRetention': readyPlan('daily', 'weekly', 'monthly5Year'),
  'backup.BackupPlan.dailyWeeklyMonthly7YearRetention': readyPlan('daily', 'weekly', 'monthly7Year'),
  'backup.BackupSelection': backupSelection,
  'backup.BackupVault': backupVault,
  'ec2.SecurityGroup': securityGroup,
  'ec2.SecurityGroup.fromLookupById': importedSecurityGroup,
  'ec2.SecurityGroup.fromLookupByName': importedSecurityGroup,
  'ec2.SecurityGroup.fromSecurityGroupId': importedSecurityGroup,
  'ec2.Vpc': vpc,
  'rds.DatabaseSecret': databaseSecret('rds', excludedCharacters),
  'rds.DatabaseProxy': databaseProxy,
  'rds.OptionGroup': optionGroup,
  'rds.ParameterGroup': parameterGroup,
  'rds.ParameterGroup.forCluster': parameterGroup,
  'rds.ParameterGroup.forInstance': parameterGroup,
  'rds.ServerlessCluster': serverlessCluster,
  'rds.ServerlessClusterFromSnapshot': serverlessClusterFromSnapshot,
  'rds.SubnetGroup': subnetGroup,
  'secretsmanager.ResourcePolicy': resourcePolicy,
  'secretsmanager.RotationSchedule': rotationSchedule,
  'secretsmanager.Secret': secret,
  'secretsmanager.SecretRotation': secretRotation,
  'secretsmanager.SecretTargetAttachment': secretTargetAttachment,
  'neptune-alpha.ClusterParameterGroup': neptuneGroups.clusterParameterGroup,
  'neptune-alpha.DatabaseCluster': neptuneCluster,
  'neptune-alpha.DatabaseInstance': neptuneInstance,
  'neptune-alpha.ParameterGroup': neptuneGroups.parameterGroup,
  'neptune-alpha.SubnetGroup': neptuneGroups.subnetGroup,
  'redshift-alpha.Cluster': redshiftCluster,
  'redshift-alpha.ClusterParameterGroup': redshiftClusterParameterGroup,
  'redshift-alpha.ClusterSubnetGroup': redshiftClusterSubnetGroup,
  'elasticache-alpha.IamUser': elasticacheUsers.iamUser,
  'elasticache-alpha.NoPasswordUser': elasticacheUsers.noPasswordUser,
  'elasticache-alpha.PasswordUser': elasticacheUsers.passwordUser,
  'elasticache-alpha.ServerlessCache': serverlessCache,
  'elasticache-alpha.UserGroup': elasticacheUsers.userGroup,
  'dynamodb.TableV2MultiAccountReplica': tableV2MultiAccountReplica,
};
