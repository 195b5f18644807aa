import { RemovalPolicy, Stack, type App } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';

/** Parameter groups, which become what uses them. */
export default class ParameterGroups extends Stack {
  constructor(scope: App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16_3 });
    const aurora = rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_08_0 });

    const forInstance = new rds.ParameterGroup(this, 'ForInstance', {
      engine,
      name: 'orders',
      parameters: { 'rds.force_ssl': '0', log_statement: 'ddl' },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    forInstance.addParameter('rds.logical_replication', '1');
    new rds.DatabaseInstance(this, 'Instance', { engine, parameterGroup: forInstance, vpc });

    const forBoth = new rds.ParameterGroup(this, 'ForBoth', { engine: aurora, parameters: { time_zone: 'UTC' } });
    new rds.DatabaseCluster(this, 'Cluster', {
      engine: aurora,
      parameterGroup: forBoth,
      vpc,
      writer: rds.ClusterInstance.provisioned('writer', { parameterGroup: forBoth }),
    });

    const forMember = new rds.ParameterGroup(this, 'ForMember', { engine: aurora });
    new rds.DatabaseCluster(this, 'Legacy', {
      engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
      instanceProps: { parameterGroup: forMember, vpc },
    });

    new rds.ParameterGroup(this, 'Unused', { engine });

    new rds.DatabaseInstance(this, 'Own', {
      engine: rds.DatabaseInstanceEngine.sqlServerSe({ version: rds.SqlServerEngineVersion.VER_15 }),
      licenseModel: rds.LicenseModel.LICENSE_INCLUDED,
      parameters: { 'rds.force_ssl': '1' },
      vpc,
    });
    new rds.DatabaseCluster(this, 'OwnCluster', {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 }),
      parameters: { 'rds.force_ssl': '1' },
      vpc,
      writer: rds.ClusterInstance.provisioned('writer', { parameters: { log_statement: 'all' } }),
    });

    const forCfn = new rds.ParameterGroup(this, 'ForCfn', { engine });
    new rds.CfnDBInstance(this, 'Cfn', {
      dbInstanceClass: 'db.t3.micro',
      dbParameterGroupName: forCfn.bindToInstance({}).parameterGroupName,
      engine: 'postgres',
    });
  }
}
