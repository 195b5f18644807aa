import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { child, get, isOneOf, isPresent, isTrue, textOf } from '../../values.ts';

export const dynamodbTtlInvalid: Rule = {
  id: 'dynamodb-ttl-invalid',
  title: 'Time to live that cannot work',
  category: 'correctness',
  severity: 'error',
  // The deployment fails, or the table grows for ever.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  properties: [
    'TimeToLiveSpecification.AttributeName',
    'TimeToLiveSpecification.Enabled',
    'AttributeDefinitions.AttributeType',
  ],
  message: 'cannot be deployed: its time to live names no attribute',
  why: 'DynamoDB reads the time at which an item expires from one attribute, as a number of seconds since 1970. It passes over items in which the attribute is a string.',
  how: 'Fails when `Enabled` is true and `AttributeName` is left out. It is a warning when `AttributeDefinitions` makes the attribute a string or binary, for then no item ever expires.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/time-to-live-ttl-before-you-start.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TimeToLiveSpecification.html',
  ],
  sameAs: {},
  check(table, report) {
    const attribute = get(table, 'TimeToLiveSpecification.AttributeName');
    if (isTrue(get(table, 'TimeToLiveSpecification.Enabled')) !== true) return;
    if (isPresent(attribute) === false) report(attribute);
    const name = textOf(attribute);
    if (name === undefined || !isNoNumber(table, name)) return;
    const message = 'never lets an item expire: its time to live needs a number, and the attribute is none';
    report(attribute, { severity: 'warning', message });
  },
};

function isNoNumber(table: Resource, name: string): boolean {
  const definitions = get(table, 'AttributeDefinitions');
  return (definitions.kind === 'list' ? definitions.items : [])
    .filter(definition => textOf(child(definition, 'AttributeName')) === name)
    .some(definition => isOneOf(child(definition, 'AttributeType'), ['s', 'b']) === true);
}
