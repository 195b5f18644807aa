import * as elasticache from '@aws-cdk/aws-elasticache-alpha';
import { SecretValue, Size, Stack, type App } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as events from 'aws-cdk-lib/aws-events';
import * as kms from 'aws-cdk-lib/aws-kms';

/** Serverless caches and their users in every way that the constructs offer. */
export default class Caches extends Stack {
  constructor(scope: App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const accessControl = elasticache.AccessControl.fromAccessString('on ~* +@all');

    new elasticache.ServerlessCache(this, 'Plain', { vpc });

    const application = new elasticache.IamUser(this, 'Application', { accessControl, userId: 'app' });
    const batch = new elasticache.PasswordUser(this, 'Batch', {
      accessControl: elasticache.AccessControl.fromAccessString('on ~batch:* +@read'),
      passwords: [SecretValue.unsafePlainText('correct-horse-battery'), SecretValue.secretsManager('batch')],
      userId: 'batch-1',
      userName: 'batch',
    });
    const everybody = new elasticache.NoPasswordUser(this, 'Everybody', {
      accessControl,
      engine: elasticache.UserEngine.REDIS,
      userId: 'everybody',
      userName: 'default',
    });
    const userGroup = new elasticache.UserGroup(this, 'Users', { userGroupName: 'users', users: [application] });
    userGroup.addUser(batch);
    new elasticache.UserGroup(this, 'RedisUsers', { engine: elasticache.UserEngine.REDIS, users: [everybody] });
    new elasticache.UserGroup(this, 'Nobody');

    new elasticache.ServerlessCache(this, 'Rich', {
      backup: {
        backupArnsToRestore: ['arn:aws:elasticache:eu-central-1:111122223333:serverlesscachesnapshot:before'],
        backupNameBeforeDeletion: 'last',
        backupRetentionLimit: 7,
        backupTime: events.Schedule.cron({ hour: '2', minute: '0' }),
      },
      cacheUsageLimits: {
        dataStorageMaximumSize: Size.tebibytes(1),
        dataStorageMinimumSize: Size.gibibytes(2),
        requestRateLimitMaximum: 10_000,
        requestRateLimitMinimum: 1000,
      },
      description: 'of the orders',
      engine: elasticache.CacheEngine.VALKEY_8,
      kmsKey: new kms.Key(this, 'Key'),
      securityGroups: [new ec2.SecurityGroup(this, 'Group', { vpc })],
      serverlessCacheName: 'orders',
      userGroup,
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    });

    new elasticache.ServerlessCache(this, 'Memcached', {
      cacheUsageLimits: { requestRateLimitMaximum: 10_000 },
      engine: elasticache.CacheEngine.MEMCACHED_LATEST,
      vpc,
    });
  }
}
