import * as cdk from 'aws-cdk-lib';
import * as dms from 'aws-cdk-lib/aws-dms';
import type { Construct } from 'constructs';

const TABLES = JSON.stringify({
  rules: [
    {
      'rule-type': 'selection',
      'rule-id': '1',
      'rule-name': 'all',
      'object-locator': { 'schema-name': '%', 'table-name': '%' },
      'rule-action': 'include',
    },
  ],
});

/** Moving the databases of the old data centre with DMS. */
export default class MoveToAws extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const mover = new dms.CfnReplicationInstance(this, 'Mover', {
      replicationInstanceClass: 'dms.t3.medium',
      allocatedStorage: 50,
      publiclyAccessible: true,
      multiAz: false,
      autoMinorVersionUpgrade: false,
    });

    const from = new dms.CfnEndpoint(this, 'From', {
      endpointType: 'source',
      engineName: 'mysql',
      serverName: 'mysql.example.com',
      port: 3306,
      username: 'dms',
      password: 'dms-2026',
      sslMode: 'none',
    });
    const to = new dms.CfnEndpoint(this, 'To', {
      endpointType: 'target',
      engineName: 'aurora',
      serverName: 'orders.cluster-abc.eu-central-1.rds.amazonaws.com',
      port: 3306,
      username: 'dms',
      password: '{{resolve:secretsmanager:dms:SecretString:password}}',
      sslMode: 'verify-full',
      certificateArn: 'arn:aws:dms:eu-central-1:111122223333:cert:ABC',
      kmsKeyId: 'alias/dms',
    });
    new dms.CfnEndpoint(this, 'Documents', {
      endpointType: 'source',
      engineName: 'mongodb',
      mongoDbSettings: {
        serverName: 'mongo.example.com',
        port: 27017,
        databaseName: 'docs',
        authType: 'no',
        username: 'reader',
        password: 'reader-1',
      },
    });
    new dms.CfnEndpoint(this, 'Cache', {
      endpointType: 'target',
      engineName: 'redis',
      redisSettings: {
        serverName: 'redis.example.com',
        port: 6379,
        sslSecurityProtocol: 'plaintext',
        authType: 'none',
      },
    });

    new dms.CfnReplicationTask(this, 'Orders', {
      migrationType: 'full-load-and-cdc',
      replicationInstanceArn: mover.ref,
      sourceEndpointArn: from.ref,
      targetEndpointArn: to.ref,
      tableMappings: TABLES,
      replicationTaskSettings: JSON.stringify({ Logging: { EnableLogging: false } }),
    });
    new dms.CfnReplicationConfig(this, 'Serverless', {
      replicationConfigIdentifier: 'orders',
      replicationType: 'cdc',
      sourceEndpointArn: from.ref,
      targetEndpointArn: to.ref,
      tableMappings: JSON.parse(TABLES),
      computeConfig: { maxCapacityUnits: 4, multiAz: false },
    });
  }
}
