import type { Node } from '@vscode/tree-sitter-wasm';

/** What a file does with its names. Scopes are not told apart: what one method does counts for all. */
export interface Uses {
  /** What is written to variables and parameters, in the order of the text. */
  readonly values: Map<string, Node[]>;
  /** Ids of the nodes in `values`, by the same names. */
  readonly known: Map<string, Set<number>>;
  /** Parameters, and variables that get values which are no expression: `days++`. */
  readonly spoiled: Set<string>;
  /** Names of what is changed: members are written, or a method is called that changes it. */
  readonly changed: Set<string>;
  /** Parameters and variables of loops. */
  readonly bound: Set<string>;
  /** Ids of the nodes in `values` that a variable is declared with. */
  readonly initial: Set<number>;
  /** Names that are given to functions, with the variables in which those are looked up; of a plain function, `''`. */
  readonly passed: Map<string, Set<string>>;
  /** Where functions begin. */
  readonly functions: number[];
}

export const createUses = (): Uses => ({
  values: new Map(),
  known: new Map(),
  spoiled: new Set(),
  changed: new Set(),
  bound: new Set(),
  initial: new Set(),
  passed: new Map(),
  functions: [],
});

export function declare(uses: Uses, name: string): void {
  if (!uses.values.has(name)) uses.values.set(name, []);
}

export function addValue(uses: Uses, name: string, value: Node): void {
  const known = uses.known.get(name) ?? new Set();
  uses.known.set(name, known);
  if (known.has(value.id)) return;
  known.add(value.id);
  push(uses.values, name, value);
}

export function spoil(uses: Uses, name: string): void {
  declare(uses, name);
  uses.spoiled.add(name);
}

/** Notes a parameter or the variable of a loop. */
export function bind(uses: Uses, name: string): void {
  spoil(uses, name);
  uses.bound.add(name);
}

/** Notes that a function, which may change it, is given what a variable holds. */
export function pass(uses: Uses, name: string, callee: string): void {
  const callees = uses.passed.get(name);
  if (callees === undefined) uses.passed.set(name, new Set([callee]));
  else callees.add(callee);
}

export const isVariable = (uses: Uses, name: string): boolean => uses.values.has(name);

/** The only value that a name ever gets; undefined where it has none or several. */
export function soleValue({ values, spoiled }: Uses, name: string): Node | undefined {
  const written = spoiled.has(name) ? [] : (values.get(name) ?? []);
  return written.length === 1 ? written[0] : undefined;
}

/**
 * Who holds what: the names that a value is written to, directly or through plain copies (`this.db = db`).
 *
 * @param copied name that a value consists of alone, undefined for every other value
 * @returns names by the id of the value's node
 */
export function holders(
  uses: Uses,
  copied: (value: Node) => string | undefined,
): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  const copies = new Map<string, string[]>();
  for (const [name, values] of uses.values) {
    for (const value of values) {
      const from = copied(value);
      if (from === undefined) push(names, value.id, name);
      else push(copies, from, name);
    }
  }
  for (const held of names.values()) {
    for (const name of held) held.push(...(copies.get(name) ?? []).filter(copy => !held.includes(copy)));
  }
  return names;
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
