import type { Value } from '../model.ts';
import type { ResourceRule } from '../rule.ts';
import { ask, get } from '../values.ts';
import type { Answer } from './answers.ts';
import type { Demand } from './demand.ts';

/**
 * The property at `path` must name a key of the customer's own. There is no fix, because only the author knows
 * which key it is.
 */
export function demandCustomerKey(path: string, { skip }: Demand = {}): ResourceRule['check'] {
  return (resource, report, context) => {
    if (skip !== undefined && skip(resource, context) !== false) return;
    const key = get(resource, path);
    if (isCustomerKey(key) === false) report(key);
  };
}

/** Whether a value names a key that the customer manages: not one that AWS manages for the account, and not nothing. */
export function isCustomerKey(key: Value): Answer {
  return ask(key, leaf => {
    if (leaf.kind === 'absent') return false;
    if (leaf.kind === 'reference') return true;
    return leaf.kind === 'literal' ? isCustomerKeyName(String(leaf.value ?? '')) : undefined;
  });
}

/** `name` is a key id, an alias, the ARN of either, or the word with which Aurora DSQL calls a key of AWS. */
function isCustomerKeyName(name: string): Answer {
  return name === '' ? undefined : !/(?:^|:)alias\/aws\/|^AWS_OWNED_KMS_KEY$/i.test(name);
}
