import type { Change, Fix, Resource } from '../../model.ts';
import { fix } from '../../rule.ts';
import { replaceDatabase } from '../replacement.ts';
import { isMemcached } from './subject.ts';

/** A fix for which CloudFormation replaces the cache by an empty one. Of Memcached there are no snapshots to keep. */
export function replaceCache(cache: Resource, title: string, ...changes: readonly Change[]): Fix {
  if (isMemcached(cache) === false) return replaceDatabase(cache, title, ...changes);
  return fix({ title, impact: 'replacement', consequence: 'replaces the cache by an empty one' }, ...changes);
}
