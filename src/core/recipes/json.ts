import { defaultOf, spelled, type Line, type Piece, type Place } from './lines.ts';
import { isBlock, isList, isSpecial, type Block, type Call, type Node, type Special, type Text } from './recipe.ts';

// Recipes in JSON, with the long forms of the functions. JSON has no comments, so the reasons stay behind.

/** `"Key": value`, over as many lines as it takes, without a comma. */
export function jsonEntry(key: Text, node: Node, place: Place): readonly Line[] {
  const head = [...string(key), ': '];
  const [first, ...rest] = lines(node, place);
  return first === undefined ? [] : [{ ...first, pieces: [...head, ...first.pieces] }, ...rest];
}

/** `"Key": value` for each key, with commas between. */
function jsonEntries(block: Block, place: Place): readonly Line[] {
  return separated(Object.entries(block).map(([key, node]) => jsonEntry(key, node, place)));
}

/** Blocks of lines with a comma at the end of each but the last. */
export function separated(blocks: readonly (readonly Line[])[]): readonly Line[] {
  return blocks.flatMap((block, index) => (index === blocks.length - 1 ? block : withComma(block)));
}

function withComma(block: readonly Line[]): readonly Line[] {
  return block.map((line, index) => (index === block.length - 1 ? { ...line, pieces: [...line.pieces, ','] } : line));
}

function lines(node: Node, place: Place): readonly Line[] {
  if (isSpecial(node) && node.kind === 'noted') return lines(node.value, place);
  const short = inline(node);
  if (short !== undefined) return [{ ...place, pieces: short }];
  const inner = { ...place, levels: place.levels + 1 };
  if (isList(node)) return braced('[', separated(node.map(nested => lines(nested, inner))), ']', place);
  return isBlock(node) ? braced('{', jsonEntries(node, inner), '}', place) : [];
}

function braced(open: string, content: readonly Line[], close: string, place: Place): readonly Line[] {
  return [{ ...place, pieces: [open] }, ...content, { ...place, pieces: [close] }];
}

/** A value on one line; undefined where it takes more. */
function inline(node: Node): readonly Piece[] | undefined {
  if (isSpecial(node)) return inlineSpecial(node);
  if (isList(node)) return flow(node);
  if (isBlock(node)) return Object.keys(node).length === 0 ? ['{}'] : undefined;
  return [JSON.stringify(node)];
}

function inlineSpecial(node: Special): readonly Piece[] | undefined {
  if (node.kind === 'noted') return undefined;
  if (node.kind === 'call') return call(node);
  const isRaw = node.kind === 'stop' && typeof node.values[0] !== 'string';
  return isRaw ? [{ stop: node, spell: JSON.stringify }] : string(node);
}

function flow(items: readonly Node[]): readonly Piece[] | undefined {
  const pieces = items.map(inline);
  if (!pieces.every(piece => piece !== undefined)) return undefined;
  const joined = pieces.flatMap((piece, index) => (index === 0 ? piece : [', ', ...piece]));
  return joined.map(defaultOf).join('').length > 80 ? undefined : ['[', ...joined, ']'];
}

function call(node: Call): readonly Piece[] {
  switch (node.function) {
    case 'Ref':
      return ['{ "Ref": ', ...string(node.argument), ' }'];
    case 'Sub':
      return ['{ "Fn::Sub": ', ...string(node.argument), ' }'];
    case 'GetAtt':
      return ['{ "Fn::GetAtt": [', ...string(node.argument), `, ${JSON.stringify(node.attribute)}] }`];
    case 'Join':
      return ['{ "Fn::Join": ', ...(flow(node.argument) ?? []), ' }'];
  }
}

function string(content: Text): readonly Piece[] {
  return ['"', ...spelled(content, part => JSON.stringify(part).slice(1, -1)), '"'];
}
