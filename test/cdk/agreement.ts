import { defaults } from '../../src/core/defaults.ts';
import type { Resource, Value } from '../../src/core/model.ts';
import type { Synthesized, SynthesizedResource } from './synth.ts';

/** What a reading claims of its resources and the synthesized template denies. Unknown values claim nothing. */
export function contradictions(resources: readonly Resource[], { resources: made }: Synthesized): readonly string[] {
  return resources.flatMap(resource => {
    const truth = made.get(resource.name);
    if (truth === undefined) return [`${resource.name}: the template has no such resource`];
    if (truth.Type !== resource.type) return [`${resource.name}: ${resource.type} is ${truth.Type} in the template`];
    return [
      ...compare(`${resource.name}.Properties`, withoutDefaults(resource, truth), truth.Properties ?? {}),
      ...policies(resource, truth),
    ];
  });
}

/** What the service chooses anyway, a construct may leave out although the source says it. */
function withoutDefaults({ type, properties }: Resource, { Properties = {} }: SynthesizedResource): Value {
  const entries = [...properties.entries].filter(
    ([name, value]) => name in Properties || value.kind !== 'literal' || value.value !== defaults[type]?.[name],
  );
  return { ...properties, entries: new Map(entries) };
}

function policies({ name, body }: Resource, truth: SynthesizedResource): readonly string[] {
  return (['DeletionPolicy', 'UpdateReplacePolicy'] as const).flatMap(attribute => {
    const value = body.entries.get(attribute);
    return value === undefined
      ? claim(`${name}.${attribute}`, 'absent', truth[attribute])
      : compare(`${name}.${attribute}`, value, truth[attribute]);
  });
}

function compare(at: string, value: Value, truth: unknown): readonly string[] {
  switch (value.kind) {
    case 'unknown':
      return [];
    case 'absent':
      return claim(at, 'absent', truth);
    case 'literal':
      return String(value.value) === String(truth) ? [] : claim(at, String(value.value), truth);
    case 'reference':
      return isCall(truth) ? [] : claim(at, `a reference to ${value.target}`, truth);
    case 'choice':
      return value.alternatives.some(one => compare(at, one, truth).length === 0) ? [] : claim(at, 'a choice', truth);
    case 'list':
      return compareList(at, value, truth);
    case 'mapping':
      return compareMapping(at, value, truth);
  }
}

function compareList(at: string, { items, open }: Extract<Value, { kind: 'list' }>, truth: unknown): readonly string[] {
  if (!Array.isArray(truth)) return claim(at, 'a list', truth);
  if (!open && truth.length !== items.length) return claim(at, `${items.length} items`, truth);
  return items.flatMap((item, i) => compare(`${at}.${i}`, item, truth[i]));
}

function compareMapping(
  at: string,
  { entries, open }: Extract<Value, { kind: 'mapping' }>,
  truth: unknown,
): readonly string[] {
  if (typeof truth !== 'object' || truth === null) return claim(at, 'an object', truth);
  const written = [...entries].flatMap(([name, value]) => compare(`${at}.${name}`, value, Reflect.get(truth, name)));
  const surplus = open ? [] : Object.keys(truth).filter(name => !entries.has(name));
  return [...written, ...surplus.flatMap(name => claim(`${at}.${name}`, 'absent', Reflect.get(truth, name)))];
}

function claim(at: string, claimed: string, truth: unknown): readonly string[] {
  return truth === undefined && claimed === 'absent' ? [] : [`${at}: ${claimed}, but ${JSON.stringify(truth)}`];
}

function isCall(truth: unknown): boolean {
  return (
    typeof truth === 'object' &&
    truth !== null &&
    Object.keys(truth).some(key => key === 'Ref' || key.startsWith('Fn::'))
  );
}
