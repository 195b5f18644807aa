import { because, outside, ref, resource } from '../notation.ts';
import { key } from '../outside.ts';
import { retained } from '../parts.ts';
import type { Block, Node, Recipe } from '../recipe.ts';
import { outputs, partitionKey, recoverable, table } from './parts.ts';

const secondRegion = outside('SecondRegion', 'String', 'Region of the second replica');
const secondKey = outside('SecondKmsKeyArn', 'String', 'ARN of the KMS key in the second Region');

export const dynamodbGlobalTable: Recipe = {
  id: 'dynamodb-global-table',
  title: 'DynamoDB global table',
  service: 'dynamodb',
  group: 'database',
  description: 'A table that can be read and written in two Regions.',
  resources: [
    resource(
      table,
      'AWS::DynamoDB::GlobalTable',
      {
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: partitionKey, AttributeType: 'S' }],
        KeySchema: [{ AttributeName: partitionKey, KeyType: 'HASH' }],
        StreamSpecification: because('Replicas are fed by the stream.', { StreamViewType: 'NEW_AND_OLD_IMAGES' }),
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        Replicas: [replica(ref('AWS::Region'), ref(key)), replica(ref(secondRegion), ref(secondKey))],
      },
      retained,
    ),
  ],
  outputs,
};

function replica(region: Node, keyArn: Node): Block {
  return {
    Region: region,
    ...recoverable,
    DeletionProtectionEnabled: true,
    SSESpecification: { KMSMasterKeyId: keyArn },
  };
}
