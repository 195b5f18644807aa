import { perReading } from '../../inventory.ts';
import type { Resource, Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { isOnDemand } from './billing.ts';

const types: readonly string[] = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'];

export const dynamodbOndemandMaxThroughput: Rule = {
  id: 'dynamodb-ondemand-max-throughput',
  title: 'On-demand table without the maximum that others have',
  category: 'cost',
  severity: 'hint',
  // A maximum throttles the peaks that on-demand is chosen for, so many do without.
  profiles: [],
  resources: types,
  properties: ['OnDemandThroughput', 'WriteOnDemandThroughputSettings', 'BillingMode'],
  message: 'has no maximum throughput: a runaway client runs up the bill',
  why: 'An on-demand table serves whatever is asked of it up to the quota of the account, 40,000 units of reads and of writes per second by default. A maximum stops a loop or an attack at a price that is known.',
  how: "Looks at files in which some on-demand table has a maximum, and fails on those that have none: `OnDemandThroughput`, on a global table `WriteOnDemandThroughputSettings`. A file without any maximum has done without on purpose. The right numbers are the author's to know, so there is no fix.",
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode-max-throughput.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  ],
  sameAs: {},
  check(table, report, context) {
    const most = maximumOf(table);
    if (isOnDemand(table) !== true || isPresent(most) !== false) return;
    const limited = firstLimited(context.resources);
    if (limited === undefined) return;
    report(most, { related: [{ at: maximumOf(limited), message: `${limited.name} has a maximum` }] });
  },
};

const firstLimited = perReading(resources =>
  resources.find(resource => types.includes(resource.type) && isPresent(maximumOf(resource)) === true),
);

function maximumOf(table: Resource): Value {
  const isGlobal = table.type === 'AWS::DynamoDB::GlobalTable';
  return get(table, isGlobal ? 'WriteOnDemandThroughputSettings' : 'OnDemandThroughput');
}
