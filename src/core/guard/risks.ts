import { replacementBy } from '../impact.ts';
import { handleOf } from '../inventory.ts';
import type { Document, Resource } from '../model.ts';
import { holdsDataOfItsOwn } from '../rules/lifecycle/ownData.ts';
import { statefulTypes } from '../rules/lifecycle/statefulTypes.ts';
import { effective, get } from '../values.ts';
import { changesInPlace } from './inPlace.ts';
import { likeness, type Texts } from './likeness.ts';

/** What an edit does to a database that holds data. */
export type Risk =
  | {
      readonly kind: 'changed';
      readonly before: Resource;
      readonly after: Resource;
      /** Its change replaces the database, or may do so. */
      readonly property: string;
      readonly isCertain: boolean;
    }
  | { readonly kind: 'retyped' | 'renamed'; readonly before: Resource; readonly after: Resource }
  | { readonly kind: 'removed'; readonly before: Resource };

/** What deploying the later version does to the databases of the earlier one. */
export function risksBetween(before: Document, after: Document): readonly Risk[] {
  const texts: Texts = { before: before.text, after: after.text };
  const now = byName(after.resourcesByDefault);
  const old = byName(before.resourcesByDefault);
  const isNew = (resource: Resource): boolean => !old.has(handleOf(resource));
  const written = keysIn(after.text);
  const added = after.resourcesByDefault.filter(isNew);
  return before.resourcesByDefault.filter(isStateful).flatMap((resource): readonly Risk[] => {
    const same = now.get(handleOf(resource));
    if (same !== undefined) return risksIn(resource, same, texts);
    if (written.has(resource.name)) return [];
    const renamed = added.find(one => isNearlyEqual(resource, one, texts));
    return renamed === undefined
      ? [{ kind: 'removed', before: resource }]
      : [{ kind: 'renamed', before: resource, after: renamed }];
  });
}

function byName(resources: readonly Resource[]): ReadonlyMap<string, Resource> {
  return new Map(resources.map(resource => [handleOf(resource), resource]));
}

function isStateful(resource: Resource): boolean {
  return statefulTypes.includes(resource.type) && holdsDataOfItsOwn(resource) === true;
}

function risksIn(before: Resource, after: Resource, texts: Texts): readonly Risk[] {
  if (before.type !== after.type) return [{ kind: 'retyped', before, after }];
  return propertiesOf(before, after).flatMap((property): readonly Risk[] => {
    const replaces = replacementBy(before.type, property);
    if (replaces !== 'always' && replaces !== 'sometimes') return [];
    if (changesInPlace(before.type, property)) return [];
    const change = likeness(effective(before, property), effective(after, property), texts);
    if (change === 'same' || change === 'unknown') return [];
    return [{ kind: 'changed', before, after, property, isCertain: replaces === 'always' && change === 'different' }];
  });
}

function propertiesOf(before: Resource, after: Resource): readonly string[] {
  return [...new Set([...before.properties.entries.keys(), ...after.properties.entries.keys()])];
}

/** Every key that is written, whether or not it is understood: while somebody types, a resource may not be read. */
function keysIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?:^|[{,])[ \t]*["']?([^\s"':{},#]+)["']?[ \t]*:/gm)].map(([, key = '']) => key));
}

/** So much of what two resources say must be the same for one to be taken for the other under a new name. */
const nearlyAll = 0.75;

function isNearlyEqual(before: Resource, after: Resource, texts: Texts): boolean {
  if (before.type !== after.type) return false;
  const properties = propertiesOf(before, after);
  const alike = properties.filter(property => likeness(get(before, property), get(after, property), texts) === 'same');
  return alike.length >= properties.length * nearlyAll;
}
