import assert from 'node:assert/strict';
import { cdkLanguages } from '../../src/core/cdk/languages.ts';
import { granted, type Wish } from './wishes.ts';

// What is said in several objects of a construct, or with objects of other classes, in every language.

interface Example {
  readonly head: string;
  readonly before: string;
  readonly after: string;
  readonly foot?: string;
}

function holds(examples: Readonly<Record<string, Example>>, ...wishes: readonly Wish[]): void {
  for (const [name, { head, before, after, foot = '' }] of Object.entries(examples)) {
    it(`in ${name}`, async () => {
      const language = cdkLanguages[name];
      assert.ok(language !== undefined);
      assert.equal(await granted(head + before + foot, language, ...wishes), head + after + foot);
    });
  }
}

const classFoot = '\n  }\n}\n';

function goHead(...imports: readonly string[]): string {
  const lines = [...imports, 'jsii-runtime-go'].map(path => `\t"github.com/aws/${path}"\n`);
  return `package shop\n\nimport (\n${lines.join('')})\n\nfunc build() {\n`;
}

describe('a list of objects that are created', () => {
  holds(
    {
      typescript: {
        head: "import * as neptune from '@aws-cdk/aws-neptune-alpha';\n\n",
        before: "new neptune.DatabaseCluster(this, 'Graph', { vpc });\n",
        after:
          "new neptune.DatabaseCluster(this, 'Graph', { vpc, cloudwatchLogsExports: [neptune.LogType.AUDIT, new neptune.LogType('slowquery')] });\n",
      },
      python: {
        head: 'from aws_cdk import aws_neptune_alpha as neptune\n\n',
        before: 'neptune.DatabaseCluster(self, "Graph", vpc=vpc)\n',
        after:
          'neptune.DatabaseCluster(self, "Graph", vpc=vpc, cloudwatch_logs_exports=[neptune.LogType.AUDIT, neptune.LogType("slowquery")])\n',
      },
      java: {
        head: 'import java.util.List;\nimport software.amazon.awscdk.services.neptune.alpha.*;\n\nclass Shop {\n  void build() {\n',
        before: '    DatabaseCluster.Builder.create(this, "Graph").vpc(vpc).build();',
        after:
          '    DatabaseCluster.Builder.create(this, "Graph").vpc(vpc).cloudwatchLogsExports(List.of(LogType.AUDIT, new LogType("slowquery"))).build();',
        foot: classFoot,
      },
      csharp: {
        head: 'using Amazon.CDK.AWS.Neptune.Alpha;\n\nclass Shop {\n  void Build() {\n',
        before: '    new DatabaseCluster(this, "Graph", new DatabaseClusterProps { Vpc = vpc });',
        after:
          '    new DatabaseCluster(this, "Graph", new DatabaseClusterProps { Vpc = vpc, CloudwatchLogsExports = new[] { LogType.AUDIT, new LogType("slowquery") } });',
        foot: classFoot,
      },
      go: {
        head: goHead('aws-cdk-go/awscdkneptunealpha/v2'),
        before:
          '\tawscdkneptunealpha.NewDatabaseCluster(stack, jsii.String("Graph"), &awscdkneptunealpha.DatabaseClusterProps{Vpc: vpc})\n',
        after:
          '\tawscdkneptunealpha.NewDatabaseCluster(stack, jsii.String("Graph"), &awscdkneptunealpha.DatabaseClusterProps{Vpc: vpc, CloudwatchLogsExports: &[]awscdkneptunealpha.LogType{awscdkneptunealpha.LogType_AUDIT(), awscdkneptunealpha.NewLogType(jsii.String("slowquery"))}})\n',
        foot: '}\n',
      },
    },
    ['Properties.EnableCloudwatchLogsExports', ['audit', 'slowquery']],
  );
});

describe('a table that becomes on-demand with its index', () => {
  holds(
    {
      python: {
        head: 'from aws_cdk import aws_dynamodb as dynamodb\n\n',
        before:
          'orders = dynamodb.Table(self, "Orders", read_capacity=10, write_capacity=9)\norders.add_global_secondary_index(index_name="byOwner", read_capacity=7)\n',
        after:
          'orders = dynamodb.Table(self, "Orders", billing_mode=dynamodb.BillingMode.PAY_PER_REQUEST)\norders.add_global_secondary_index(index_name="byOwner")\n',
      },
      java: {
        head: 'import software.amazon.awscdk.services.dynamodb.*;\n\nclass Shop {\n  void build() {\n',
        before:
          '    Table orders = Table.Builder.create(this, "Orders").readCapacity(10).writeCapacity(9).build();\n    orders.addGlobalSecondaryIndex(GlobalSecondaryIndexProps.builder().indexName("byOwner").readCapacity(7).build());',
        after:
          '    Table orders = Table.Builder.create(this, "Orders").billingMode(BillingMode.PAY_PER_REQUEST).build();\n    orders.addGlobalSecondaryIndex(GlobalSecondaryIndexProps.builder().indexName("byOwner").build());',
        foot: classFoot,
      },
      csharp: {
        head: 'using Amazon.CDK.AWS.DynamoDB;\n\nclass Shop {\n  void Build() {\n',
        before:
          '    var orders = new Table(this, "Orders", new TableProps { ReadCapacity = 10, WriteCapacity = 9 });\n    orders.AddGlobalSecondaryIndex(new GlobalSecondaryIndexProps { IndexName = "byOwner", ReadCapacity = 7 });',
        after:
          '    var orders = new Table(this, "Orders", new TableProps { BillingMode = BillingMode.PAY_PER_REQUEST });\n    orders.AddGlobalSecondaryIndex(new GlobalSecondaryIndexProps { IndexName = "byOwner" });',
        foot: classFoot,
      },
      go: {
        head: goHead('aws-cdk-go/awscdk/v2/awsdynamodb'),
        before:
          '\torders := awsdynamodb.NewTable(stack, jsii.String("Orders"), &awsdynamodb.TableProps{ReadCapacity: jsii.Number(10), WriteCapacity: jsii.Number(9)})\n\torders.AddGlobalSecondaryIndex(&awsdynamodb.GlobalSecondaryIndexProps{IndexName: jsii.String("byOwner"), ReadCapacity: jsii.Number(7)})\n',
        after:
          '\torders := awsdynamodb.NewTable(stack, jsii.String("Orders"), &awsdynamodb.TableProps{BillingMode: awsdynamodb.BillingMode_PAY_PER_REQUEST})\n\torders.AddGlobalSecondaryIndex(&awsdynamodb.GlobalSecondaryIndexProps{IndexName: jsii.String("byOwner")})\n',
        foot: '}\n',
      },
    },
    ['Properties.BillingMode', 'PAY_PER_REQUEST'],
    ['Properties.ProvisionedThroughput'],
    ['Properties.GlobalSecondaryIndexes.0.ProvisionedThroughput'],
  );
});

describe('a replica, and the billing of a table with an argument left out', () => {
  holds(
    {
      python: {
        head: 'from aws_cdk import aws_dynamodb as dynamodb\n\n',
        before:
          'dynamodb.TableV2(self, "Orders", replicas=[dynamodb.ReplicaTableProps(region="eu-west-1", deletion_protection=False)])\n',
        after:
          'dynamodb.TableV2(self, "Orders", replicas=[dynamodb.ReplicaTableProps(region="eu-west-1", deletion_protection=True)], billing=dynamodb.Billing.on_demand())\n',
      },
      go: {
        head: goHead('aws-cdk-go/awscdk/v2/awsdynamodb'),
        before:
          '\tawsdynamodb.NewTableV2(stack, jsii.String("Orders"), &awsdynamodb.TablePropsV2{Replicas: &[]*awsdynamodb.ReplicaTableProps{{Region: jsii.String("eu-west-1"), DeletionProtection: jsii.Bool(false)}}})\n',
        after:
          '\tawsdynamodb.NewTableV2(stack, jsii.String("Orders"), &awsdynamodb.TablePropsV2{Replicas: &[]*awsdynamodb.ReplicaTableProps{{Region: jsii.String("eu-west-1"), DeletionProtection: jsii.Bool(true)}}, Billing: awsdynamodb.Billing_OnDemand(nil)})\n',
        foot: '}\n',
      },
    },
    ['Properties.Replicas.0.DeletionProtectionEnabled', true],
    ['Properties.BillingMode', 'PAY_PER_REQUEST'],
  );
});
