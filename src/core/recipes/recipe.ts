import type { Scalar } from '../model.ts';

/** A database, or what belongs to one, as an experienced engineer would write it. `notation.ts` has the words to write it with. */
export interface Recipe {
  /** `rds-postgres`; never changes. A snippet is called `aws-db-` and this. */
  readonly id: string;
  /** What it makes, as a heading: `RDS for PostgreSQL`. */
  readonly title: string;
  /** Id of the service in the reference. */
  readonly service: string;
  readonly group: Group;
  /** One sentence: what it makes and why it is made so. */
  readonly description: string;
  /** Transforms that the template has to name for these resources. */
  readonly transforms?: readonly string[];
  /** In reading order, the database itself first. */
  readonly resources: readonly ResourceNode[];
  /** What a whole template gives to those who use it. */
  readonly outputs?: readonly OutputNode[];
}

/** What a recipe is for. `template`: it makes sense as a whole file only. */
export type Group = 'database' | 'network' | 'access' | 'configuration' | 'operations' | 'migration' | 'template';

export interface ResourceNode {
  /** Logical id. */
  readonly name: Text;
  readonly type: string;
  /** `DeletionPolicy`, `DependsOn` and others that stand beside the properties. */
  readonly attributes: Block;
  readonly properties: Block;
}

export interface OutputNode {
  readonly name: string;
  readonly description: string;
  readonly value: Node;
}

/** What stands in a recipe: plain data, and the things that `notation.ts` makes. */
export type Node = Scalar | Special | readonly Node[] | Block;

export interface Block {
  readonly [key: string]: Node;
}

export type Special = Stop | Phrase | Call | Noted;

/** Text of which parts may be typed in by the user. */
export type Text = string | Stop | Phrase;

/** A value that the user decides. Stops of one label are one decision: what is typed at the first appears at the others. */
export interface Stop {
  readonly kind: 'stop';
  readonly label: string;
  /** The first one is what stands there until something else is typed. More than one: nothing else is possible. */
  readonly values: readonly [Scalar, ...Scalar[]];
  /** The value is the name of a parameter of the template, for what exists outside it. */
  readonly parameter?: Parameter;
}

/** A template parameter. */
export interface Parameter {
  readonly type: string;
  readonly description: string;
}

export interface Phrase {
  readonly kind: 'phrase';
  readonly parts: readonly (string | Stop)[];
}

/** An intrinsic function: `Ref`, or the name without `Fn::`. */
export type Call =
  | { readonly kind: 'call'; readonly function: 'Ref' | 'Sub'; readonly argument: Text }
  | { readonly kind: 'call'; readonly function: 'GetAtt'; readonly argument: Text; readonly attribute: string }
  | { readonly kind: 'call'; readonly function: 'Join'; readonly argument: readonly Node[] };

/** A value with the reason for it, which YAML shows above the property. */
export interface Noted {
  readonly kind: 'noted';
  readonly reason: string;
  readonly value: Node;
}

/** The pieces of a text, each either written or typed. */
export function partsOf(content: Text): Phrase['parts'] {
  return typeof content === 'string' || content.kind === 'stop' ? [content] : content.parts;
}

const kinds: readonly unknown[] = ['stop', 'phrase', 'call', 'noted'] satisfies readonly Special['kind'][];

/** Properties of CloudFormation never have a `kind` in lower case. */
export function isSpecial(node: Node): node is Special {
  return typeof node === 'object' && node !== null && 'kind' in node && kinds.includes(node.kind);
}

export function isList(node: Node): node is readonly Node[] {
  return Array.isArray(node);
}

export function isBlock(node: Node): node is Block {
  return typeof node === 'object' && node !== null && !isList(node) && !isSpecial(node);
}
