import type { Node } from '@vscode/tree-sitter-wasm';
import { withPaths, type Call } from '../calls.ts';
import { children } from '../nodes.ts';
import { noteArguments } from '../passing.ts';
import { addValue, bind, createUses, declare, spoil, type Uses } from '../uses.ts';
import { importsOf, type PythonImports } from './imports.ts';
import { bare, chainOf, lastOf, pathOf, withoutSelf } from './names.ts';

/** What of a file the reading of its program starts from, each in the order of the text. */
export interface PythonFile {
  readonly imports: PythonImports;
  /** Names of the file that no wildcard import has brought. */
  readonly hidden: ReadonlySet<string>;
  readonly uses: Uses;
  readonly calls: readonly Call[];
  /** Assignments to members of variables. */
  readonly assignments: readonly Node[];
}

interface Draft {
  readonly uses: Uses;
  readonly imports: Node[];
  readonly own: string[];
  readonly calls: Node[];
  readonly assignments: Node[];
}

export function readFile(root: Node): PythonFile {
  const draft: Draft = { uses: createUses(), imports: [], own: [], calls: [], assignments: [] };
  for (const node of root.descendantsOfType(Object.keys(readers))) if (node !== null) readers[node.type]?.(node, draft);
  const calls = withPaths(draft.calls, root);
  const imports = importsOf(draft.imports);
  for (const call of calls) changeByCall(call, draft.uses);
  passByCalls(calls, root, imports, draft.uses);
  return { ...draft, calls, imports, hidden: new Set([...draft.own, ...draft.uses.values.keys(), ...imports.foreign]) };
}

type Reader = (node: Node, draft: Draft) => void;

const addImport: Reader = (node, { imports }) => {
  imports.push(node);
};

const declareName: Reader = (node, { own }) => {
  own.push(node.childForFieldName('name')?.text ?? '');
};

const declareFunction: Reader = (node, draft) => {
  declareName(node, draft);
  draft.uses.functions.push(node.startIndex);
};

const declareParameters: Reader = (node, { uses }) => {
  for (const parameter of children(node)) bind(uses, parameterName(parameter));
};

const spoilLeft: Reader = (node, { uses }) => {
  const left = node.childForFieldName('left');
  if (left?.type === 'identifier') bind(uses, left.text);
  else if (left !== null) spoilIn(left, uses);
};

const readers: Readonly<Record<string, Reader>> = {
  import_statement: addImport,
  import_from_statement: addImport,
  class_definition: declareName,
  function_definition: declareFunction,
  parameters: declareParameters,
  lambda_parameters: declareParameters,
  for_statement: spoilLeft,
  for_in_clause: spoilLeft,
  as_pattern_target: (node, { uses }) => {
    spoilIn(node, uses);
  },
  delete_statement: (node, { uses }) => {
    spoilIn(node, uses);
  },
  case_pattern: (node, { uses }) => {
    for (const name of node.descendantsOfType('identifier')) if (name !== null) spoil(uses, name.text);
  },
  named_expression: (node, { uses }) => {
    const [name, value] = children(node);
    if (name !== undefined && value !== undefined) write(uses, name.text, value);
  },
  assignment: (node, draft) => {
    const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
    if (left !== null) assign(node, left, right, draft);
  },
  augmented_assignment: (node, draft) => {
    const left = node.childForFieldName('left');
    if (left === null) return;
    spoilIn(left, draft.uses);
    if (isMember(left)) draft.assignments.push(node);
  },
  call: (node, { calls }) => {
    calls.push(node);
  },
};

function changeByCall({ node, path }: Call, uses: Uses): void {
  if (path !== undefined) {
    const [name] = mutators.has(lastOf(path)) ? withoutSelf(path.split('.')) : [];
    if (name !== undefined) uses.changed.add(name);
    return;
  }
  const [object, method] = children(node.firstNamedChild ?? node);
  if (object !== undefined && method !== undefined && mutators.has(method.text)) changeOwner(object, uses);
}

/** Functions that leave what they are given as it is. */
const harmless =
  /^(?:super|print|len|str|int|float|bool|repr|type|isinstance|list|tuple|dict|set|sorted|enumerate|zip|map|filter|range|any|all|sum|min|max|id)$/;

/** Classes are called as well, and take what they are given for themselves. */
function passByCalls(calls: readonly Call[], { text, startIndex }: Node, { names }: PythonImports, uses: Uses): void {
  for (const { node, path } of calls) {
    if (path === undefined || harmless.test(path) || /^_*[A-Z]/.test(lastOf(path))) continue;
    const isOfCdk = names.has(path.replace(/\..*$/, ''));
    if (isOfCdk) continue;
    const own = text.slice(node.startIndex - startIndex, node.endIndex - startIndex);
    noteArguments({ call: node, path, text: own }, uses);
  }
}

/** Methods that change the list or dictionary they are called on. */
const mutators: ReadonlySet<string> = new Set(
  'add append clear discard extend insert pop popitem remove reverse setdefault sort update'.split(' '),
);

function parameterName(parameter: Node): string {
  const name =
    parameter.type === 'identifier' ? parameter : (parameter.childForFieldName('name') ?? parameter.firstNamedChild);
  if (name === null || name.type === 'identifier') return name?.text ?? '';
  return parameterName(name);
}

function assign(node: Node, left: Node, right: Node | null, draft: Draft): void {
  const [name, ...members] = withoutSelf(pathOf(left) ?? []);
  if (isMember(left)) draft.assignments.push(node);
  if (name === undefined || members.length > 0) spoilIn(left, draft.uses);
  else if (right === null) declare(draft.uses, name);
  else write(draft.uses, name, right);
}

/** `self.vpc = vpc` says nothing new about `vpc`: scopes are not told apart. */
function write(uses: Uses, name: string, value: Node): void {
  const node = bare(value);
  if (node.type !== 'assignment') {
    if (node.text !== name) addValue(uses, name, node);
    return;
  }
  const right = node.childForFieldName('right');
  // A declaration that is no value of anything: broken, as somebody types.
  if (right === null) spoil(uses, name);
  else write(uses, name, right);
}

/** Whether it is a member of something that is assigned to, and no field of the class itself. */
function isMember(left: Node): boolean {
  if (left.type !== 'attribute') return false;
  const path = pathOf(left);
  return path === undefined || withoutSelf(path).length > 1;
}

/** Names that get a value that is not known; what holds the member that gets one is changed by it. */
function spoilIn(target: Node, uses: Uses): void {
  const path = withoutSelf(pathOf(target) ?? []);
  if (path.length === 1 && path[0] !== undefined) spoil(uses, path[0]);
  else if (target.type === 'attribute' || target.type === 'subscript') changeOwner(target, uses);
  else for (const inner of children(target)) spoilIn(inner, uses);
}

function changeOwner(node: Node, uses: Uses): void {
  const { base, members } = chainOf(node);
  const [owner] = children(base);
  if (base.type === 'subscript' && owner !== undefined) changeOwner(owner, uses);
  const [name] = base.type === 'identifier' ? withoutSelf([base.text, ...members]) : [];
  if (name !== undefined) uses.changed.add(name);
}
