import { RemovalPolicy, Stack, type App } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';

const id = { name: 'id', type: dynamodb.AttributeType.STRING };

/** DynamoDB tables in every way that the construct offers. */
export default class Tables extends Stack {
  constructor(scope: App, stackId: string) {
    super(scope, stackId);
    const key = new kms.Key(this, 'Key');

    new dynamodb.Table(this, 'Plain', { partitionKey: id });

    const rich = new dynamodb.Table(this, 'Rich', {
      billingMode: dynamodb.BillingMode.PROVISIONED,
      contributorInsightsSpecification: {
        enabled: true,
        mode: dynamodb.ContributorInsightsMode.THROTTLED_KEYS,
      },
      deletionProtection: true,
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      kinesisStream: new kinesis.Stream(this, 'Stream'),
      partitionKey: id,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 14 },
      readCapacity: 10,
      removalPolicy: RemovalPolicy.DESTROY,
      sortKey: { name: 'at', type: dynamodb.AttributeType.NUMBER },
      stream: dynamodb.StreamViewType.NEW_IMAGE,
      tableClass: dynamodb.TableClass.STANDARD_INFREQUENT_ACCESS,
      tableName: 'orders',
      timeToLiveAttribute: 'expires',
      warmThroughput: { readUnitsPerSecond: 12_000 },
      writeCapacity: 20,
    });
    rich.addGlobalSecondaryIndex({
      contributorInsightsEnabled: true,
      indexName: 'byCustomer',
      nonKeyAttributes: ['total'],
      partitionKey: { name: 'customer', type: dynamodb.AttributeType.STRING },
      projectionType: dynamodb.ProjectionType.INCLUDE,
      readCapacity: 7,
      sortKey: { name: 'at', type: dynamodb.AttributeType.NUMBER },
    });
    rich.addGlobalSecondaryIndex({
      indexName: 'byPlace',
      partitionKeys: [
        { name: 'country', type: dynamodb.AttributeType.STRING },
        { name: 'city', type: dynamodb.AttributeType.STRING },
      ],
      sortKeys: [{ name: 'total', type: dynamodb.AttributeType.NUMBER }],
    });
    rich.addLocalSecondaryIndex({
      indexName: 'byState',
      sortKey: { name: 'state', type: dynamodb.AttributeType.BINARY },
      projectionType: dynamodb.ProjectionType.KEYS_ONLY,
    });
    const reads = rich.autoScaleReadCapacity({ minCapacity: 5, maxCapacity: 50 });
    reads.scaleOnUtilization({ targetUtilizationPercent: 70 });
    rich
      .autoScaleWriteCapacity({ minCapacity: 5, maxCapacity: 40 })
      .scaleOnUtilization({ targetUtilizationPercent: 60 });
    rich
      .autoScaleGlobalSecondaryIndexReadCapacity('byCustomer', { minCapacity: 1, maxCapacity: 9 })
      .scaleOnUtilization({ targetUtilizationPercent: 60 });
    rich.autoScaleGlobalSecondaryIndexWriteCapacity('byCustomer', { minCapacity: 2, maxCapacity: 8 });

    const onDemand = new dynamodb.Table(this, 'OnDemand', {
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      contributorInsightsEnabled: false,
      encryption: dynamodb.TableEncryption.AWS_MANAGED,
      maxReadRequestUnits: 100,
      partitionKey: id,
      pointInTimeRecovery: false,
      resourcePolicy: new iam.PolicyDocument({
        statements: [
          new iam.PolicyStatement({
            actions: ['dynamodb:GetItem'],
            principals: [new iam.AccountRootPrincipal()],
            resources: ['*'],
          }),
        ],
      }),
    });
    onDemand.addGlobalSecondaryIndex({
      indexName: 'byOwner',
      maxWriteRequestUnits: 5,
      partitionKey: { name: 'owner', type: dynamodb.AttributeType.STRING },
    });

    new dynamodb.Table(this, 'OwnKey', { encryptionKey: key, partitionKey: id });
    new dynamodb.Table(this, 'MadeKey', { encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED, partitionKey: id });
    new dynamodb.Table(this, 'OwnedByAws', { encryption: dynamodb.TableEncryption.DEFAULT, partitionKey: id });
    new dynamodb.Table(this, 'Replicated', {
      partitionKey: id,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      replicationRegions: ['eu-west-1'],
    });

    const imported = new dynamodb.Table(this, 'Imported', {
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      importSource: {
        bucket: s3.Bucket.fromBucketName(this, 'Bucket', 'exports'),
        inputFormat: dynamodb.InputFormat.dynamoDBJson(),
      },
      partitionKey: id,
    });
    imported.addToResourcePolicy(
      new iam.PolicyStatement({
        actions: ['dynamodb:GetItem'],
        principals: [new iam.AccountRootPrincipal()],
        resources: ['*'],
      }),
    );
    for (const name of ['a', 'b']) {
      imported.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: { name, type: dynamodb.AttributeType.STRING },
      });
    }
  }
}
