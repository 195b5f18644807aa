import type { ResourceRule } from '../rule.ts';
import { demandTrue, type Demand } from './demand.ts';

/** The database must give its tags to its snapshots, which it does not by default. */
export function demandCopiedTags(demand: Demand = {}): ResourceRule['check'] {
  return demandTrue('CopyTagsToSnapshot', { title: 'Copy tags to snapshots', impact: 'none' }, demand);
}
