import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression } from '../../program.ts';
import { children } from '../nodes.ts';
import { withPaths } from '../calls.ts';
import { noteArguments } from '../passing.ts';
import { bind, createUses, declare, isVariable, spoil, type Uses } from '../uses.ts';
import { importsOf, type CSharpImports } from './imports.ts';
import { bare, memberOf, objectOf } from './names.ts';
import { assign, changeOwner, initializerOf, write } from './writing.ts';

/** A call of a method on something, with the name of the method. */
export interface Invocation {
  readonly node: Node;
  readonly object: Node;
  readonly key: Node;
}

/** What of a file the reading of its program starts from, each in the order of the text. */
export interface CSharpFile {
  readonly imports: CSharpImports;
  readonly uses: Uses;
  /** Variables and properties with their types. */
  readonly declarations: readonly Node[];
  readonly creations: readonly Node[];
  readonly invocations: readonly Invocation[];
  /** Those that are no part of an initializer. */
  readonly assignments: readonly Node[];
}

/** A file whose expressions can be read. */
export interface Source extends CSharpFile {
  readonly convert: (node: Node) => Expression;
}

interface Draft {
  readonly uses: Uses;
  readonly directives: Node[];
  readonly types: string[];
  readonly declarations: Node[];
  readonly creations: Node[];
  readonly calls: Node[];
  readonly invocations: Invocation[];
  readonly assignments: Node[];
}

export function readFile(root: Node): CSharpFile {
  const [directives, types, declarations]: readonly [Node[], string[], Node[]] = [[], [], []];
  const draft: Draft = {
    uses: createUses(),
    directives,
    types,
    declarations,
    creations: [],
    calls: [],
    invocations: [],
    assignments: [],
  };
  for (const node of root.descendantsOfType(Object.keys(readers))) {
    if (node !== null) readers[node.type]?.(node, draft);
  }
  const imports = importsOf(draft.directives, draft.types);
  passByCalls(draft, root, imports);
  return { ...draft, imports };
}

/** Methods that leave what they are given as it is. */
const harmless = /^(?:Console|Math|String|string|JsonSerializer|nameof)\b/;

function passByCalls({ calls, uses }: Draft, root: Node, { hidden }: CSharpImports): void {
  const { text, startIndex } = root;
  for (const { node, path } of withPaths(calls, root)) {
    if (path === undefined || harmless.test(path)) continue;
    const [first = '', second] = path.split('.');
    const mayBeOfCdk = second !== undefined && /^[A-Z]/.test(first) && !hidden.has(first) && !isVariable(uses, first);
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
  const name = nameOf(node);
  if (name !== '') bind(uses, name);
};

const beginFunction: Reader = ({ startIndex }, { uses }) => {
  uses.functions.push(startIndex);
};

/** A local without a value gets it in some branch, so that it may hold something else as well. */
const declareVariable: Reader = (node, draft) => {
  const { uses, declarations } = draft;
  declarations.push(node);
  const value = initializerOf(node);
  readAssignment(value ?? null, draft);
  const name = nameOf(node);
  if (name === '') return;
  if (value !== undefined) {
    uses.initial.add(bare(value).id);
    write(uses, name, value);
  } else if (isLocal(node)) spoil(uses, name);
  else declare(uses, name);
};

const create: Reader = (node, { creations }) => {
  creations.push(node);
};

const countUp: Reader = (node, { uses }) => {
  const operand = /^(?:\+\+|--)|(?:\+\+|--)$/.test(node.text) ? node.namedChild(0) : null;
  if (operand !== null) spoil(uses, operand.text.replace(/^this\./, ''));
};

const readers: Readonly<Record<string, Reader>> = {
  using_directive: (node, { directives }) => {
    directives.push(node);
  },
  class_declaration: declareType,
  interface_declaration: declareType,
  enum_declaration: declareType,
  record_declaration: declareType,
  struct_declaration: declareType,
  method_declaration: beginFunction,
  constructor_declaration: beginFunction,
  parameter: declareParameter,
  parameter_list: declareParameter,
  catch_declaration: declareParameter,
  declaration_expression: declareParameter,
  tuple_pattern: (node, { uses }) => {
    for (const part of children(node)) spoil(uses, part.text);
  },
  implicit_parameter: (node, { uses }) => {
    bind(uses, node.text);
  },
  foreach_statement: (node, { uses }) => {
    bind(uses, node.childForFieldName('left')?.text ?? '');
  },
  declaration_pattern: (node, { uses }) => {
    const value = node.parent?.type === 'is_pattern_expression' ? node.parent.childForFieldName('expression') : null;
    if (value === null) spoil(uses, nameOf(node));
    else write(uses, nameOf(node), value);
  },
  variable_declarator: declareVariable,
  property_declaration: declareVariable,
  expression_statement: (node, draft) => {
    readAssignment(node.firstNamedChild, draft);
  },
  arrow_expression_clause: (node, draft) => {
    readAssignment(node.firstNamedChild, draft);
  },
  lambda_expression: (node, draft) => {
    readAssignment(node.childForFieldName('body'), draft);
  },
  prefix_unary_expression: countUp,
  postfix_unary_expression: countUp,
  object_creation_expression: create,
  implicit_object_creation_expression: create,
  invocation_expression: (node, { calls, invocations, uses }) => {
    calls.push(node);
    const called = node.childForFieldName('function');
    const object = called === null ? null : objectOf(called);
    const key = object === null || called === null ? null : memberOf(called);
    if (object === null || key === null) return;
    invocations.push({ node, object, key });
    if (mutators.test(key.text)) changeOwner(uses, object);
  },
};

/** Methods that change the collection they are called on. */
const mutators =
  /^(?:Add(?:Range)?|Clear|Insert(?:Range)?|Push|Remove(?:All|At|Range)?|Reverse|Set(?:Value)?|Sort|TryAdd)$/;

/** Assignments are looked for where they can stand: most of those in a CDK file are entries of an initializer. */
function readAssignment(node: Node | null, draft: Draft): void {
  if (node?.type !== 'assignment_expression') return;
  draft.assignments.push(node);
  assign(node, draft.uses);
  readAssignment(node.childForFieldName('right'), draft);
}

const nameOf = (node: Node): string => node.childForFieldName('name')?.text ?? '';

const isLocal = (declarator: Node): boolean => declarator.parent?.parent?.type === 'local_declaration_statement';
