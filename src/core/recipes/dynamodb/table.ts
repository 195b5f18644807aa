import { resource } from '../notation.ts';
import { retained } from '../parts.ts';
import type { Recipe } from '../recipe.ts';
import { outputs, partitionKey, protectedTable, table } from './parts.ts';

export const dynamodbTable: Recipe = {
  id: 'dynamodb-table',
  title: 'DynamoDB table',
  service: 'dynamodb',
  group: 'database',
  description: 'A table that is paid by request and can be put back to any second of the last 35 days.',
  resources: [
    resource(
      table,
      'AWS::DynamoDB::Table',
      {
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: partitionKey, AttributeType: 'S' }],
        KeySchema: [{ AttributeName: partitionKey, KeyType: 'HASH' }],
        ...protectedTable,
      },
      retained,
    ),
  ],
  outputs,
};
