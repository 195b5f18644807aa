import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, type TableProps } from 'aws-cdk-lib/aws-dynamodb';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';

/** The house's table: always recoverable. */
class SafeTable extends Table {
  constructor(scope: Construct, id: string, props: TableProps) {
    super(scope, id, {
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      billingMode: BillingMode.PAY_PER_REQUEST,
      ...props,
    });
  }
}

/** A database for each tenant. */
class Tenant extends Construct {
  readonly cluster: rds.DatabaseCluster;

  constructor(scope: Construct, id: string, vpc: Vpc, props: Partial<rds.DatabaseClusterProps> = {}) {
    super(scope, id);
    this.cluster = new rds.DatabaseCluster(this, 'Cluster', {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 }),
      writer: rds.ClusterInstance.serverlessV2('writer'),
      vpc,
      storageEncrypted: true,
      ...props,
    });
    new CfnOutput(this, 'Endpoint', { value: this.cluster.clusterEndpoint.hostname });
  }
}

interface TenantsProps extends StackProps {
  readonly small?: boolean;
  readonly retention?: Duration;
}

const NAMES = ['north', 'south'];

/** Many databases of one kind. */
export default class Tenants extends Stack {
  private readonly vpc: Vpc;

  constructor(scope: Construct, id: string, props: TenantsProps = {}) {
    super(scope, id, props);
    this.vpc = new Vpc(this, 'Vpc', { maxAzs: 2 });

    new SafeTable(this, 'Contracts', { partitionKey: { name: 'id', type: AttributeType.STRING } });

    for (const name of NAMES) {
      new Tenant(this, `Tenant-${name}`, this.vpc, { deletionProtection: true });
      new Table(this, `Usage-${name}`, {
        partitionKey: { name: 'day', type: AttributeType.STRING },
        billingMode: BillingMode.PAY_PER_REQUEST,
      });
    }

    const usage = NAMES.map(
      (name, i) =>
        new Table(this, 'Invoices' + i, {
          partitionKey: { name: 'number', type: AttributeType.NUMBER },
          pointInTimeRecovery: name === 'north',
          removalPolicy: RemovalPolicy.DESTROY,
        }),
    );
    for (const table of usage) Tags.of(table).add('tenant', 'yes');

    const isLarge = props.small === false;
    new rds.DatabaseInstance(this, 'Stock', {
      engine: rds.DatabaseInstanceEngine.MARIADB,
      vpc: this.vpc,
      multiAz: isLarge,
      storageEncrypted: true,
      deletionProtection: isLarge,
      backupRetention: isLarge ? Duration.days(30) : Duration.days(3),
      removalPolicy: isLarge ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });

    if (props.small !== true) this.addReports(props.retention);
  }

  private addReports(retention = Duration.days(1)): rds.DatabaseInstance {
    const common = { vpc: this.vpc, backupRetention: retention, multiAz: false };
    const reports = new rds.DatabaseInstance(this, 'Reports', {
      ...common,
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_12_17 }),
      publiclyAccessible: true,
      storageEncrypted: false,
    });
    return reports;
  }
}
