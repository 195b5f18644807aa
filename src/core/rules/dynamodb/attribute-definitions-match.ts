import { fix, removing, type Rule } from '../../rule.ts';
import { defineAttribute, definitionsOf, keysOf } from './keyAttributes.ts';

export const dynamodbAttributeDefinitionsMatch: Rule = {
  id: 'dynamodb-attribute-definitions-match',
  title: 'AttributeDefinitions do not match the key schemas',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  properties: ['AttributeDefinitions', 'KeySchema', 'GlobalSecondaryIndexes', 'LocalSecondaryIndexes'],
  message: 'cannot be created: its AttributeDefinitions do not match its key schemas',
  why: 'DynamoDB wants the type of every attribute that a key of the table or of an index uses, and of no other attribute. It rejects the table when one is missing or left over.',
  how: 'Fails on a key attribute that `AttributeDefinitions` does not define, and on a definition that no key uses. A name that is only known at deploy time is not compared, and where one could fill the gap nothing is said. Tables with vector indexes are not searched for unused definitions.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html',
  ],
  sameAs: { 'cfn-lint': ['E3039'] },
  check(table, report) {
    const definitions = definitionsOf(table);
    const keys = keysOf(table);
    for (const { name, at } of definitions.complete ? keys.found : []) {
      if (definitions.found.some(definition => definition.name === name)) continue;
      report(at, {
        message: `cannot be created: its key attribute ${name} has no definition`,
        fixes: defineAttribute(table, name),
      });
    }
    for (const { name, at, index } of keys.complete ? definitions.found : []) {
      if (keys.found.some(key => key.name === name)) continue;
      const removal = removing(table, `AttributeDefinitions.${index}`);
      const fixes = [fix({ title: `Remove the definition of ${name}`, impact: 'none' }, removal)];
      report(at, { message: `cannot be created: no key uses the attribute ${name} that it defines`, fixes });
    }
  },
};
