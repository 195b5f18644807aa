import { ofType } from '../inventory.ts';
import type { Fix, Resource } from '../model.ts';

/** One fix for each resource of a type in the file. Which of several it shall be is the author's to know. */
export function oneForEach(type: string, resources: readonly Resource[], make: (target: Resource) => Fix): Fix[] {
  const targets = ofType(resources, type);
  return targets.map(target => (targets.length > 1 ? { ...make(target), isChoice: true } : make(target)));
}
