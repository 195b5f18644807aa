import { code, grid, list, prose, section, steps } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

const template = `AWSTemplateFormatVersion: '2010-09-09'
Description: Users, found by their id or by their e-mail address

Resources:
  Users:
    Type: AWS::DynamoDB::Table
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      TableName: Users
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions:
        - AttributeName: UserID
          AttributeType: S
        - AttributeName: Email
          AttributeType: S
      KeySchema:
        - AttributeName: UserID
          KeyType: HASH
      GlobalSecondaryIndexes:
        - IndexName: ByEmail
          KeySchema:
            - AttributeName: Email
              KeyType: HASH
          Projection:
            ProjectionType: KEYS_ONLY
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: true
      DeletionProtectionEnabled: true`;

const item = `{
  "UserID": "U12345",
  "Name": "Adil",
  "Age": 25,
  "Email": "adil@example.com",
  "Preferences": {
    "Theme": "Dark",
    "Language": "English"
  },
  "IsActive": true
}`;

const itemForCli = `{
  "UserID": { "S": "U12345" },
  "Name": { "S": "Adil" },
  "Age": { "N": "25" },
  "Email": { "S": "adil@example.com" },
  "Preferences": { "M": { "Theme": { "S": "Dark" }, "Language": { "S": "English" } } },
  "IsActive": { "BOOL": true }
}`;

export const handsOnDynamodb: Topic = {
  id: 'hands-on-dynamodb',
  title: 'Hands-on: a DynamoDB table',
  oneLiner: 'Create a table, add items, find them again, and know what a scan costs.',
  icon: 'beaker',
  sections: [
    section(
      'Three words',
      [
        list(
          'A table is a collection of items',
          'An item is a collection of attributes, uniquely identified by the primary key: a partition key, and optionally a sort key',
          'An attribute is a key and value pair; values can be nested',
        ),
        prose('An item, as JSON:'),
        code('json', item),
      ],
      source.dynamodbConcepts,
    ),
    section(
      'Create the table',
      [
        prose(
          'Only the attributes of keys are declared; all others come with the items. On-demand capacity (`PAY_PER_REQUEST`) costs nothing while nobody asks.',
        ),
        code('yaml', template),
        code('sh', 'aws cloudformation deploy --stack-name users --template-file users.yaml'),
        prose(
          'In the console: DynamoDB, Create table, name `Users`, partition key `UserID` (String). Then turn on point-in-time recovery under Backups and deletion protection under Additional settings.',
        ),
      ],
      {
        title: 'AWS::DynamoDB::Table',
        url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html',
      },
    ),
    section(
      'Add items',
      [
        prose(
          'The API wants the type of each value: `S` for a string, `N` for a number, `BOOL`, `M` for a map. SDKs with a document client write it for you. The item above, as `item.json`:',
        ),
        code('json', itemForCli),
        code(
          'sh',
          `aws dynamodb put-item --table-name Users --item file://item.json \\
  --condition-expression 'attribute_not_exists(UserID)'

aws dynamodb update-item --table-name Users --key '{"UserID": {"S": "U12345"}}' \\
  --update-expression 'SET Age = Age + :one' \\
  --expression-attribute-values '{":one": {"N": "1"}}' --return-values UPDATED_NEW`,
        ),
        list(
          '`put-item` replaces an item with the same key: the condition prevents that',
          'In the console: Explore items, Create item, and the form or its JSON view',
        ),
      ],
      source.dynamodbConcepts,
    ),
    section(
      'Find items',
      [
        code(
          'sh',
          `aws dynamodb get-item --table-name Users --key '{"UserID": {"S": "U12345"}}' --consistent-read

aws dynamodb query --table-name Users --index-name ByEmail \\
  --key-condition-expression 'Email = :email' \\
  --expression-attribute-values '{":email": {"S": "adil@example.com"}}'

aws dynamodb scan --table-name Users --max-items 25 \\
  --filter-expression 'IsActive = :yes' \\
  --expression-attribute-values '{":yes": {"BOOL": true}}' --return-consumed-capacity TOTAL`,
        ),
        grid(
          ['Operation', 'Reads', 'Use it for'],
          ['`GetItem`', 'One item, by its whole key', 'Nearly everything'],
          [
            '`Query`',
            'The items of one partition key, in the order of the sort key',
            'Lists, and look-ups on an index',
          ],
          ['`Scan`', 'The whole table', 'Exports and small tables'],
        ),
        steps(
          'To scan in the console, open the table, choose Explore table items, then Scan and Run',
          'Filters are applied after reading: a scan is charged for every item it passes, in pages of 1 MB',
          'Prefer `Query` with an index for anything an application asks often, and export to Amazon S3 for analysis',
        ),
      ],
      {
        title: 'Query',
        url: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html',
      },
    ),
    section(
      'Clean up',
      [
        prose(
          'The table is kept when the stack goes (`DeletionPolicy: Retain`) and is protected. To delete it as well:',
        ),
        code(
          'sh',
          `aws dynamodb update-table --table-name Users --no-deletion-protection-enabled
aws cloudformation delete-stack --stack-name users
aws dynamodb delete-table --table-name Users`,
        ),
      ],
      {
        title: 'Best practices for DynamoDB',
        url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices.html',
      },
    ),
  ],
  related: [
    'services/dynamodb',
    'topics/relational-or-nosql',
    'topics/backups',
    'services/dax',
    'rules/dynamodb-table-pitr',
  ],
  asOf: '2026-10-09',
};
