import { Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import * as dax from 'aws-cdk-lib/aws-dax';
import { SecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import {
  CfnParameterGroup,
  CfnReplicationGroup,
  CfnServerlessCache,
  CfnSubnetGroup,
  CfnUser,
  CfnUserGroup,
  CfnCacheCluster,
} from 'aws-cdk-lib/aws-elasticache';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as memorydb from 'aws-cdk-lib/aws-memorydb';
import type { Construct } from 'constructs';

/** Sessions and counters in memory: ElastiCache, MemoryDB and DAX, all at the L1 level. */
export default class SessionCaches extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const vpc = new Vpc(this, 'Vpc', { maxAzs: 2 });
    const cacheAccess = new SecurityGroup(this, 'CacheAccess', { vpc, allowAllOutbound: false });
    const { subnetIds } = vpc.selectSubnets({ subnetType: SubnetType.PRIVATE_WITH_EGRESS });

    const subnets = new CfnSubnetGroup(this, 'Subnets', { description: 'Caches', subnetIds });
    const parameters = new CfnParameterGroup(this, 'Parameters', {
      cacheParameterGroupFamily: 'valkey7',
      description: 'Evict nothing',
      properties: { 'maxmemory-policy': 'noeviction' },
    });

    new CfnReplicationGroup(this, 'Sessions', {
      replicationGroupDescription: 'Sessions of the shop',
      engine: 'valkey',
      engineVersion: '8.0',
      cacheNodeType: 'cache.r7g.large',
      cacheParameterGroupName: parameters.ref,
      cacheSubnetGroupName: subnets.ref,
      securityGroupIds: [cacheAccess.securityGroupId],
      numNodeGroups: 2,
      replicasPerNodeGroup: 1,
      automaticFailoverEnabled: true,
      multiAzEnabled: true,
      atRestEncryptionEnabled: true,
      transitEncryptionEnabled: true,
      snapshotRetentionLimit: 7,
      autoMinorVersionUpgrade: true,
    });

    new CfnReplicationGroup(this, 'Baskets', {
      replicationGroupDescription: 'Baskets',
      engine: 'redis',
      engineVersion: '5.0.6',
      cacheNodeType: 'cache.t2.micro',
      numCacheClusters: 1,
      port: 6379,
      authToken: 'correct-horse-battery-staple',
      transitEncryptionEnabled: false,
      atRestEncryptionEnabled: false,
      automaticFailoverEnabled: false,
      multiAzEnabled: true,
      snapshotRetentionLimit: 0,
    });

    new CfnCacheCluster(this, 'Fragments', {
      engine: 'memcached',
      cacheNodeType: 'cache.m3.medium',
      numCacheNodes: 2,
      azMode: 'single-az',
      cacheSecurityGroupNames: ['default'],
    });

    const anyone = new CfnUser(this, 'Anyone', {
      engine: 'redis',
      userId: 'anyone',
      userName: 'default',
      accessString: 'on ~* +@all',
      noPasswordRequired: true,
    });
    new CfnUserGroup(this, 'Everybody', { engine: 'redis', userGroupId: 'everybody', userIds: [anyone.userId] });

    new CfnServerlessCache(this, 'Search', {
      engine: 'redis',
      serverlessCacheName: 'search',
      cacheUsageLimits: { dataStorage: { maximum: 10, unit: 'GB' } },
    });

    new memorydb.CfnCluster(this, 'Ledger', {
      clusterName: 'ledger',
      aclName: 'open-access',
      nodeType: 'db.r6g.large',
      numReplicasPerShard: 0,
      tlsEnabled: false,
      autoMinorVersionUpgrade: false,
      snapshotRetentionLimit: 0,
    });
    new memorydb.CfnCluster(this, 'Scores', {
      clusterName: 'scores',
      aclName: 'scores',
      nodeType: 'db.r6g.large',
      numReplicasPerShard: 2,
      tlsEnabled: true,
      snapshotRetentionLimit: 14,
      kmsKeyId: 'alias/scores',
    });

    const role = new iam.Role(this, 'DaxRole', { assumedBy: new iam.ServicePrincipal('dax.amazonaws.com') });
    new dax.CfnCluster(this, 'Accelerator', {
      clusterName: 'accelerator',
      iamRoleArn: role.roleArn,
      nodeType: 'dax.r2.large',
      replicationFactor: 1,
      sseSpecification: { sseEnabled: false },
    });
    new dax.CfnCluster(this, 'AcceleratorSafe', {
      iamRoleArn: role.roleArn,
      nodeType: 'dax.r5.large',
      replicationFactor: 3,
      clusterEndpointEncryptionType: 'TLS',
      sseSpecification: { sseEnabled: true },
    });
  }
}
