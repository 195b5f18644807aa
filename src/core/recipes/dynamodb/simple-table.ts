import { ref, resource } from '../notation.ts';
import { key } from '../outside.ts';
import { retained } from '../parts.ts';
import type { Recipe } from '../recipe.ts';
import { partitionKey, recoverable, table, tableName } from './parts.ts';

export const samSimpleTable: Recipe = {
  id: 'sam-simple-table',
  title: 'SAM SimpleTable',
  service: 'dynamodb',
  group: 'database',
  description: 'A DynamoDB table with one key, paid by request, in the short form of SAM.',
  transforms: ['AWS::Serverless-2016-10-31'],
  resources: [
    resource(
      table,
      'AWS::Serverless::SimpleTable',
      {
        PrimaryKey: { Name: partitionKey, Type: 'String' },
        ...recoverable,
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: ref(key) },
      },
      retained,
    ),
  ],
  outputs: [tableName],
};
