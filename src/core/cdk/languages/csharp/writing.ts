import type { Node } from '@vscode/tree-sitter-wasm';
import { children, isComment } from '../nodes.ts';
import { addValue, spoil, type Uses } from '../uses.ts';
import { bare, pathOf } from './names.ts';

/** What an assignment does to the variables of a file. */
export function assign(node: Node, uses: Uses): void {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (left === null || right === null) return;
  if (left.type === 'element_access_expression') return changeOwner(uses, left.childForFieldName('expression'));
  if (left.type === 'tuple_expression') return spoilAll(left, uses);
  const { base, members } = pathOf(left);
  const [name, ...rest] = base?.type === 'identifier' ? [base.text, ...members] : members;
  if (name === undefined) return;
  if (rest.length > 0) uses.changed.add(name);
  else if (left.nextSibling?.type === '=') write(uses, name, right);
  else spoil(uses, name);
}

/** `this.vpc = vpc` says nothing new about `vpc`: scopes are not told apart. `_` is no variable. */
export function write(uses: Uses, name: string, value: Node): void {
  if (name === '_') return;
  const node = bare(value);
  if (node.type === 'assignment_expression') write(uses, name, node.childForFieldName('right') ?? node);
  else if (node.text.replace(/^this\./, '') !== name) addValue(uses, name, node);
}

/** What is called a method on, or given an item, is changed. */
export function changeOwner(uses: Uses, object: Node | null): void {
  if (object === null) return;
  const { base, members } = pathOf(object);
  const name = base === undefined ? members[0] : base.type === 'identifier' ? base.text : undefined;
  if (name !== undefined) uses.changed.add(name);
}

/** What a variable or property begins with: `= 7`, and `=> 7` of a property. */
export function initializerOf(node: Node): Node | undefined {
  const value = node.childForFieldName('value');
  if (value?.type === 'arrow_expression_clause') return value.namedChild(0) ?? undefined;
  if (value !== null) return value;
  const parts = node.children.filter(child => child !== null && !isComment(child));
  const sign = parts.findIndex(child => child?.type === '=');
  return sign < 0 ? undefined : (parts[sign + 1] ?? undefined);
}

/** `(a, b) = (1, 2)` */
function spoilAll(tuple: Node, uses: Uses): void {
  for (const part of children(tuple)) if (part.type === 'argument') spoil(uses, part.text.replace(/^this\./, ''));
}
