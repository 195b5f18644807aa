import { fix, removing, type Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { hasOneMode, isOnDemand, throughput } from './billing.ts';

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
  why: 'An on-demand table has no capacity to give. DynamoDB refuses a request that says both.',
  how: 'Fails when `BillingMode` is `PAY_PER_REQUEST` and the table has `ProvisionedThroughput`. That of its indexes is the matter of `dynamodb-gsi-throughput`.',
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html'],
  sameAs: { 'cfn-lint': ['E3638'] },
  check(table, report) {
    const written = get(table, throughput);
    if (isOnDemand(table) !== true || isPresent(written) !== true) return;
    const removal = fix({ title: 'Remove the throughput', impact: 'none' }, removing(table, throughput));
    report(written, { fixes: hasOneMode(table) ? [removal] : [] });
  },
};
