import type { Rule } from '../rule.ts';
import { demandTrue, type Demand } from './demand.ts';

/** The database must give its tags to its snapshots, which it does not by default. */
export function demandCopiedTags(demand: Demand = {}): Rule['check'] {
  return demandTrue('CopyTagsToSnapshot', { title: 'Copy tags to snapshots', impact: 'none' }, demand);
}
