import type { Property, Resource } from '@aws-cdk/service-spec-types';
import { resourcesWhere } from './databaseTypes.ts';

/** Properties that SAM passes to `AWS::DynamoDB::Table` as they are. */
const passedOn = ['PointInTimeRecoverySpecification', 'ProvisionedThroughput', 'SSESpecification', 'TableName'];

/**
 * The table of SAM. The specification has an early version of it, where every change replaces the table.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html
 */
export async function simpleTable(): Promise<Resource> {
  const table = await resource('AWS::DynamoDB::Table');
  const simple = await resource('AWS::Serverless::SimpleTable');
  return {
    ...simple,
    documentation:
      'Creates a DynamoDB table with a single attribute primary key. It is useful when data only needs to be accessed via a primary key.',
    cfnRefIdentifier: ['TableName'],
    properties: {
      ...Object.fromEntries(passedOn.map(name => [name, property(table, name)])),
      PrimaryKey: {
        ...property(simple, 'PrimaryKey'),
        documentation:
          "Attribute name and type to be used as the table's primary key. If not provided, the primary key will be a `String` with a value of `id`.",
      },
      Tags: {
        type: property(simple, 'Tags').type,
        documentation: 'A map (string to string) that specifies the tags to be added to this table.',
      },
    },
  };
}

async function resource(type: string): Promise<Resource> {
  const [found] = await resourcesWhere(candidate => candidate === type);
  if (found === undefined) throw new Error(`The specification has no ${type}.`);
  return found;
}

function property({ cloudFormationType, properties }: Resource, name: string): Property {
  const found = properties[name];
  if (found === undefined) throw new Error(`The specification has no ${name} of ${cloudFormationType}.`);
  return found;
}
