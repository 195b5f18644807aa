import { ask, because, ref, resource, sub, text } from '../notation.ts';
import { retained } from '../parts.ts';
import type { Recipe, ResourceNode, Stop } from '../recipe.ts';
import { outputs, partitionKey, protectedTable, table } from './parts.ts';

const reads = ask('ReadCapacity', 10);
const writes = ask('WriteCapacity', 5);

export const dynamodbTableProvisioned: Recipe = {
  id: 'dynamodb-table-provisioned',
  title: 'DynamoDB table with provisioned capacity',
  service: 'dynamodb',
  group: 'database',
  description: 'A table for an even load, whose capacity follows the day.',
  resources: [
    resource(
      table,
      'AWS::DynamoDB::Table',
      {
        BillingMode: 'PROVISIONED',
        ProvisionedThroughput: because('To begin with. The scaling below takes over.', {
          ReadCapacityUnits: reads,
          WriteCapacityUnits: writes,
        }),
        AttributeDefinitions: [{ AttributeName: partitionKey, AttributeType: 'S' }],
        KeySchema: [{ AttributeName: partitionKey, KeyType: 'HASH' }],
        ...protectedTable,
      },
      retained,
    ),
    ...scaling('Read', reads, ask('MaxReadCapacity', 100)),
    ...scaling('Write', writes, ask('MaxWriteCapacity', 50)),
  ],
  outputs,
};

function scaling(what: 'Read' | 'Write', least: Stop, most: Stop): readonly ResourceNode[] {
  const target = text`${table}${what}Capacity`;
  return [
    resource(target, 'AWS::ApplicationAutoScaling::ScalableTarget', {
      ServiceNamespace: 'dynamodb',
      ResourceId: sub`table/${ref(table)}`,
      ScalableDimension: `dynamodb:table:${what}CapacityUnits`,
      MinCapacity: least,
      MaxCapacity: most,
    }),
    resource(text`${table}${what}Scaling`, 'AWS::ApplicationAutoScaling::ScalingPolicy', {
      PolicyName: sub`${ref(table)}-${what}`,
      PolicyType: 'TargetTrackingScaling',
      ScalingTargetId: ref(target),
      TargetTrackingScalingPolicyConfiguration: {
        PredefinedMetricSpecification: { PredefinedMetricType: `DynamoDB${what}CapacityUtilization` },
        TargetValue: because('Percent of the capacity. The rest is for what comes suddenly.', 70),
      },
    }),
  ];
}
