import type { Fix, Resource } from '../model.ts';
import { set, type Context, type Report, type ResourceRule } from '../rule.ts';
import { effective, get, isPresent, isTrue } from '../values.ts';
import type { Answer } from './answers.ts';

// Checks that many rules are: one property must be on, off, or there.

export interface Demand {
  /** Whether the rule does not apply to the resource; where that is not known it keeps silent too. */
  readonly skip?: (resource: Resource, context: Context) => Answer;
}

type About = Omit<Fix, 'changes'>;

/** A boolean property must be on, be it written or by default. */
export function demandTrue(path: string, about: About, { skip }: Demand = {}): ResourceRule['check'] {
  return demandBoolean(path, true, about, skip);
}

/** A boolean property must be off, be it written or by default. */
export function demandFalse(path: string, about: About, { skip }: Demand = {}): ResourceRule['check'] {
  return demandBoolean(path, false, about, skip);
}

/** A property must be written. Only the author knows its value, so there is no fix. */
export function demandPresent(path: string, { skip }: Demand = {}): ResourceRule['check'] {
  return demand(skip, (resource, report) => {
    const value = get(resource, path);
    if (isPresent(value) === false) report(value);
  });
}

function demandBoolean(path: string, wanted: boolean, about: About, skip: Demand['skip']): ResourceRule['check'] {
  return demand(skip, (resource, report) => {
    const value = effective(resource, path);
    if (isTrue(value) === !wanted) report(value, { fixes: [set(resource, path, wanted, about)] });
  });
}

const nothingElse: Context = { resources: [], today: undefined, requiredTags: [] };

/** A check takes the context only where it looks at it: one that does not is run once for all readings of a resource. */
function demand(skip: Demand['skip'], check: (resource: Resource, report: Report) => void): ResourceRule['check'] {
  if (skip === undefined) return check;
  if (skip.length > 1) {
    return (resource, report, context) => {
      if (skip(resource, context) === false) check(resource, report);
    };
  }
  return (resource, report) => {
    if (skip(resource, nothingElse) === false) check(resource, report);
  };
}
