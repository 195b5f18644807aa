import type { ResourceRule } from '../rule.ts';
import { get, isOneOf } from '../values.ts';
import type { Demand } from './demand.ts';

/**
 * The first user, whose name `property` gives, must not bear one of `names` (in lower case). There is no fix:
 * another name is the author's to choose, and it does not rename the user of a running database.
 */
export function refuseUserNames(
  property: string,
  names: readonly string[],
  { skip }: Demand = {},
): ResourceRule['check'] {
  return (resource, report, context) => {
    if (skip !== undefined && skip(resource, context) !== false) return;
    const name = get(resource, property);
    if (isOneOf(name, names) === true) report(name);
  };
}
