import { set, type Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { goOnDemand } from './billing.ts';
import { targetsIn } from './scaling.ts';

export const dynamodbTableBillingModeExplicit: Rule = {
  id: 'dynamodb-table-billing-mode-explicit',
  title: 'BillingMode not written down',
  category: 'cost',
  severity: 'hint',
  // A matter of style where the throughput is given beside it.
  profiles: [],
  resources: ['AWS::DynamoDB::Table'],
  properties: ['BillingMode'],
  message: 'is paid by provisioned capacity because nothing else is said',
  why: 'DynamoDB recommends on-demand for most tables, and CloudFormation takes `PROVISIONED` where nothing is written. Written down, the choice is seen to be one.',
  how: 'Fails when `BillingMode` is left out. `AWS::Serverless::SimpleTable` has no such property. A table that lacks its throughput as well is the matter of `dynamodb-provisioned-without-throughput`.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html',
  ],
  sameAs: { Guard: ['DYNAMODB_BILLING_MODE_RULE'], cfn_nag: ['W73'] },
  unless: ['dynamodb-provisioned-without-throughput', 'dynamodb-table-autoscaling'],
  check(table, report, context) {
    const mode = get(table, 'BillingMode');
    if (isPresent(mode) !== false) return;
    const keep = set(table, 'BillingMode', 'PROVISIONED', { title: 'Write PROVISIONED down', impact: 'none' });
    // What scales the capacity of a table is refused once the table has none.
    const isScaled = targetsIn(context.resources).length > 0;
    report(mode, { fixes: isScaled ? [keep] : [keep, ...goOnDemand(table)] });
  },
};
