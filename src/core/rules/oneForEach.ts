import { ofType } from '../inventory.ts';
import type { Fix, Resource } from '../model.ts';

/** More than anybody picks from a menu. Every database would carry a fix for every one of them. */
const most = 20;

/**
 * One fix for each resource of a type in the file. Which of several it shall be is the author's to know; where there are
 * too many to show, there is none.
 */
export function oneForEach(type: string, resources: readonly Resource[], make: (target: Resource) => Fix): Fix[] {
  const targets = ofType(resources, type);
  if (targets.length > most) return [];
  return targets.map(target => (targets.length > 1 ? { ...make(target), isChoice: true } : make(target)));
}
