import type { Change, Fix, Resource, Value } from '../../model.ts';
import { fix, removing, setting } from '../../rule.ts';
import { ask, askNumber, child, effective, get, isOneOf, isPresent, itemsOf } from '../../values.ts';
import type { Answer } from '../answers.ts';

export const throughput = 'ProvisionedThroughput';

export const onDemand = {
  title: 'Switch to on-demand',
  impact: 'cost',
  consequence: 'charges per request, no interruption',
} as const;

/** Whether requests are paid one by one; what is left out means provisioned capacity. */
export function isOnDemand(table: Resource): Answer {
  return isOneOf(effective(table, 'BillingMode'), ['pay_per_request']);
}

export function isProvisioned(table: Resource): Answer {
  return isOneOf(effective(table, 'BillingMode'), ['provisioned']);
}

/**
 * Whether a throughput is one that an on-demand table or index cannot have. Units of zero, as DynamoDB itself shows them
 * for an on-demand table, change nothing and deploy. Source: https://github.com/aws-cloudformation/cfn-lint/pull/4524,
 * which tried both on 2026-05-28; for indexes nothing is known to fail.
 */
export function asksForCapacity(written: Value): boolean {
  return isPresent(written) === true && units.some(name => isZero(child(written, name)) === false);
}

const units = ['ReadCapacityUnits', 'WriteCapacityUnits'] as const;

/** Units that are left out are not zero but missing, which no table deploys with. */
function isZero(unit: Value): Answer {
  return ask(unit, leaf => (leaf.kind === 'absent' ? false : askNumber(leaf, number => number === 0)));
}

/** Whether the template itself decides. Where a parameter does, the throughput has to serve either mode. */
export function hasOneMode(table: Resource): boolean {
  const mode = get(table, 'BillingMode');
  return mode.kind === 'absent' || (mode.kind === 'literal' && mode.parameter === undefined);
}

/** Moves the table and its indexes to on-demand; none where the indexes cannot be counted or may be so already. */
export function goOnDemand(table: Resource): readonly Fix[] {
  const removals = throughputRemovals(table);
  if (removals === undefined || !hasOneMode(table)) return [];
  return [fix(onDemand, setting(table, 'BillingMode', 'PAY_PER_REQUEST'), ...removals)];
}

function throughputRemovals(table: Resource): readonly Change[] | undefined {
  const indexes = get(table, 'GlobalSecondaryIndexes');
  const items = indexes.kind === 'absent' ? [] : itemsOf(indexes);
  if (items?.every(({ kind }) => kind === 'mapping') !== true) return undefined;
  const paths = items.flatMap((index, i) =>
    isPresent(child(index, throughput)) === false ? [] : [`GlobalSecondaryIndexes.${i}.${throughput}`],
  );
  const own = isPresent(get(table, throughput)) === false ? [] : [throughput];
  return [...own, ...paths].map(path => removing(table, path));
}
