import type { Node } from '@vscode/tree-sitter-wasm';
import { addValue, bind as bindName, declare, spoil, type Uses } from '../uses.ts';
import { noteArguments } from '../passing.ts';
import { calledName } from './callees.ts';
import type { Source } from './expressions.ts';
import { partsOf, pathOf, variableOf, within } from './paths.ts';

/** Nodes that say something about a variable. */
export const usingTypes: readonly string[] = [
  'lexical_declaration',
  'variable_declaration',
  'public_field_definition',
  'field_definition',
  'assignment_expression',
  'augmented_assignment_expression',
  'update_expression',
  'unary_expression',
  'call_expression',
  'formal_parameters',
  'function_declaration',
  'method_definition',
  'arrow_function',
  'catch_clause',
  'for_in_statement',
];

/** Notes what a node of `usingTypes` does with variables. */
export function noteUse(node: Node, type: string, source: Source, uses: Uses): void {
  const { text } = source;
  switch (type) {
    case 'lexical_declaration':
    case 'variable_declaration':
      for (const declarator of partsOf(node, text)) declareLocal(declarator, text, uses);
      break;
    case 'public_field_definition':
    case 'field_definition':
      declareField(node, text, uses);
      break;
    case 'assignment_expression':
      assign(node, text, uses);
      break;
    case 'call_expression':
      call(node, source, uses);
      break;
    case 'function_declaration':
    case 'method_definition':
      uses.functions.push(node.startIndex);
      break;
    case 'augmented_assignment_expression':
    case 'update_expression':
    case 'unary_expression':
      write(node, type, text, uses);
      break;
    default:
      bind(node, type, text, uses);
  }
}

const longestChain = 10;

/** The value at the end of a chain: the creation in `this.db = db = new Table(…)`. */
export function settled(node: Node): Node {
  let value = node;
  for (let length = 0; ;) {
    const { type } = value;
    const isLink = type === 'assignment_expression' && length++ < longestChain;
    const inner = isLink ? value.lastNamedChild : within(value, type);
    if (inner === null || inner === undefined) return value;
    value = inner;
  }
}

/** A local without a value gets it in some branch, so that it may hold something else as well. */
function declareLocal(declarator: Node, text: string, uses: Uses): void {
  const name = declarator.firstNamedChild;
  const value = declarator.childForFieldName('value');
  if (name?.type !== 'identifier') spoilAll(name, text, uses);
  else if (value === null) spoil(uses, name.text);
  else begin(name.text, value, text, uses);
}

function declareField(field: Node, text: string, uses: Uses): void {
  const name = (field.childForFieldName('name') ?? field.childForFieldName('property'))?.text;
  const value = field.childForFieldName('value');
  if (name === undefined) return;
  if (value === null) declare(uses, name);
  else begin(name, value, text, uses);
}

function assign({ firstNamedChild: left, lastNamedChild: right }: Node, text: string, uses: Uses): void {
  if (left === null || right === null) return;
  const [variable, member] = pathOf(left, text) ?? [];
  if (variable === undefined) spoilAll(left, text, uses);
  else if (member === undefined) hold(variable, right, text, uses);
  else uses.changed.add(variable);
}

function begin(name: string, value: Node, text: string, uses: Uses): void {
  uses.initial.add(settled(value).id);
  hold(name, value, text, uses);
}

/** That a field takes over what a local of its name holds says nothing new, nor does `this.db = db = …`. */
function hold(name: string, written: Node, text: string, uses: Uses): void {
  const value = settled(written);
  if (variableOf(value, text) !== name) addValue(uses, name, value);
}

const changing: ReadonlySet<string> = new Set([
  'push',
  'unshift',
  'splice',
  'pop',
  'shift',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
]);
const changingArgument: ReadonlySet<string> = new Set(['assign', 'defineProperty', 'defineProperties']);

/** Functions that leave what they are given as it is. */
const harmless =
  /^(?:super|require|JSON\.\w+|expect|String|Number|Boolean|Symbol|BigInt|structuredClone|console\.\w+|Array\.\w+|Object\.\w+|.*\.(?:push|unshift|concat|includes))$/;

function call(node: Node, source: Source, uses: Uses): void {
  const path = source.callees.get(node.id);
  const name = path?.includes('.') === false ? '' : calledName(node, source);
  if (changingArgument.has(name)) changeAt(node.lastNamedChild?.firstNamedChild ?? null, source.text, uses);
  if (changing.has(name)) changeAt(node.firstNamedChild?.firstNamedChild ?? null, source.text, uses);
  if (path === undefined || isOfCdk(path, source) || harmless.test(path)) return;
  noteArguments({ call: node, path, text: source.text.slice(node.startIndex, node.endIndex) }, uses);
}

function isOfCdk(path: string, { imports }: Source): boolean {
  const dot = path.indexOf('.');
  return imports.names.has(dot < 0 ? path : path.slice(0, dot));
}

/** `x += 1`, `x++`, `delete x.y` */
function write(node: Node, type: string, text: string, uses: Uses): void {
  if (type === 'unary_expression' && !text.startsWith('delete', node.startIndex)) return;
  const target = type === 'augmented_assignment_expression' ? node.firstNamedChild : node.lastNamedChild;
  const variable = target === null ? undefined : variableOf(target, text);
  if (variable === undefined) changeAt(target, text, uses);
  else spoil(uses, variable);
}

function changeAt(target: Node | null, text: string, uses: Uses): void {
  const variable = target === null ? undefined : pathOf(target, text)?.[0];
  if (variable !== undefined) uses.changed.add(variable);
}

/** Parameters of all kinds, and the variables of loops. */
function bind(node: Node, type: string, text: string, uses: Uses): void {
  if (type === 'formal_parameters') for (const parameter of partsOf(node, text)) spoilAll(parameter, text, uses);
  else spoilAll(node.childForFieldName(type === 'for_in_statement' ? 'left' : 'parameter'), text, uses);
}

const patterns: ReadonlySet<string> = new Set(['object_pattern', 'array_pattern', 'rest_pattern']);

/** The names that a pattern binds, without its types and default values. */
function spoilAll(pattern: Node | null, text: string, uses: Uses): void {
  if (pattern === null) return;
  const { type } = pattern;
  if (type === 'identifier' || type === 'shorthand_property_identifier_pattern') bindName(uses, pattern.text);
  else if (patterns.has(type)) for (const part of partsOf(pattern, text)) spoilAll(part, text, uses);
  else if (type === 'pair_pattern') spoilAll(pattern.lastNamedChild, text, uses);
  else if (type.endsWith('assignment_pattern')) spoilAll(pattern.firstNamedChild, text, uses);
  else if (type.endsWith('_parameter')) spoilAll(pattern.childForFieldName('pattern'), text, uses);
  else changeAt(pattern, text, uses);
}
