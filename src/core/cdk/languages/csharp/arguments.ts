import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression } from '../../program.ts';
import { children, isComment, isError, unknown } from '../nodes.ts';
import type { Source } from './file.ts';

/** How jsii calls the parameters of a construct. */
const parameters: readonly string[] = ['scope', 'id', 'props'];

/** @returns the arguments, with an unknown one at the end where the list is broken */
export function argumentsOf(list: Node, source: Source): readonly Expression[] {
  const values = ordered(children(list).filter(child => child.type === 'argument')).map(valueOf);
  const args = values.filter(value => !isMissing(value)).map(value => source.convert(value));
  return isBrokenAt(list) || args.length < values.length ? [...args, unknown(list)] : args;
}

/** Named arguments may stand in any order: `new Vpc(id: "Vpc", scope: this)`. */
function ordered(list: readonly Node[]): readonly Node[] {
  const names = list.map(nameOf);
  if (names.every(name => name === undefined)) return list;
  const placed = list.map((argument, index) => ({ argument, place: placeOf(names[index], index) }));
  return placed.toSorted((one, other) => one.place - other.place).map(({ argument }) => argument);
}

function nameOf(argument: Node): string | undefined {
  const isAlone = argument.lastChild?.startIndex === argument.startIndex;
  return isAlone ? undefined : argument.childForFieldName('name')?.text;
}

function placeOf(name: string | undefined, index: number): number {
  const place = name === undefined ? index : parameters.indexOf(name);
  return place < 0 ? index : place;
}

/** The expression of an argument. `this` is no named node. */
export function valueOf(argument: Node): Node {
  let value = argument.lastChild;
  while (value !== null && isComment(value)) value = value.previousSibling;
  return value ?? argument;
}

/** The parser makes up an argument behind a comma, which is an identifier without a text. */
const isMissing = (value: Node): boolean => isError(value) || value.startIndex === value.endIndex;

/** Somebody is still typing right here; deeper errors do not count. */
export function isBrokenAt(node: Node): boolean {
  if (!node.hasError) return false;
  return node.children.some(child => child !== null && isError(child));
}
