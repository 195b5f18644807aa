import { ask } from '../../notation.ts';
import type { Text } from '../../recipe.ts';
import { because, constant, create, days, dictionary, instanceType, list, struct, call } from '../code.ts';
import type { CdkCode, Code, Struct } from '../code.ts';
import { access, groups, key, removal, subnets, vpc } from '../parts.ts';

/** Where the engines differ. */
export interface Engine {
  readonly engine: Code;
  readonly port: number;
  readonly logs: readonly string[];
  readonly instance: string;
  readonly parameters: Struct['entries'];
  /** Properties that only some engines have. */
  readonly more?: Struct['entries'];
}

export const database = ask('Database');

/** A version of an engine, such as `rds.PostgresEngineVersion.VER_18`. */
export function engineOf(name: string, engine: string, version: Text, ...suffix: readonly string[]): Code {
  const [props = `${engine}InstanceEngineProps`, versions = `${engine}EngineVersion`] = suffix;
  return call(
    `rds.DatabaseInstanceEngine.${name}`,
    struct(`rds.${props}`, { version: constant(`rds.${versions}`, version) }),
  );
}

/** What the operating system does, once a minute, and what the database does, under the key of the database. */
export const watched: Struct['entries'] = {
  monitoringInterval: call('core.Duration.seconds', 60),
  enablePerformanceInsights: true,
  performanceInsightEncryptionKey: key,
};

export const encrypted: Struct['entries'] = { storageEncrypted: true, storageEncryptionKey: key };

/** Of an open source engine. */
export const lifecycle: Struct['entries'] = {
  engineLifecycleSupport: because(
    'At the end of standard support AWS upgrades it. Extended Support would be charged for.',
    constant('rds.EngineLifecycleSupport', 'OPEN_SOURCE_RDS_EXTENDED_SUPPORT_DISABLED'),
  ),
};

/** The first user, whose password nobody types. */
export const owner: Struct['entries'] = {
  credentials: call(
    'rds.Credentials.fromUsername',
    ask('Username', 'dbowner'),
    struct('rds.CredentialsFromUsernameOptions', { encryptionKey: key }),
  ),
  manageMasterUserPassword: because('RDS keeps the password in Secrets Manager and changes it every week.', true),
};

/** A DB instance with a standby, and what it needs round it. */
export function instanceOf({ engine, port, logs, instance, parameters, more = {} }: Engine): CdkCode {
  return [
    ...access(database, port),
    create('database', 'rds.DatabaseInstance', database, {
      engine,
      instanceType: instanceType(instance),
      vpc,
      vpcSubnets: subnets,
      securityGroups: groups,
      ...owner,
      allocatedStorage: ask('AllocatedStorage', 100),
      maxAllocatedStorage: because('Up to here the storage grows by itself.', ask('MaxAllocatedStorage', 500)),
      storageType: constant('rds.StorageType', 'GP3'),
      ...encrypted,
      multiAz: because('A standby in a second zone takes over when the first one fails.', true),
      backupRetention: days(14),
      deleteAutomatedBackups: because('The backups outlive the database, each until its time is over.', false),
      copyTagsToSnapshot: true,
      deletionProtection: true,
      removalPolicy: removal('SNAPSHOT'),
      parameters: dictionary(parameters),
      cloudwatchLogsExports: list(...logs),
      ...watched,
      ...more,
    }),
  ];
}
