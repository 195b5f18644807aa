/** CDK source in TypeScript with `count` constructs, as large stacks have them: four kinds in turn. */
export function typescriptStack(count: number): string {
  const constructs = Array.from({ length: count }, (_, i) => kinds[i % kinds.length]?.(i) ?? '');
  return [
    "import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';",
    "import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';",
    "import * as ec2 from 'aws-cdk-lib/aws-ec2';",
    "import * as lambda from 'aws-cdk-lib/aws-lambda';",
    "import * as rds from 'aws-cdk-lib/aws-rds';",
    "import type { Construct } from 'constructs';",
    '',
    'export class ShopStack extends Stack {',
    '  constructor(scope: Construct, id: string, props?: StackProps) {',
    '    super(scope, id, props);',
    "    const vpc = new ec2.Vpc(this, 'Vpc');",
    ...constructs,
    '  }',
    '}',
    '',
  ].join('\n');
}

const kinds: readonly ((i: number) => string)[] = [
  i => `    const database${i} = new rds.DatabaseInstance(this, 'Database${i}', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_4 }),
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.R7G, ec2.InstanceSize.LARGE),
      vpc,
      backupRetention: Duration.days(14),
    });`,
  i => `    new dynamodb.Table(this, 'Table${i}', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      removalPolicy: RemovalPolicy.RETAIN,
    });`,
  i => `    new rds.CfnDBCluster(this, 'Cluster${i}', {
      engine: 'aurora-postgresql',
      engineVersion: '16.4',
      masterUsername: 'app',
      manageMasterUserPassword: true,
      storageEncrypted: true,
    }).applyRemovalPolicy(RemovalPolicy.SNAPSHOT);`,
  i => `    new lambda.Function(this, 'Function${i}', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromAsset('function'),
      environment: { TABLE: 'orders', STAGE: 'production' },
    });`,
];
