import { ask, because, getAtt, output, ref, resource, text } from '../notation.ts';
import { key } from '../outside.ts';
import { access, accessOf, parameterGroup, snapshotted, subnetGroup } from '../parts.ts';
import type { Block, OutputNode, Recipe, ResourceNode, Text } from '../recipe.ts';
import { backups, encrypted, monitored, monitoringRole, owner } from './parts.ts';

/** Where the engines differ. */
export interface Engine {
  /** `Engine`, its version and what the licence asks for. */
  readonly engine: Block;
  readonly instanceClass: string;
  readonly port: number;
  readonly logs: readonly string[];
  /** Properties that only some engines have. */
  readonly more?: Block;
  /** Family and contents of the parameter group. */
  readonly parameters?: readonly [family: Text, parameters: Block];
  readonly resources?: readonly ResourceNode[];
}

export const database = ask('Database');

/** A DB instance with a standby, and what it needs round it. */
export function instance(engine: Engine): Pick<Recipe, 'service' | 'group' | 'resources' | 'outputs'> {
  const { parameters, resources = [], port } = engine;
  return {
    service: 'rds',
    group: 'database',
    resources: [
      resource(database, 'AWS::RDS::DBInstance', propertiesOf(engine), snapshotted),
      ...(parameters === undefined ? [] : [parameterGroup(database, 'AWS::RDS::DBParameterGroup', ...parameters)]),
      ...resources,
      subnetGroup(database, 'AWS::RDS::DBSubnetGroup'),
      access(database, port),
      monitoringRole(database),
    ],
    outputs,
  };
}

/** Performance Insights, with its data under the key of the database. */
export const insights: Block = { EnablePerformanceInsights: true, PerformanceInsightsKMSKeyId: ref(key) };

function propertiesOf({ engine, instanceClass, logs, more = {}, parameters }: Engine): Block {
  return {
    ...engine,
    DBInstanceClass: ask('DBInstanceClass', instanceClass),
    AllocatedStorage: ask('AllocatedStorage', '100'),
    MaxAllocatedStorage: because('Up to here the storage grows by itself.', ask('MaxAllocatedStorage', 500)),
    StorageType: 'gp3',
    ...encrypted,
    MultiAZ: because('A standby in a second zone takes over when the first one fails.', true),
    DBSubnetGroupName: ref(text`${database}Subnets`),
    VPCSecurityGroups: [ref(accessOf(database))],
    PubliclyAccessible: false,
    ...(parameters === undefined ? {} : { DBParameterGroupName: ref(text`${database}Parameters`) }),
    ...owner,
    ...backups,
    EnableCloudwatchLogsExports: logs,
    ...monitored(database),
    ...more,
  };
}

const outputs: readonly OutputNode[] = [
  output('Address', 'Host name of the database', getAtt(database, 'Endpoint.Address')),
  output(
    'SecretArn',
    'Secret with name and password of the first user',
    getAtt(database, 'MasterUserSecret.SecretArn'),
  ),
];
