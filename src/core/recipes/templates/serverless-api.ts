import { dynamodbTable } from '../dynamodb/table.ts';
import { ask, because, output, ref, resource, sub } from '../notation.ts';
import { key } from '../outside.ts';
import type { Block, Recipe } from '../recipe.ts';

const table = ask('Table');
const api = ask('Api');
const partitionKey = ask('PartitionKey', 'pk');

const code = `const { DynamoDBClient, GetItemCommand } = require('@aws-sdk/client-dynamodb');
const client = new DynamoDBClient();
exports.handler = async ({ pathParameters: { id } }) => {
  const Key = { [process.env.KEY_NAME]: { S: id } };
  const { Item } = await client.send(new GetItemCommand({ TableName: process.env.TABLE_NAME, Key }));
  return Item === undefined ? { statusCode: 404 } : { statusCode: 200, body: JSON.stringify(Item) };
};
`;

const handler: Block = {
  Runtime: 'nodejs24.x',
  Handler: 'index.handler',
  InlineCode: code,
  Environment: { Variables: { TABLE_NAME: ref(table), KEY_NAME: partitionKey } },
  Policies: [
    { DynamoDBReadPolicy: { TableName: ref(table) } },
    because('Whoever reads the table has to be allowed to use its key.', {
      Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: ref(key) }],
    }),
  ],
  Events: { Get: { Type: 'HttpApi', Properties: { ApiId: ref(api), Method: 'GET', Path: '/items/{id}' } } },
};

export const templateServerlessApi: Recipe = {
  id: 'template-serverless-api',
  title: 'Serverless API on a table',
  service: 'dynamodb',
  group: 'template',
  description: 'A function behind an HTTP API that reads a DynamoDB table, and may do no more than that.',
  transforms: ['AWS::Serverless-2016-10-31'],
  resources: [
    ...dynamodbTable.resources,
    resource(ask('Reader'), 'AWS::Serverless::Function', handler),
    resource(api, 'AWS::Serverless::HttpApi', {
      Auth: because('Requests are signed; nobody comes in unknown.', {
        EnableIamAuthorizer: true,
        DefaultAuthorizer: 'AWS_IAM',
      }),
    }),
  ],
  outputs: [
    output(
      'Url',
      'Where items are read',
      sub`https://${ref(api)}.execute-api.${ref('AWS::Region')}.${ref('AWS::URLSuffix')}/items`,
    ),
    output('TableName', 'Name of the table', ref(table)),
  ],
};
