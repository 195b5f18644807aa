import { ask, choose, text } from '../../notation.ts';
import { because, call, constant, create, days, dictionary, instanceType, invoke, listOf, use } from '../code.ts';
import type { CdkCode } from '../code.ts';
import { access, groups, key, subnets, vpc } from '../parts.ts';
import { postgresParameters } from './engines.ts';
import { encrypted, engineOf, watched } from './instance.ts';

const replica = ask('Replica');

export const rdsReadReplicaCdk: CdkCode = [
  ...access(replica, 5432),
  create('replica', 'rds.DatabaseInstanceReadReplica', replica, {
    sourceDatabaseInstance: use('database'),
    instanceType: instanceType('m8g.large'),
    vpc,
    vpcSubnets: subnets,
    securityGroups: groups,
    storageType: constant('rds.StorageType', 'GP3'),
    ...encrypted,
    deletionProtection: because('Those who read from it notice when it is gone.', true),
    removalPolicy: because(
      'The data is that of the source, and nothing is lost with a copy.',
      constant('core.RemovalPolicy', 'DESTROY'),
    ),
    copyTagsToSnapshot: true,
    ...watched,
  }),
];

const proxy = ask('Proxy');

export const rdsProxyCdk: CdkCode = [
  ...access(proxy, 5432),
  create('proxy', 'rds.DatabaseProxy', proxy, {
    proxyTarget: call('rds.ProxyTarget.fromInstance', use('database')),
    secrets: because(
      'Users of the database that clients of the proxy sign in as.',
      listOf('secretsmanager.ISecret', use('secret')),
    ),
    vpc,
    vpcSubnets: subnets,
    securityGroups: groups,
    iamAuth: true,
    requireTLS: true,
    idleClientTimeout: call('core.Duration.minutes', 30),
    maxConnectionsPercent: because('The rest is for those who do not go through the proxy.', 90),
  }),
];

const parameters = ask('Parameters');

export const rdsParameterGroupCdk: CdkCode = [
  create('parameters', 'rds.ParameterGroup', parameters, {
    engine: engineOf('postgres', 'Postgres', choose('EngineVersion', ['VER_18', 'VER_17'])),
    description: 'Parameters of the database',
    parameters: dictionary(postgresParameters),
    removalPolicy: because('A group in use cannot be deleted.', constant('core.RemovalPolicy', 'RETAIN')),
  }),
];

export const rdsSecurityGroupCdk: CdkCode = access(ask('Database'), choose('Port', [5432, 3306]));

const secret = ask('ApplicationUser');

export const rdsSecretCdk: CdkCode = [
  create('user', 'rds.DatabaseSecret', secret, {
    username: ask('Username', 'application'),
    encryptionKey: key,
  }),
  create('rotation', 'secretsmanager.SecretRotation', text`${secret}Rotation`, {
    application: constant('secretsmanager.SecretRotationApplication', 'POSTGRES_ROTATION_SINGLE_USER'),
    secret: invoke('user', 'attach', use('database')),
    target: use('database'),
    vpc,
    vpcSubnets: subnets,
    automaticallyAfter: days(30),
  }),
];
