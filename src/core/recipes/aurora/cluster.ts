import { ask, because, getAtt, output, ref, resource, text } from '../notation.ts';
import { key } from '../outside.ts';
import { access, accessOf, parameterGroup, snapshotted, subnetGroup } from '../parts.ts';
import { backups, encrypted, lifecycle, monitored, monitoringRole, owner, postgresParameters } from '../rds/parts.ts';
import type { Block, Node, OutputNode, ResourceNode, Text } from '../recipe.ts';

/** Where the engines of Aurora differ. */
export interface AuroraEngine {
  readonly engine: string;
  readonly version: Node;
  readonly port: number;
  readonly logs: readonly string[];
  /** Family and contents of the parameter group of the cluster. */
  readonly parameters: readonly [family: Text, parameters: Block];
}

/** What differs from cluster to cluster. */
export interface Shape {
  readonly instanceClass: Node;
  /** Properties of the cluster beside the usual ones. */
  readonly more?: Block;
}

export const cluster = ask('Cluster');

/** Instances of one size. */
export const provisioned: Shape = { instanceClass: ask('DBInstanceClass', 'db.r8g.large') };

/** Instances that grow and shrink. */
export const serverless: Shape = {
  instanceClass: 'db.serverless',
  more: {
    ServerlessV2ScalingConfiguration: because('Capacity units, of about 2 GiB of memory each.', {
      MinCapacity: ask('MinCapacity', 2),
      MaxCapacity: ask('MaxCapacity', 16),
    }),
  },
};

export const postgresql: AuroraEngine = {
  engine: 'aurora-postgresql',
  version: '17.9',
  port: 5432,
  logs: ['postgresql'],
  parameters: ['aurora-postgresql17', postgresParameters],
};

export const mysql: AuroraEngine = {
  engine: 'aurora-mysql',
  version: because('Aurora MySQL 3.10 has long-term support.', '8.0.mysql_aurora.3.10.4'),
  port: 3306,
  logs: ['audit', 'error', 'slowquery'],
  parameters: [
    'aurora-mysql8.0',
    {
      require_secure_transport: 'ON',
      server_audit_logging: '1',
      server_audit_events: 'CONNECT,QUERY_DCL,QUERY_DDL',
      slow_query_log: '1',
      long_query_time: '1',
    },
  ],
};

/** A cluster with a writer and a reader, and what it needs round it. */
export function auroraCluster(engine: AuroraEngine, shape: Shape): readonly ResourceNode[] {
  return [
    resource(cluster, 'AWS::RDS::DBCluster', propertiesOf(engine, shape), snapshotted),
    member(text`${cluster}Writer`, engine, shape.instanceClass),
    member(text`${cluster}Reader`, engine, shape.instanceClass),
    parameterGroup(cluster, 'AWS::RDS::DBClusterParameterGroup', ...engine.parameters),
    subnetGroup(cluster, 'AWS::RDS::DBSubnetGroup'),
    access(cluster, engine.port),
    monitoringRole(cluster),
  ];
}

function propertiesOf({ engine, version, port, logs }: AuroraEngine, { more = {} }: Shape): Block {
  return {
    Engine: engine,
    EngineVersion: version,
    ...lifecycle,
    ...more,
    Port: port,
    ...encrypted,
    DBSubnetGroupName: ref(text`${cluster}Subnets`),
    VpcSecurityGroupIds: [ref(accessOf(cluster))],
    DBClusterParameterGroupName: ref(text`${cluster}Parameters`),
    ...owner,
    EnableIAMDatabaseAuthentication: true,
    ...backups,
    EnableCloudwatchLogsExports: logs,
    ...monitored(cluster),
    PerformanceInsightsEnabled: true,
    PerformanceInsightsKmsKeyId: ref(key),
  };
}

/** Which of the members writes is decided by Aurora: their names tell what they begin as. */
function member(name: Text, { engine }: AuroraEngine, instanceClass: Node): ResourceNode {
  return resource(name, 'AWS::RDS::DBInstance', {
    DBClusterIdentifier: ref(cluster),
    Engine: engine,
    DBInstanceClass: instanceClass,
    PubliclyAccessible: false,
  });
}

export const outputs: readonly OutputNode[] = [
  output('WriterAddress', 'Host name of the writer', getAtt(cluster, 'Endpoint.Address')),
  output('ReaderAddress', 'Host name of the readers', getAtt(cluster, 'ReadEndpoint.Address')),
  output('SecretArn', 'Secret with name and password of the first user', getAtt(cluster, 'MasterUserSecret.SecretArn')),
];
