import { RemovalPolicy, Stack, type App } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';

/** Global tables of DynamoDB in every way that the construct offers. */
export default class GlobalTables extends Stack {
  constructor(scope: App, stackId: string) {
    super(scope, stackId, { env: { region: 'eu-central-1', account: '111122223333' } });
    const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
    const key = new kms.Key(this, 'Key');

    const read = new iam.PolicyStatement({
      actions: ['dynamodb:GetItem'],
      principals: [new iam.AccountRootPrincipal()],
      resources: ['*'],
    });

    new dynamodb.TableV2(this, 'Plain', { partitionKey });

    const rich = new dynamodb.TableV2(this, 'Rich', {
      billing: dynamodb.Billing.provisioned({
        readCapacity: dynamodb.Capacity.fixed(10),
        writeCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 15, seedCapacity: 5 }),
      }),
      contributorInsightsSpecification: { enabled: true },
      deletionProtection: true,
      dynamoStream: dynamodb.StreamViewType.NEW_AND_OLD_IMAGES,
      encryption: dynamodb.TableEncryptionV2.customerManagedKey(key, {
        'eu-west-1': 'arn:aws:kms:eu-west-1:111122223333:key/one',
        'eu-west-2': 'arn:aws:kms:eu-west-2:111122223333:key/two',
      }),
      globalSecondaryIndexes: [
        {
          indexName: 'byCustomer',
          partitionKey: { name: 'customer', type: dynamodb.AttributeType.STRING },
          readCapacity: dynamodb.Capacity.fixed(4),
          writeCapacity: dynamodb.Capacity.autoscaled({ minCapacity: 2, maxCapacity: 9, targetUtilizationPercent: 60 }),
        },
      ],
      kinesisStream: new kinesis.Stream(this, 'Stream'),
      localSecondaryIndexes: [
        { indexName: 'byState', sortKey: { name: 'state', type: dynamodb.AttributeType.STRING } },
      ],
      partitionKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 7 },
      removalPolicy: RemovalPolicy.DESTROY,
      replicas: [
        {
          contributorInsightsSpecification: { enabled: false },
          deletionProtection: false,
          globalSecondaryIndexOptions: { byCustomer: { readCapacity: dynamodb.Capacity.fixed(3) } },
          pointInTimeRecovery: false,
          readCapacity: dynamodb.Capacity.autoscaled({ maxCapacity: 30 }),
          region: 'eu-west-1',
          tableClass: dynamodb.TableClass.STANDARD,
        },
      ],
      resourcePolicy: new iam.PolicyDocument({ statements: [read] }),
      sortKey: { name: 'at', type: dynamodb.AttributeType.NUMBER },
      tableClass: dynamodb.TableClass.STANDARD_INFREQUENT_ACCESS,
      tableName: 'orders',
      tags: [{ key: 'team', value: 'orders' }],
      timeToLiveAttribute: 'expires',
      warmThroughput: { readUnitsPerSecond: 15_000, writeUnitsPerSecond: 5000 },
    });
    rich.addReplica({ region: 'eu-west-2' });
    rich.addGlobalSecondaryIndex({
      indexName: 'byTotal',
      nonKeyAttributes: ['total'],
      partitionKey: { name: 'state', type: dynamodb.AttributeType.STRING },
      projectionType: dynamodb.ProjectionType.INCLUDE,
    });
    rich.addToStreamResourcePolicy(read);

    new dynamodb.TableV2(this, 'Limited', {
      billing: dynamodb.Billing.onDemand({ maxReadRequestUnits: 100, maxWriteRequestUnits: 50 }),
      encryption: dynamodb.TableEncryptionV2.awsManagedKey(),
      partitionKey,
      pointInTimeRecovery: true,
      replicas: [{ region: 'eu-west-1', maxReadRequestUnits: 200 }, { region: 'eu-west-3' }],
    });

    new dynamodb.TableV2(this, 'Strong', {
      billing: dynamodb.Billing.onDemand(),
      encryption: dynamodb.TableEncryptionV2.dynamoOwnedKey(),
      multiRegionConsistency: dynamodb.MultiRegionConsistency.STRONG,
      partitionKey,
      replicas: [{ region: 'eu-west-1' }],
      witnessRegion: 'eu-west-2',
    });

    const growing = new dynamodb.TableV2(this, 'Growing', {
      partitionKey,
      sortKey: { name: 'to', type: dynamodb.AttributeType.STRING },
    });
    for (const region of ['eu-west-1', 'eu-west-2']) growing.addReplica({ region });
    growing.addLocalSecondaryIndex({ indexName: 'late', sortKey: { name: 'at', type: dynamodb.AttributeType.NUMBER } });

    new dynamodb.TableV2MultiAccountReplica(this, 'Copy', {
      contributorInsightsSpecification: { enabled: true },
      deletionProtection: true,
      encryption: dynamodb.TableEncryptionV2.customerManagedKey(key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      replicaSourceTable: dynamodb.TableV2.fromTableArn(
        this,
        'Source',
        'arn:aws:dynamodb:eu-west-1:444455556666:table/orders',
      ),
      tableClass: dynamodb.TableClass.STANDARD,
    });
  }
}
