import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression, SymbolName } from '../../program.ts';
import { foreign, innerOf, spanOf, unknown } from '../nodes.ts';
import { argumentsOf } from './arguments.ts';
import type { CSharpFile, Source } from './file.ts';
import { collection, objectOf } from './initializers.ts';
import { typeSymbol } from './symbols.ts';

/** The class that is created; undefined where it is not of the CDK. */
export function createdSymbol(node: Node, file: CSharpFile): SymbolName | undefined {
  const isTargetTyped = node.type === 'implicit_object_creation_expression';
  return typeSymbol(isTargetTyped ? targetType(node, file) : node.childForFieldName('type'), file);
}

/** `Table table = new(this, "Table")`: the type stands where the variable or property is declared. */
function targetType({ parent }: Node, file: CSharpFile): Node | null {
  const isAssigned = parent?.type === 'assignment_expression';
  return isAssigned ? declaredType(parent.childForFieldName('left'), file) : typeOf(parent);
}

function declaredType(name: Node | null, { declarations }: CSharpFile): Node | null {
  const local = name?.text.replace(/^this\./, '');
  const found = declarations.filter(node => node.childForFieldName('name')?.text === local);
  return found.length === 1 ? typeOf(found[0] ?? null) : null;
}

function typeOf(declaration: Node | null): Node | null {
  const owner = declaration?.type === 'variable_declarator' ? declaration.parent : declaration;
  return owner?.childForFieldName('type') ?? null;
}

export function creation(node: Node, source: Source): Expression {
  const parts = node.namedChildren;
  const args = parts.find(child => child?.type === 'argument_list') ?? undefined;
  const initializer = parts.find(child => child?.type === 'initializer_expression') ?? undefined;
  const collected = collection(node, initializer, source);
  if (collected !== undefined) return collected;
  const symbol = createdSymbol(node, source);
  const isObject = args === undefined || args.namedChildCount === 0;
  if (symbol === undefined) {
    const isStruct = isObject && initializer !== undefined && node.type === 'implicit_object_creation_expression';
    return isStruct ? objectOf(node, initializer, source) : foreign(node);
  }
  if (isObject && (initializer !== undefined || isStructName(symbol))) return objectOf(node, initializer, source);
  return created(node, symbol, args, initializer, source);
}

/** How the CDK calls what has no constructor with arguments: `new DatabaseInstanceProps()`. */
const isStructName = (symbol: SymbolName): boolean => /(?:Props|Options|Property|Attributes)$/.test(symbol);

/** An initializer behind the arguments changes the object after its creation, in ways that are not looked at. */
function created(
  node: Node,
  symbol: SymbolName,
  list: Node | undefined,
  initializer: Node | undefined,
  source: Source,
): Expression {
  const args = list === undefined ? [] : argumentsOf(list, source);
  const argsEnd = (list === undefined ? undefined : innerOf(list)?.end) ?? node.endIndex;
  const known = initializer === undefined ? args : [...args.slice(0, 2), unknown(initializer)];
  return { kind: 'new', symbol, args: known, argsEnd, span: spanOf(node) };
}
