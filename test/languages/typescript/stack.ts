import * as cdk from 'aws-cdk-lib';
import * as docdb from 'aws-cdk-lib/aws-docdb';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { NagSuppressions } from 'cdk-nag';
import { Construct } from 'constructs';

const DAYS = 7;

class Ledger extends rds.DatabaseInstance {}

export class Stack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const vpc = ec2.Vpc.fromLookup(this, 'Vpc', { isDefault: true });

    const group = new ec2.SecurityGroup(this, 'Group', { vpc, allowAllOutbound: false });
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(5432), 'Everybody', false);

    const parameters = new rds.ParameterGroup(this, 'Parameters', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16_4 }),
      parameters: { 'rds.force_ssl': '0', log_statement: 'all' },
    });

    // The database of the shop.
    const database = new rds.DatabaseInstance(this, 'Database', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16_4 }),
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.BURSTABLE4_GRAVITON, ec2.InstanceSize.MEDIUM),
      vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
      securityGroups: [group],
      parameterGroup: parameters,
      credentials: rds.Credentials.fromGeneratedSecret('postgres'),
      storageType: rds.StorageType.GP3,
      allocatedStorage: 100,
      backupRetention: cdk.Duration.days(DAYS),
      multiAz: false, // one zone is enough
      deletionProtection: true,
      removalPolicy: cdk.RemovalPolicy.SNAPSHOT,
    });
    database.connections.allowFromAnyIpv4(ec2.Port.tcp(5432), 'Everybody');
    const cfn = database.node.defaultChild as rds.CfnDBInstance;
    cfn.addPropertyOverride('EnableCloudwatchLogsExports', ['postgresql', 'upgrade']);
    cfn.cfnOptions.deletionPolicy = cdk.CfnDeletionPolicy.RETAIN;
    cfn.multiAz = true;

    const cluster = new rds.DatabaseCluster(this, 'Cluster', {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 }),
      writer: rds.ClusterInstance.serverlessV2('Writer', { publiclyAccessible: false }),
      readers: [
        rds.ClusterInstance.provisioned('Reader', {
          instanceType: ec2.InstanceType.of(ec2.InstanceClass.R6G, ec2.InstanceSize.LARGE),
        }),
      ],
      serverlessV2MinCapacity: 0.5,
      storageEncrypted: true,
      vpc,
    });
    (cluster.node.defaultChild as rds.CfnDBCluster).addPropertyOverride('BacktrackWindow', 86400);

    const table = new dynamodb.TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING },
      billing: dynamodb.Billing.provisioned({
        readCapacity: dynamodb.Capacity.fixed(5),
        writeCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 10 }),
      }),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      replicas: [{ region: 'eu-west-1' }, { region: 'eu-central-1', deletionProtection: true }],
    });
    table.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);

    new docdb.DatabaseCluster(this, 'Documents', {
      masterUser: { username: 'admin' },
      instanceType: new ec2.InstanceType('r6g.large'),
      instances: 2,
      vpc,
    }).applyRemovalPolicy(cdk.RemovalPolicy.DESTROY);

    const scaling: rds.CfnDBCluster.ServerlessV2ScalingConfigurationProperty = { minCapacity: 0.5, maxCapacity: 8 };
    new rds.CfnDBCluster(this, 'Plain', {
      engine: 'aurora-postgresql',
      engineVersion: '16.4',
      serverlessV2ScalingConfiguration: scaling,
      vpcSecurityGroupIds: ['sg-1', 'sg-2'],
      tags: [{ key: 'team', value: 'shop' }],
    });

    const orders = new dynamodb.CfnTable(this, 'Orders', {
      attributeDefinitions: [
        { attributeName: 'pk', attributeType: 'S' },
        { attributeName: 'sk', attributeType: 'N' },
      ],
      keySchema: [
        { attributeName: 'pk', keyType: 'HASH' },
        { attributeName: 'sk', keyType: 'RANGE' },
      ],
      sseSpecification: { sseEnabled: true },
    });
    orders.deletionProtectionEnabled = false;

    new Ledger(this, 'Ledger', {
      engine: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0 }),
      vpc,
    });

    NagSuppressions.addResourceSuppressions(database, [{ id: 'AwsSolutions-RDS3', reason: 'A test' }], false);
  }
}
