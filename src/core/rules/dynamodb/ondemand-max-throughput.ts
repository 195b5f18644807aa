import type { Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { isOnDemand } from './billing.ts';

export const dynamodbOndemandMaxThroughput: Rule = {
  id: 'dynamodb-ondemand-max-throughput',
  title: 'On-demand table without a maximum',
  category: 'cost',
  severity: 'hint',
  // A maximum throttles the peaks that on-demand is chosen for, so many do without.
  profiles: [],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  properties: ['OnDemandThroughput', 'WriteOnDemandThroughputSettings', 'BillingMode'],
  message: 'has no maximum throughput: a runaway client runs up the bill',
  why: 'An on-demand table serves whatever is asked of it up to the quota of the account, 40,000 units of reads and of writes per second by default. A maximum stops a loop or an attack at a price that is known.',
  how: "Fails when `BillingMode` is `PAY_PER_REQUEST` and `OnDemandThroughput` is left out, on a global table `WriteOnDemandThroughputSettings`. The right numbers are the author's to know, so there is no fix.",
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode-max-throughput.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  ],
  sameAs: {},
  check(table, report) {
    const isGlobal = table.type === 'AWS::DynamoDB::GlobalTable';
    const most = get(table, isGlobal ? 'WriteOnDemandThroughputSettings' : 'OnDemandThroughput');
    if (isOnDemand(table) === true && isPresent(most) === false) report(most);
  },
};
