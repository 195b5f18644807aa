import type { Rule } from '../../rule.ts';
import { effective, get, isPresent } from '../../values.ts';
import { goOnDemand, isProvisioned, throughput } from './billing.ts';

export const dynamodbProvisionedWithoutThroughput: Rule = {
  id: 'dynamodb-provisioned-without-throughput',
  title: 'Provisioned table without throughput',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::Table'],
  properties: ['BillingMode', throughput],
  message: 'cannot be deployed: it has provisioned capacity, but no ProvisionedThroughput',
  why: 'A table is provisioned unless it is said to be on-demand, and then DynamoDB must be told how much. Without it DynamoDB answers `No provisioned throughput specified for the table`.',
  how: 'Fails when `BillingMode` is `PROVISIONED` or left out and `ProvisionedThroughput` is left out too. `AWS::Serverless::SimpleTable` is on-demand in that case and passes.',
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html'],
  sameAs: { 'cfn-lint': ['E3639'], 'cloudformation-validate': ['E3639'] },
  check(table, report) {
    if (isProvisioned(table) !== true || isPresent(get(table, throughput)) !== false) return;
    report(effective(table, 'BillingMode'), { fixes: goOnDemand(table) });
  },
};
