import { defaultOf, plainText, spelled, withAttribute, type Line, type Piece, type Place } from './lines.ts';
import {
  isBlock,
  isList,
  isSpecial,
  partsOf,
  type Block,
  type Call,
  type Node,
  type Special,
  type Text,
} from './recipe.ts';

// Recipes in YAML, with the short forms of the functions and with the reasons as comments.

/** `Key: value`, over as many lines as it takes. */
export function yamlEntry(key: Text, node: Node, place: Place): readonly Line[] {
  const noted = isSpecial(node) && node.kind === 'noted' ? node : undefined;
  if (noted !== undefined) return [...comment(noted.reason, place), ...yamlEntry(key, noted.value, place)];
  const head = [...scalar(key, false), ':'];
  const below = { ...place, levels: place.levels + 1 };
  const long = textOfLines(node);
  if (long !== undefined) return [{ ...place, pieces: [...head, ' |'] }, ...verbatim(long, below)];
  const short = inline(node, false);
  if (short !== undefined) return [{ ...place, pieces: [...head, ' ', ...short] }];
  return [{ ...place, pieces: head }, ...children(node, below)];
}

/** `Key: value` for each key. */
function yamlEntries(block: Block, place: Place): readonly Line[] {
  return Object.entries(block).flatMap(([key, node]) => yamlEntry(key, node, place));
}

function children(node: Node, place: Place): readonly Line[] {
  if (isList(node)) return node.flatMap(nested => item(nested, place));
  return isBlock(node) ? yamlEntries(node, place) : [];
}

function item(node: Node, place: Place): readonly Line[] {
  if (isSpecial(node) && node.kind === 'noted') return [...comment(node.reason, place), ...item(node.value, place)];
  const short = inline(node, false);
  if (short !== undefined) return [{ ...place, pieces: ['- ', ...short] }];
  const [first, ...rest] = children(node, { ...place, spaces: place.spaces + 2 });
  return first === undefined ? [] : [{ ...place, pieces: ['- ', ...first.pieces] }, ...rest];
}

function comment(reason: string, place: Place): readonly Line[] {
  return reason.split('\n').map(line => ({ ...place, pieces: [`# ${line}`] }));
}

/** Text of several lines, each with its line break. */
function textOfLines(node: Node): Text | undefined {
  const isText = typeof node === 'string' || (isSpecial(node) && node.kind === 'phrase');
  return isText && plainText(node).includes('\n') ? node : undefined;
}

function verbatim(content: Text, place: Place): readonly Line[] {
  const lines: Piece[][] = [[]];
  for (const piece of spelled(content, part => part)) {
    const [first = '', ...more] = typeof piece === 'string' ? piece.split('\n') : [piece];
    lines.at(-1)?.push(first);
    lines.push(...more.map(line => [line]));
  }
  return lines.slice(0, -1).map(pieces => ({ ...place, pieces }));
}

/** A value on one line; undefined where it takes more. */
function inline(node: Node, isInFlow: boolean): readonly Piece[] | undefined {
  if (isSpecial(node)) return inlineSpecial(node, isInFlow);
  if (isList(node)) return flow(node);
  if (isBlock(node)) return Object.keys(node).length === 0 ? ['{}'] : undefined;
  return typeof node === 'string' ? scalar(node, isInFlow) : [JSON.stringify(node)];
}

function inlineSpecial(node: Special, isInFlow: boolean): readonly Piece[] | undefined {
  if (node.kind === 'noted') return undefined;
  if (node.kind === 'call') return call(node, isInFlow);
  return scalar(node, isInFlow);
}

/** `[a, b]`, as long as it can be taken in at a glance. */
function flow(items: readonly Node[]): readonly Piece[] | undefined {
  const pieces = items.map(nested => inline(nested, true));
  if (!pieces.every(piece => piece !== undefined)) return undefined;
  const joined = pieces.flatMap((piece, index) => (index === 0 ? piece : [', ', ...piece]));
  return joined.map(defaultOf).join('').length > 80 ? undefined : ['[', ...joined, ']'];
}

function call(node: Call, isInFlow: boolean): readonly Piece[] {
  const tag = `!${node.function} `;
  if (node.function === 'Join') return [tag, ...(flow(node.argument) ?? [])];
  return [tag, ...scalar(withAttribute(node), isInFlow)];
}

/** A scalar without quotes where YAML reads every possible value back as the same text. */
function scalar(content: Text, isInFlow: boolean): readonly Piece[] {
  const raw = rawStop(content);
  if (raw !== undefined) return raw;
  if (possibleTexts(content).every(text => isPlain(text, isInFlow))) return spelled(content, part => part);
  return ["'", ...spelled(content, part => part.replaceAll("'", "''")), "'"];
}

/** A number or a truth value to type. */
function rawStop(content: Text): readonly Piece[] | undefined {
  if (typeof content === 'string' || content.kind === 'phrase' || typeof content.values[0] === 'string')
    return undefined;
  return [{ stop: content, spell: JSON.stringify }];
}

function possibleTexts(content: Text): readonly string[] {
  const [only] = partsOf(content);
  return typeof only === 'object' && partsOf(content).length === 1 ? only.values.map(String) : [plainText(content)];
}

function isPlain(text: string, isInFlow: boolean): boolean {
  if (isInFlow && /[,[\]{}]/.test(text)) return false;
  return !/^$|^[-?:,[\]{}#&*!|>'"%@`~\s]|: |:$| #|\s$|^[+.\d][\d.:_-]*$|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(
    text,
  );
}
