import { isObject } from '../data.ts';
import { cdkName } from '../facts/cdkName.ts';
import type { PropertyFacts } from '../facts/facts.ts';
import { isFreeForm } from '../facts/freeForm.ts';
import type { Data } from '../model.ts';
import { removalPolicy } from './codecs.ts';
import type { Made } from './resources.ts';
import type { Roots } from './roots.ts';
import { mapped, type Asked, type Translated } from './translated.ts';
import { ofL2 } from './translateL2.ts';

/** What a change of a resource means for the construct that makes it; undefined where it cannot be said. */
export function translate(made: Made, change: Asked): readonly Translated[] | undefined {
  const [section = '', ...path] = change.path;
  const overridden = overrideOf(made, change.path.join('.'));
  if (overridden === 'in part') return undefined;
  if (overridden !== undefined) return respelled(overridden, change);
  if (section === 'DeletionPolicy' || section === 'UpdateReplacePolicy') return removal(made, change);
  const { from, facts } = made;
  const roots = section === 'Properties' ? made.rootsOf(from) : undefined;
  if (roots === undefined) return undefined;
  return from === undefined ? ofL1(roots, facts, path, change) : ofL2(made, { part: from, roots }, path, change);
}

type Override = Made['overrides'] extends ReadonlyMap<string, infer O> ? O : never;

/** A statement that has the last word on the path; `in part` where it has it on something above or below. */
function overrideOf({ overrides }: Made, path: string): Override | 'in part' | undefined {
  const exact = overrides.get(path);
  if (exact !== undefined) return exact;
  const isNear = [...overrides.keys()].some(other => other.startsWith(`${path}.`) || path.startsWith(`${other}.`));
  return isNear ? 'in part' : undefined;
}

function respelled({ expression, codec }: Override, change: Asked): readonly Translated[] | undefined {
  if (change.verb !== 'set' || expression === undefined) return undefined;
  if (expression.kind === 'name' || expression.kind === 'choice' || expression.kind === 'unknown') return undefined;
  const to = codec === undefined ? change.to : codec.write?.(change.to);
  return to === undefined || (codec === undefined && typeof to === 'object')
    ? undefined
    : [{ verb: 'respell', expression, to }];
}

function removal({ from, rootsOf }: Made, change: Asked): readonly Translated[] | undefined {
  const roots = rootsOf(from);
  if (change.verb !== 'set' || roots === undefined) return undefined;
  const to = removalPolicy.write?.(change.to);
  const prop = from?.removal?.prop;
  if (to === undefined || change.to === from?.removal?.refused) return undefined;
  if (prop !== undefined) return [{ verb: 'set', root: roots.own, path: [prop], to }];
  return from === undefined || from.suffix === ''
    ? [{ verb: 'callBehind', root: roots.own, method: 'applyRemovalPolicy', arg: to }]
    : undefined;
}

function ofL1(
  roots: Roots,
  facts: Made['facts'],
  path: readonly string[],
  change: Asked,
): readonly Translated[] | undefined {
  const keyed = ofKey(roots, facts, path, change);
  if (keyed !== undefined) return keyed;
  const property = facts?.property(withoutPositions(path));
  if (property === undefined) return undefined;
  const at = { root: roots.own, path: path.map(inCdk) };
  switch (change.verb) {
    case 'remove':
      return [{ verb: 'remove', ...at }];
    case 'set':
      return mapped(renamed(change.to, property), to => [{ verb: 'set', ...at, to }]);
    case 'append':
      return mapped(renamed(change.item, property), item => [{ verb: 'append', ...at, item }]);
  }
}

/** An entry of a map, whose key is the author's own and may hold dots: `Parameters` → `rds.force_ssl`. */
function ofKey(
  { own: root }: Roots,
  facts: Made['facts'],
  path: readonly string[],
  change: Asked,
): readonly Translated[] | undefined {
  const [map, key] = [path.slice(0, -1), path.at(-1)];
  const property = map.length === 0 ? undefined : facts?.property(withoutPositions(map));
  if (property === undefined || key === undefined || !isFreeForm(property)) return undefined;
  const at = { root, path: [...map.map(inCdk), key] };
  if (change.verb === 'remove') return [{ verb: 'remove', ...at }];
  return change.verb === 'set' && typeof change.to !== 'object' ? [{ verb: 'set', ...at, to: change.to }] : undefined;
}

function withoutPositions(path: readonly string[]): string {
  return path.filter(name => !/^\d+$/.test(name)).join('.');
}

function inCdk(name: string): string {
  return /^\d+$/.test(name) ? name : cdkName(name);
}

/** The same data with the CDK's names. What refers to other resources has no plain counterpart. */
function renamed(data: Data, property: PropertyFacts): Data | undefined {
  if (Array.isArray(data)) {
    const items = data.map((item: Data) => renamed(item, property));
    return items.every(item => item !== undefined) ? items : undefined;
  }
  if (!isObject(data)) return data;
  const entries = Object.entries(data).map(([name, value]) => {
    const nested = property.properties.find(candidate => candidate.name === name);
    return nested === undefined || isFreeForm(property)
      ? undefined
      : ([cdkName(name), renamed(value, nested)] as const);
  });
  const known = entries.flatMap(entry => (entry?.[1] === undefined ? [] : [[entry[0], entry[1]] as const]));
  return known.length === entries.length ? Object.fromEntries(known) : undefined;
}
