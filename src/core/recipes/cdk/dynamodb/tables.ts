import { ask } from '../../notation.ts';
import { because, call, constant, create, leftOut, list, struct } from '../code.ts';
import type { CdkCode, Code, Struct } from '../code.ts';
import { key, removal } from '../parts.ts';

const table = ask('Table');
const partitionKey = ask('PartitionKey', 'pk');
const sortKey = ask('SortKey', 'sk');

function attribute(name: Code): Code {
  return struct('dynamodb.Attribute', { name, type: constant('dynamodb.AttributeType', 'STRING') });
}

const recoverable: Struct['entries'] = {
  pointInTimeRecoverySpecification: because(
    'Any second of the last 35 days can be restored.',
    struct('dynamodb.PointInTimeRecoverySpecification', { pointInTimeRecoveryEnabled: true }),
  ),
};

/** What every table should have. */
const safe: Struct['entries'] = {
  encryption: call('dynamodb.TableEncryptionV2.customerManagedKey', key, leftOut),
  ...recoverable,
  deletionProtection: true,
  removalPolicy: removal('RETAIN'),
};

function tableOf(entries: Struct['entries']): CdkCode {
  return [create('table', 'dynamodb.TableV2', table, entries, 'dynamodb.TablePropsV2')];
}

const onDemand: Code = call('dynamodb.Billing.onDemand', leftOut);

export const dynamodbTableCdk = tableOf({ partitionKey: attribute(partitionKey), billing: onDemand, ...safe });

export const dynamodbTableIndexedCdk = tableOf({
  partitionKey: attribute(partitionKey),
  sortKey: attribute(sortKey),
  billing: onDemand,
  globalSecondaryIndexes: list(
    struct('dynamodb.GlobalSecondaryIndexPropsV2', {
      indexName: ask('IndexName', 'gsi1'),
      partitionKey: attribute(ask('IndexKey', 'gsi1pk')),
      sortKey: attribute(sortKey),
    }),
  ),
  timeToLiveAttribute: because(
    'Seconds since 1970, as a number. Items go within a few days of it.',
    ask('ExpiryAttribute', 'expiresAt'),
  ),
  dynamoStream: constant('dynamodb.StreamViewType', 'NEW_AND_OLD_IMAGES'),
  ...safe,
});

function autoscaled(least: Code, most: Code): Code {
  return call(
    'dynamodb.Capacity.autoscaled',
    struct('dynamodb.AutoscaledCapacityOptions', {
      minCapacity: least,
      maxCapacity: most,
      targetUtilizationPercent: because('The rest is for what comes suddenly.', 70),
    }),
  );
}

export const dynamodbTableProvisionedCdk = tableOf({
  partitionKey: attribute(partitionKey),
  billing: call(
    'dynamodb.Billing.provisioned',
    struct('dynamodb.ThroughputProps', {
      readCapacity: autoscaled(ask('MinReadCapacity', 10), ask('MaxReadCapacity', 100)),
      writeCapacity: autoscaled(ask('MinWriteCapacity', 5), ask('MaxWriteCapacity', 50)),
    }),
  ),
  ...safe,
});

export const dynamodbGlobalTableCdk = tableOf({
  partitionKey: attribute(partitionKey),
  billing: onDemand,
  ...safe,
  encryption: because(
    'A key of your own would be needed in every Region.',
    call('dynamodb.TableEncryptionV2.awsManagedKey'),
  ),
  replicas: because(
    'Beside the table in the Region of the stack, which the stack has to name.',
    list(struct('dynamodb.ReplicaTableProps', { region: ask('ReplicaRegion', 'eu-west-1'), deletionProtection: true })),
  ),
});
