import type { Scalar } from '../../model.ts';
import { ask } from '../notation.ts';
import type { Phrase, Stop, Text } from '../recipe.ts';

// What a recipe is in CDK, in words that all five languages share. Names are those of TypeScript, classes come with
// their module. Nothing has to be imported or declared: who writes it sees to that.

/** A class, method or constant with its module: `rds.DatabaseInstance`, `core.Duration.days`. */
export type SymbolName = string;

/** Statements for the constructor of a stack, the database itself first, unless it takes what stands before it. */
export type CdkCode = readonly Statement[];

export type Statement = Creation | Invocation;

/** `const database = new rds.DatabaseInstance(this, 'Database', { … });` */
export interface Creation {
  readonly kind: 'creation';
  /** The variable that holds the construct. */
  readonly variable: string;
  readonly symbol: SymbolName;
  readonly id: Text;
  readonly props: Struct;
}

/** A method called on a variable: `access.addIngressRule(…)`, as a statement or for what it answers. */
export interface Invocation {
  readonly kind: 'invocation';
  readonly on: string;
  readonly method: string;
  readonly args: readonly Code[];
}

export type Code =
  | Scalar
  | Stop
  | Phrase
  | Struct
  | Dictionary
  | List
  | Call
  | Constant
  | Variable
  | Member
  | Invocation
  | LeftOut
  | Noted;

/** Named values: `{ vpc, multiAz: true }`, or what the language has for the struct. */
export interface Struct {
  readonly kind: 'struct';
  readonly symbol: SymbolName;
  readonly entries: Readonly<Record<string, Code>>;
}

/** Texts by keys that are the author's own. */
export interface Dictionary {
  readonly kind: 'dictionary';
  readonly entries: Readonly<Record<string, Code>>;
}

export interface List {
  readonly kind: 'list';
  /** What the items are: a class or interface, `string`, or undefined where they tell themselves. */
  readonly of: SymbolName | undefined;
  readonly items: readonly Code[];
}

/** `Duration.days(14)` or `new ec2.InstanceType('m8g.large')`. */
export interface Call {
  readonly kind: 'static' | 'new';
  readonly symbol: SymbolName;
  readonly args: readonly Code[];
}

/** `rds.StorageType.GP3`, the name of which may be chosen. */
export interface Constant {
  readonly kind: 'constant';
  readonly owner: SymbolName;
  readonly name: Text;
}

/** What the recipe creates, or else what is there already, such as `vpc`: the user tells its name. */
export interface Variable {
  readonly kind: 'variable';
  readonly name: string;
}

/** `vpc.vpcCidrBlock`; `of` a struct it is spelled otherwise in Go. */
export interface Member {
  readonly kind: 'member';
  readonly of: Variable | Invocation;
  readonly name: string;
}

/** An optional argument that is not given, which some languages want to see. */
export interface LeftOut {
  readonly kind: 'leftOut';
}

/** An entry and why it is so, in whole sentences. */
export interface Noted {
  readonly kind: 'noted';
  readonly reason: string;
  readonly value: Code;
}

export function create(
  variable: string,
  symbol: SymbolName,
  id: Text,
  entries: Struct['entries'],
  props: SymbolName = `${symbol}Props`,
): Creation {
  return { kind: 'creation', variable, symbol, id, props: struct(props, entries) };
}

export function invoke(on: string, method: string, ...args: readonly Code[]): Invocation {
  return { kind: 'invocation', on, method, args };
}

export function struct(symbol: SymbolName, entries: Struct['entries']): Struct {
  return { kind: 'struct', symbol, entries };
}

export function dictionary(entries: Dictionary['entries']): Dictionary {
  return { kind: 'dictionary', entries };
}

export function list(...items: readonly Code[]): List {
  return { kind: 'list', of: undefined, items };
}

export function listOf(of: List['of'], ...items: readonly Code[]): List {
  return { kind: 'list', of, items };
}

export function call(symbol: SymbolName, ...args: readonly Code[]): Call {
  return { kind: 'static', symbol, args };
}

export function make(symbol: SymbolName, ...args: readonly Code[]): Call {
  return { kind: 'new', symbol, args };
}

export function constant(owner: SymbolName, name: Text): Constant {
  return { kind: 'constant', owner, name };
}

export function use(name: string): Variable {
  return { kind: 'variable', name };
}

export function member(of: Variable | Invocation, name: string): Member {
  return { kind: 'member', of, name };
}

export const leftOut: LeftOut = { kind: 'leftOut' };

export function because(reason: string, value: Code): Noted {
  return { kind: 'noted', reason, value };
}

export function days(count: number): Code {
  return call('core.Duration.days', count);
}

/** `new ec2.InstanceType('m8g.large')` */
export function instanceType(name: string): Code {
  return make('ec2.InstanceType', ask('InstanceType', name));
}
