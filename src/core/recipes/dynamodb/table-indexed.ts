import { ask, because, getAtt, output, resource } from '../notation.ts';
import { retained } from '../parts.ts';
import type { Recipe } from '../recipe.ts';
import { outputs, partitionKey, protectedTable, table } from './parts.ts';

const sortKey = ask('SortKey', 'sk');
const indexKey = ask('IndexKey', 'gsi1pk');

export const dynamodbTableIndexed: Recipe = {
  id: 'dynamodb-table-indexed',
  title: 'DynamoDB table with index, expiry and stream',
  service: 'dynamodb',
  group: 'database',
  description: 'A table with a second way to find its items, which expire by themselves and tell of every change.',
  resources: [
    resource(
      table,
      'AWS::DynamoDB::Table',
      {
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: partitionKey, AttributeType: 'S' },
          { AttributeName: sortKey, AttributeType: 'S' },
          { AttributeName: indexKey, AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: partitionKey, KeyType: 'HASH' },
          { AttributeName: sortKey, KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: ask('IndexName', 'gsi1'),
            KeySchema: [
              { AttributeName: indexKey, KeyType: 'HASH' },
              { AttributeName: sortKey, KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
        TimeToLiveSpecification: because('Seconds since 1970, as a number. Items go within a few days of it.', {
          AttributeName: ask('ExpiryAttribute', 'expiresAt'),
          Enabled: true,
        }),
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        ...protectedTable,
      },
      retained,
    ),
  ],
  outputs: [...outputs, output('StreamArn', 'Stream of the changes', getAtt(table, 'StreamArn'))],
};
