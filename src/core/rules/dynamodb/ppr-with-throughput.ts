import { fix, removing, type Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { asksForCapacity, hasOneMode, isOnDemand, throughput } from './billing.ts';

export const dynamodbPprWithThroughput: Rule = {
  id: 'dynamodb-ppr-with-throughput',
  title: 'On-demand table with provisioned throughput',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::Table'],
  properties: [throughput, 'BillingMode'],
  message: 'cannot be deployed: an on-demand table takes no ProvisionedThroughput',
  why: 'An on-demand table has no capacity to give. DynamoDB refuses a request that asks for some all the same.',
  how: 'Fails when `BillingMode` is `PAY_PER_REQUEST` and the table has `ProvisionedThroughput`. Zero units are no capacity: they are taken and change nothing. The throughput of its indexes is the matter of `dynamodb-gsi-throughput`.',
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html'],
  sameAs: { 'cfn-lint': ['E3638'] },
  check(table, report) {
    const written = get(table, throughput);
    if (isOnDemand(table) !== true || !asksForCapacity(written)) return;
    const removal = fix({ title: 'Remove the throughput', impact: 'none' }, removing(table, throughput));
    report(written, { fixes: hasOneMode(table) ? [removal] : [] });
  },
};
