import type { ResourceRule } from '../rule.ts';
import { get, isPresent, itemsOf } from '../values.ts';

/**
 * The list at `path` must name a security group. There is no fix, because only the author knows which group lets the
 * right clients in.
 */
export function demandSecurityGroups(path: string): ResourceRule['check'] {
  return (resource, report) => {
    const groups = get(resource, path);
    const isEmpty = itemsOf(groups)?.every(({ kind }) => kind === 'absent') === true;
    if (isEmpty || isPresent(groups) === false) report(groups);
  };
}
