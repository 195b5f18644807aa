import type { Node } from '@vscode/tree-sitter-wasm';
import type { Imports, SymbolName } from '../../program.ts';
import { camelOfPascal, isConstant } from '../names.ts';
import { children } from '../nodes.ts';
import { isDefaultChild } from '../receivers.ts';
import { resolve } from '../symbols.ts';

/** `MultiAz` → `multiAz`. */
export const nameOf = camelOfPascal;

/** `awsrds.NewDatabaseInstance` → `NewDatabaseInstance`. */
export const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** `database.Node().DefaultChild()`: what the members are reached from, and the names of fields and getters. */
export interface Chain {
  readonly base: Node;
  readonly members: readonly string[];
}

/** @param packages names that are no variables: what is called in them is no getter */
export function chainOf(node: Node, packages: ReadonlySet<string>): Chain {
  const members: string[] = [];
  let base = bare(node);
  for (;;) {
    const isSought = base.type === 'call_expression' && isDefaultChild(base.text);
    const isCall = base.type === 'call_expression' && !isSought;
    const member = isSought ? base.firstNamedChild : isCall ? getter(base, packages) : base;
    const [operand, field] = member?.type === 'selector_expression' ? children(member) : [];
    if (operand === undefined || field === undefined) return { base, members: members.toReversed() };
    members.push(isSought ? 'DefaultChild' : field.text);
    base = bare(operand);
  }
}

/** `db.Node` of `db.Node()`; undefined where arguments are given or a function of a package is called. */
function getter(call: Node, packages: ReadonlySet<string>): Node | undefined {
  const [callee, args] = children(call);
  if (callee?.type !== 'selector_expression' || args?.namedChildCount !== 0) return undefined;
  return packages.has(callee.firstNamedChild?.text ?? '') ? undefined : callee;
}

/** What parentheses, pointers and type assertions leave as it is. */
export function bare(node: Node): Node {
  let seen = node;
  for (let inner = within(seen); inner !== undefined; inner = within(seen)) seen = inner;
  return seen;
}

function within(node: Node): Node | undefined {
  const { type } = node;
  const isPointer = type === 'unary_expression' && /^[&*]/.test(node.text);
  const isThrough = isPointer || type === 'parenthesized_expression' || type === 'type_assertion_expression';
  return isThrough ? children(node)[0] : undefined;
}

/** The identifiers that an expression consists of, getters included; undefined where there is more to it. */
export function pathOf(node: Node, packages: ReadonlySet<string>): readonly string[] | undefined {
  const { text } = node;
  if (dotted.test(text)) return text.split('.');
  const { base, members } = chainOf(node, packages);
  return base.type === 'identifier' ? [base.text, ...members] : undefined;
}

const dotted = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/** What a name of a package stands for. */
export interface Meaning {
  readonly kind: 'class' | 'function' | 'constant';
  readonly symbol: SymbolName;
}

/**
 * What a name of a package of the CDK stands for: `awsrds.NewDatabaseInstance` → the class `rds.DatabaseInstance`,
 * `awscdk.Duration_Days` → the function `core.Duration.days`, `awsrds.StorageType_GP2` → a constant. jsii joins what
 * belongs to a class to its name with an underscore.
 */
export function meaningOf(path: string, imports: Imports, hidden: ReadonlySet<string>): Meaning | undefined {
  const [first = '', second, ...rest] = path.split('.');
  if (rest.length > 0) return undefined;
  const name = second ?? first;
  const [, made] = /^New([A-Z][A-Za-z\d]*)$/.exec(name) ?? [];
  const [, owner, member] = /^([A-Z][A-Za-z\d]*)_(\w+)$/.exec(name) ?? [];
  const qualifier = second === undefined ? [] : [first];
  if (second === undefined && hidden.has(first)) return undefined;
  if (made !== undefined) return withSymbol('class', resolve([...qualifier, made], imports));
  if (owner === undefined || member === undefined) return undefined;
  const isFixed = isConstant(member);
  const symbol = resolve([...qualifier, owner, isFixed ? member : nameOf(member)], imports);
  return withSymbol(isFixed ? 'constant' : 'function', symbol);
}

function withSymbol(kind: Meaning['kind'], symbol: SymbolName | undefined): Meaning | undefined {
  return symbol === undefined ? undefined : { kind, symbol };
}
