import type { Data, Fix, Resource } from '../../model.ts';
import { fix, removing, set, type Rule } from '../../rule.ts';
import { child, get, isPresent, itemsOf, textOf } from '../../values.ts';
import { asksForCapacity, hasOneMode, isOnDemand, isProvisioned, throughput } from './billing.ts';

export const dynamodbGsiThroughput: Rule = {
  id: 'dynamodb-gsi-throughput',
  title: 'Throughput of an index does not fit the billing mode',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::Table'],
  properties: [`GlobalSecondaryIndexes.${throughput}`, 'BillingMode'],
  message: 'cannot be deployed: an index of an on-demand table takes no ProvisionedThroughput',
  why: 'The billing mode of a table holds for its global secondary indexes. A provisioned index has a capacity of its own, apart from the capacity of the table; an on-demand index has none.',
  how: 'Fails on each global secondary index that has `ProvisionedThroughput` on an on-demand table, zero units aside, or lacks it on a provisioned one. A provisioned table that lacks its own throughput is the matter of `dynamodb-provisioned-without-throughput`.',
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GlobalSecondaryIndex.html'],
  sameAs: {},
  unless: ['dynamodb-provisioned-without-throughput'],
  check(table, report) {
    const indexes = itemsOf(get(table, 'GlobalSecondaryIndexes')) ?? [];
    for (const [i, index] of indexes.entries()) {
      const path = `GlobalSecondaryIndexes.${i}.${throughput}`;
      const written = child(index, throughput);
      if (isOnDemand(table) === true && asksForCapacity(written)) {
        const about = { title: 'Remove the throughput of the index', impact: 'none' } as const;
        report(written, { fixes: hasOneMode(table) ? [fix(about, removing(table, path))] : [] });
      }
      if (isProvisioned(table) === true && isPresent(written) === false && index.kind === 'mapping') {
        const name = child(index, 'IndexName');
        report(name.kind === 'absent' ? written : name, { message: lacking, fixes: giveThroughput(table, path) });
      }
    }
  },
};

const lacking = 'cannot be deployed: an index of a provisioned table needs ProvisionedThroughput';

/** The capacity of the table is what the console proposes for an index too. */
function giveThroughput(table: Resource, path: string): readonly Fix[] {
  const [reads, writes] = ['ReadCapacityUnits', 'WriteCapacityUnits'].map(units =>
    Number(textOf(get(table, `${throughput}.${units}`))),
  );
  if (!hasOneMode(table) || reads === undefined || writes === undefined || !(reads > 0) || !(writes > 0)) return [];
  const same: Data = { ReadCapacityUnits: reads, WriteCapacityUnits: writes };
  const consequence = 'the index costs as much as the table';
  return [set(table, path, same, { title: 'Give the index the capacity of the table', impact: 'cost', consequence })];
}
