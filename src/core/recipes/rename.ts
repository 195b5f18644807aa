import { plainText } from './lines.ts';
import { stopsIn } from './parameters.ts';
import { isBlock, isList, isSpecial } from './recipe.ts';
import type { Block, Call, Node, Phrase, Recipe, Special, Stop, Text } from './recipe.ts';

/** Other values for the stops that name the resources, with numbers from 2 on, so that all of them have free names. */
export function freeNames(recipe: Recipe, isTaken: (name: string) => boolean): ReadonlyMap<string, string> {
  const stops = recipe.resources.flatMap(({ name }) => stopsIn(name));
  for (let number = 1; number < 1000; number += 1) {
    const values = new Map(
      number === 1 ? [] : stops.map(({ label, values: [first] }) => [label, `${String(first)}${number}`]),
    );
    if (!withValues(recipe, values).resources.some(({ name }) => isTaken(plainText(name)))) return values;
  }
  return new Map();
}

/** The recipe with other values to begin with at some stops, by label. */
export function withValues(recipe: Recipe, values: ReadonlyMap<string, string>): Recipe {
  if (values.size === 0) return recipe;
  const change = (stop: Stop): Stop => {
    const value = values.get(stop.label);
    return value === undefined ? stop : { ...stop, values: [value] };
  };
  const resources = recipe.resources.map(({ name, type, attributes, properties }) => ({
    name: inText(name, change),
    type,
    attributes: inBlock(attributes, change),
    properties: inBlock(properties, change),
  }));
  const outputs = recipe.outputs?.map(output => ({ ...output, value: inNode(output.value, change) }));
  return { ...recipe, resources, ...(outputs === undefined ? {} : { outputs }) };
}

type Change = (stop: Stop) => Stop;

function inNode(node: Node, change: Change): Node {
  if (isList(node)) return node.map(item => inNode(item, change));
  if (isSpecial(node)) return inSpecial(node, change);
  return isBlock(node) ? inBlock(node, change) : node;
}

function inBlock(block: Block, change: Change): Block {
  return Object.fromEntries(Object.entries(block).map(([key, node]) => [key, inNode(node, change)]));
}

function inSpecial(node: Special, change: Change): Special {
  switch (node.kind) {
    case 'stop':
      return change(node);
    case 'phrase':
      return inPhrase(node, change);
    case 'noted':
      return { ...node, value: inNode(node.value, change) };
    case 'call':
      return inCall(node, change);
  }
}

function inCall(call: Call, change: Change): Call {
  if (call.function === 'Join') return { ...call, argument: call.argument.map(item => inNode(item, change)) };
  return { ...call, argument: inText(call.argument, change) };
}

function inText(text: Text, change: Change): Text {
  if (typeof text === 'string') return text;
  return text.kind === 'stop' ? change(text) : inPhrase(text, change);
}

function inPhrase({ kind, parts }: Phrase, change: Change): Phrase {
  return { kind, parts: parts.map(part => (typeof part === 'string' ? part : change(part))) };
}
