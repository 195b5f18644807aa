import { ask, text } from '../../notation.ts';
import { because, constant, create, dictionary, invoke, leftOut, list, member, use } from '../code.ts';
import type { CdkCode, Creation } from '../code.ts';
import { access, groupIds, key, subnetIds } from '../parts.ts';

const cluster = ask('Cluster');

function instance(letter: string): Creation {
  return create(`instance${letter}`, 'neptune.CfnDBInstance', text`${cluster}${letter}`, {
    dbClusterIdentifier: member(use('cluster'), 'ref'),
    dbInstanceClass: ask('DBInstanceClass', 'db.r8g.large'),
  });
}

export const neptuneClusterCdk: CdkCode = [
  ...access(cluster, 8182),
  create('clusterSubnets', 'neptune.CfnDBSubnetGroup', text`${cluster}Subnets`, {
    dbSubnetGroupDescription: 'Private subnets of the database',
    subnetIds,
  }),
  create('clusterParameters', 'neptune.CfnDBClusterParameterGroup', text`${cluster}Parameters`, {
    family: 'neptune1.4',
    description: 'Parameters of the database',
    parameters: dictionary({
      neptune_enable_audit_log: '1',
      neptune_enable_slow_query_log: 'info',
      neptune_slow_query_log_threshold: '5000',
    }),
  }),
  create('cluster', 'neptune.CfnDBCluster', cluster, {
    engineVersion: '1.4.8.0',
    dbSubnetGroupName: member(use('clusterSubnets'), 'ref'),
    vpcSecurityGroupIds: groupIds,
    dbClusterParameterGroupName: member(use('clusterParameters'), 'ref'),
    storageEncrypted: true,
    kmsKeyId: member(key, 'keyArn'),
    iamAuthEnabled: because('Neptune has no passwords. Without IAM, whoever reaches it may do everything.', true),
    backupRetentionPeriod: 14,
    copyTagsToSnapshot: true,
    deletionProtection: true,
    enableCloudwatchLogsExports: list('audit', 'slowquery'),
  }),
  invoke('cluster', 'applyRemovalPolicy', constant('core.RemovalPolicy', 'SNAPSHOT'), leftOut),
  instance('A'),
  instance('B'),
];
