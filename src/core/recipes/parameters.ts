import {
  isList,
  isSpecial,
  partsOf,
  type Node,
  type Parameter,
  type Recipe,
  type Special,
  type Stop,
  type Text,
} from './recipe.ts';

/** The parameters that a template of a recipe needs, by name, in the order in which they are used. */
export function parametersOf({ resources }: Recipe): ReadonlyMap<string, Parameter> {
  const stops = resources.flatMap(({ attributes, properties }) => [...stopsIn(attributes), ...stopsIn(properties)]);
  return new Map(
    stops.flatMap(({ label, parameter }) => (parameter === undefined ? [] : [[label, parameter] as const])),
  );
}

/** Every mention of a stop in a value. */
export function stopsIn(node: Node): readonly Stop[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isList(node)) return node.flatMap(stopsIn);
  return isSpecial(node) ? stopsInSpecial(node) : Object.values(node).flatMap(stopsIn);
}

function stopsInSpecial(node: Special): readonly Stop[] {
  if (node.kind === 'noted') return stopsIn(node.value);
  if (node.kind !== 'call') return stopsInText(node);
  return node.function === 'Join' ? stopsIn(node.argument) : stopsInText(node.argument);
}

function stopsInText(content: Text): readonly Stop[] {
  return partsOf(content).filter(part => typeof part === 'object');
}
