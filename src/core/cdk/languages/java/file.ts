import type { Node } from '@vscode/tree-sitter-wasm';
import { withPaths } from '../calls.ts';
import { noteArguments } from '../passing.ts';
import { addValue, bind, createUses, declare, spoil, type Uses } from '../uses.ts';
import { importsOf, type JavaImports } from './imports.ts';
import { bare, pathOf, written } from './names.ts';

/** A method call with its name. */
export interface Invocation {
  readonly node: Node;
  readonly name: string;
}

/** What of a file the reading of its program starts from, each in the order of the text. */
export interface JavaFile {
  readonly imports: JavaImports;
  readonly uses: Uses;
  readonly creations: readonly Node[];
  readonly invocations: readonly Invocation[];
  readonly assignments: readonly Node[];
}

interface Draft {
  readonly uses: Uses;
  readonly types: string[];
  readonly creations: Node[];
  readonly invocations: Invocation[];
  readonly assignments: Node[];
}

export function readFile(root: Node): JavaFile {
  const draft: Draft = { uses: createUses(), types: [], creations: [], invocations: [], assignments: [] };
  for (const node of root.descendantsOfType(Object.keys(readers))) {
    if (node !== null) readers[node.type]?.(node, draft);
  }
  const imports = importsOf(root, draft.types);
  passByCalls(draft, root, imports);
  return { ...draft, imports };
}

/** Methods that leave what they are given as it is. */
const harmless =
  /^(?:super|List|Map|Set|Arrays|Collections|Objects|Optional|Stream|String|Math|System)\b|^(?:requireNonNull|asList|format)$/;

function passByCalls({ invocations, uses }: Draft, root: Node, { hidden }: JavaImports): void {
  const calls = withPaths(
    invocations.map(({ node }) => node),
    root,
  );
  const { text, startIndex } = root;
  for (const { node, path } of calls) {
    if (path === undefined || harmless.test(path)) continue;
    const [first = '', second] = path.split('.');
    const mayBeOfCdk = second !== undefined && /^[A-Z]/.test(first) && !hidden.has(first);
    if (mayBeOfCdk) continue;
    noteArguments(
      { call: node, path, text: text.slice(node.startIndex - startIndex, node.endIndex - startIndex) },
      uses,
    );
  }
}

type Reader = (node: Node, draft: Draft) => void;

const declareType: Reader = (node, { types }) => {
  types.push(nameOf(node));
};

const declareParameter: Reader = (node, { uses }) => {
  bind(uses, nameOf(node));
};

const beginFunction: Reader = ({ startIndex }, { uses }) => {
  uses.functions.push(startIndex);
};

/** A local without a value gets it in some branch, so that it may hold something else as well. */
function declareEmpty(node: Node, uses: Uses): void {
  if (node.parent?.type === 'field_declaration') declare(uses, nameOf(node));
  else spoil(uses, nameOf(node));
}

const readers: Readonly<Record<string, Reader>> = {
  class_declaration: declareType,
  interface_declaration: declareType,
  enum_declaration: declareType,
  record_declaration: declareType,
  method_declaration: beginFunction,
  constructor_declaration: beginFunction,
  formal_parameter: declareParameter,
  catch_formal_parameter: declareParameter,
  enhanced_for_statement: declareParameter,
  resource: declareParameter,
  instanceof_expression: (node, { uses }) => {
    const value = node.childForFieldName('left');
    if (value !== null && nameOf(node) !== '') write(uses, nameOf(node), value);
  },
  spread_parameter: (node, { uses }) => {
    for (const name of namesIn(node)) bind(uses, name.text);
  },
  lambda_expression: (node, { uses }) => {
    const parameters = node.childForFieldName('parameters');
    const names = parameters?.type === 'identifier' ? [parameters] : namesIn(parameters);
    for (const name of names) bind(uses, name.text);
  },
  variable_declarator: (node, { uses }) => {
    const value = node.childForFieldName('value');
    if (value === null) {
      declareEmpty(node, uses);
      return;
    }
    uses.initial.add(bare(value).id);
    write(uses, nameOf(node), value);
  },
  assignment_expression: (node, draft) => {
    draft.assignments.push(node);
    assign(node, draft.uses);
  },
  update_expression: (node, { uses }) => {
    const name = node.namedChild(0);
    if (name !== null) spoil(uses, name.text.replace(/^this\./, ''));
  },
  object_creation_expression: (node, { creations }) => {
    creations.push(node);
  },
  method_invocation: (node, { invocations, uses }) => {
    const name = nameOf(node);
    invocations.push({ node, name });
    if (mutators.test(name) || written(name) !== undefined) changeOwner(uses, node.childForFieldName('object'));
  },
};

/** Methods that change the collection they are called on. */
const mutators =
  /^(?:add(?:All|First|Last)?|append|clear|insert|merge|push|put(?:All|IfAbsent)?|remove(?:All|If)?|replace(?:All)?|retainAll|set|sort)$/;

function assign(node: Node, uses: Uses): void {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (left === null || right === null) return;
  const { base, members } = pathOf(left);
  const [name, ...rest] = base?.type === 'identifier' ? [base.text, ...members] : members;
  if (left.type === 'array_access') changeOwner(uses, left.childForFieldName('array'));
  else if (name === undefined) return;
  else if (rest.length > 0) uses.changed.add(name);
  else if (node.childForFieldName('operator')?.text !== '=') spoil(uses, name);
  else write(uses, name, right);
}

/** `this.vpc = vpc` says nothing new about `vpc`: scopes are not told apart. */
function write(uses: Uses, name: string, value: Node): void {
  const node = bare(value);
  if (node.type === 'assignment_expression') write(uses, name, node.childForFieldName('right') ?? node);
  else if (node.text.replace(/^this\./, '') !== name) addValue(uses, name, node);
}

function changeOwner(uses: Uses, object: Node | null): void {
  if (object === null) return;
  const { base, members } = pathOf(object);
  const name = base === undefined ? members[0] : base.type === 'identifier' ? base.text : undefined;
  if (name !== undefined) uses.changed.add(name);
}

const nameOf = (node: Node): string => node.childForFieldName('name')?.text ?? '';

const namesIn = (node: Node | null): readonly Node[] => node?.descendantsOfType('identifier').filter(isNode) ?? [];

const isNode = (node: Node | null): node is Node => node !== null;
