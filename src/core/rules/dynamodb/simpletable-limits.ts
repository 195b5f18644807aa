import { lookUp } from '../../lookUp.ts';
import type { Data, Fix, Resource } from '../../model.ts';
import { fix, removing, setting, settingAttribute, type Rule } from '../../rule.ts';
import { get, isPresent, isTrue, textOf } from '../../values.ts';

/** Source: aws-sam-translator 1.110.0, `SamSimpleTable.property_types`. */
const known: readonly string[] = [
  'PointInTimeRecoverySpecification',
  'PrimaryKey',
  'ProvisionedThroughput',
  'SSESpecification',
  'TableName',
  'Tags',
];

export const dynamodbSimpletableLimits: Rule = {
  id: 'dynamodb-simpletable-limits',
  title: 'Property that SimpleTable does not have',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Serverless::SimpleTable'],
  properties: ['DeletionProtectionEnabled', 'GlobalSecondaryIndexes', 'BillingMode'],
  message: 'cannot be deployed: SimpleTable has no such property, AWS::DynamoDB::Table has',
  why: 'The SAM type `AWS::Serverless::SimpleTable` makes a table with one key attribute and little else. Indexes, streams, time to live and deletion protection need the type `AWS::DynamoDB::Table`.',
  how: 'Fails on every property but `PrimaryKey`, `ProvisionedThroughput`, `SSESpecification`, `PointInTimeRecoverySpecification`, `TableName` and `Tags` (SAM translator 1.110.0). SAM makes an `AWS::DynamoDB::Table` of the same logical id, so the type can be written out without replacing the table as long as the key stays.',
  links: [
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html',
  ],
  sameAs: {},
  check(table, report) {
    // A macro may take a property away again.
    if (table.properties.open) return;
    const fixes = writeOut(table);
    for (const [name, value] of table.properties.entries) {
      if (!known.includes(name) && isPresent(value) !== false) report(value, { fixes });
    }
  },
};

const types: Readonly<Record<string, string>> = { String: 'S', Number: 'N', Binary: 'B' };

/** The table that SAM makes of a SimpleTable. Tags are written differently, and a key must be known to be kept. */
function writeOut(table: Resource): readonly Fix[] {
  const key = get(table, 'PrimaryKey');
  const name = key.kind === 'absent' ? 'id' : textOf(get(table, 'PrimaryKey.Name'));
  const type = key.kind === 'absent' ? 'S' : lookUp(types, textOf(get(table, 'PrimaryKey.Type')) ?? '');
  const protection = get(table, 'DeletionProtectionEnabled');
  const isUnprotected = isPresent(protection) !== false && isTrue(protection) !== true;
  if (name === undefined || type === undefined || isUnprotected || isPresent(get(table, 'Tags')) !== false) return [];
  const isPaidPerRequest = isPresent(get(table, 'ProvisionedThroughput')) === false;
  const missing: Readonly<Record<string, Data>> = {
    AttributeDefinitions: [{ AttributeName: name, AttributeType: type }],
    KeySchema: [{ AttributeName: name, KeyType: 'HASH' }],
    ...(isPaidPerRequest && { BillingMode: 'PAY_PER_REQUEST' }),
    DeletionProtectionEnabled: true,
  };
  return [
    fix(
      { title: 'Make it an AWS::DynamoDB::Table, protected from deletion', impact: 'none' },
      settingAttribute(table, 'Type', 'AWS::DynamoDB::Table'),
      ...Object.entries(missing)
        .filter(([property]) => !table.properties.entries.has(property))
        .map(([property, to]) => setting(table, property, to)),
      ...(key.kind === 'absent' ? [] : [removing(table, 'PrimaryKey')]),
    ),
  ];
}
