import type { Node } from '@vscode/tree-sitter-wasm';
import { children } from '../nodes.ts';
import { addValue, bind, spoil, type Uses } from '../uses.ts';
import { bare, chainOf, pathOf } from './names.ts';

/** What is noted about the names of a file. */
export interface Draft {
  readonly packages: ReadonlySet<string>;
  readonly receivers: ReadonlySet<string>;
  readonly uses: Uses;
  readonly own: string[];
  readonly assignments: Node[];
}

type Reader = (node: Node, draft: Draft) => void;

const declareName: Reader = (node, { own }) => {
  own.push(node.childForFieldName('name')?.text ?? '');
};

const beginFunction: Reader = (node, { uses }) => {
  uses.functions.push(node.startIndex);
};

const declareFunction: Reader = (node, draft) => {
  declareName(node, draft);
  beginFunction(node, draft);
};

const bindNames: Reader = (node, { uses }) => {
  for (const name of node.childrenForFieldName('name')) if (name !== null) bind(uses, name.text);
};

const bindLeft: Reader = (node, draft) => {
  for (const target of children(node.childForFieldName('left') ?? node)) {
    if (target.type === 'identifier') bind(draft.uses, target.text);
  }
  spoilLeft(node, draft);
};

const spoilLeft: Reader = (node, draft) => {
  const left = node.childForFieldName('left') ?? node.childForFieldName('alias');
  if (left !== null) for (const target of children(left)) spoilTarget(target, draft);
};

const spoilFirst: Reader = (node, draft) => {
  const [target] = children(node);
  if (target !== undefined) spoilTarget(target, draft);
};

const declareValues: Reader = (node, draft) => {
  const names = node.childrenForFieldName('name').filter(name => name?.isNamed === true);
  const targets = names.filter(name => name !== null);
  const value = node.childForFieldName('value');
  // Without a value it is the zero value, until it gets another one on some path.
  if (value === null) for (const { text } of targets) spoil(draft.uses, text);
  else write(targets, children(value), draft, true);
};

const assign: Reader = (node, draft) => {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  if (left === null || right === null) return;
  const targets = children(left);
  const isPlain = node.type === 'short_var_declaration' || node.childForFieldName('operator')?.type === '=';
  if (isPlain) write(targets, children(right), draft, node.type === 'short_var_declaration');
  else for (const target of targets) spoilTarget(target, draft);
  const [target] = targets;
  if (target?.type === 'selector_expression' && variableIn(target, draft) === undefined) draft.assignments.push(node);
};

/** What the nodes of a file say about variables, by their type. */
export const readers: Readonly<Record<string, Reader>> = {
  function_declaration: declareFunction,
  method_declaration: beginFunction,
  type_spec: declareName,
  parameter_declaration: bindNames,
  variadic_parameter_declaration: bindNames,
  range_clause: bindLeft,
  receive_statement: spoilLeft,
  type_switch_statement: spoilLeft,
  inc_statement: spoilFirst,
  dec_statement: spoilFirst,
  const_spec: declareValues,
  var_spec: declareValues,
  short_var_declaration: assign,
  assignment_statement: assign,
};

/** `cfn, ok := x.(awsrds.CfnDBInstance)` declares `cfn`; all else that gives several values is not known. */
function write(targets: readonly Node[], values: readonly Node[], draft: Draft, isDeclared: boolean): void {
  const [first, second] = targets;
  const isChecked = values.length === 1 && values[0]?.type === 'type_assertion_expression' && targets.length === 2;
  if (isChecked && second !== undefined) spoilTarget(second, draft);
  const written = isChecked && first !== undefined ? [first] : targets;
  for (const [i, target] of written.entries()) {
    const value = written.length === values.length ? values[i] : undefined;
    const name = nameIn(target, draft);
    if (isDeclared && value !== undefined) draft.uses.initial.add(bare(value).id);
    if (name === '_') continue;
    if (name === undefined || value === undefined) spoilTarget(target, draft);
    else if (bare(value).text !== name) addValue(draft.uses, name, bare(value));
  }
}

/** The name of the variable, or of the field of a method's receiver, that an expression consists of alone. */
export function variableIn(node: Node, names: Pick<Draft, 'packages' | 'receivers'>): string | undefined {
  const path = withoutReceiver(pathOf(node, names.packages) ?? [], names);
  return path.length === 1 ? path[0] : undefined;
}

/** `['s', 'database']` → `['database']` in the methods of `s`. */
export function withoutReceiver(path: readonly string[], { receivers }: Pick<Draft, 'receivers'>): readonly string[] {
  return path.length > 1 && receivers.has(path[0] ?? '') ? path.slice(1) : path;
}

/** The variable that is written to; what is written through a pointer is something else. */
function nameIn(target: Node, draft: Draft): string | undefined {
  return target.type === 'unary_expression' ? undefined : variableIn(target, draft);
}

function spoilTarget(target: Node, draft: Draft): void {
  const name = variableIn(target, draft);
  if (name === undefined) changeOwner(target, draft);
  else spoil(draft.uses, name);
}

/** Notes that what a variable holds is changed, in a field, an item or behind its pointer. */
export function changeOwner(node: Node, draft: Draft): void {
  const { base, members } = chainOf(node, draft.packages);
  const [owner] = base.type === 'index_expression' ? children(base) : [];
  if (owner !== undefined) changeOwner(owner, draft);
  const [name] = base.type === 'identifier' ? withoutReceiver([base.text, ...members], draft) : [];
  if (name !== undefined) draft.uses.changed.add(name);
}
