import { firstBehind } from '../covering.ts';
import { getOrInsert } from '../getOrInsert.ts';
import { indentAt, type SourceText } from './layout.ts';
import type { Construct, Expression, Program } from './program.ts';

/** Which constructs the variables of a file hold, and which its expressions create. */
export interface Holders<T> {
  /**
   * The construct that a variable holds, or all of which it holds one: two branches may each give it another.
   *
   * @param variable name, without `this`
   * @param at where it is used: of several that hold a construct, as in two methods of one file, the last one before
   */
  readonly heldBy: (variable: string, at: number) => readonly T[];
  /** What an expression names or creates: `db`, `db.secret`, `new rds.DatabaseSecret(…)`. */
  readonly behind: (expression: Expression) => readonly T[];
}

const none: readonly never[] = [];

type Held = { readonly construct: Construct };

/** @param all known when somebody asks, not before */
export function createHolders<T extends Held>(text: string, program: Program, all: () => readonly T[]): Holders<T> {
  const scopes: Scopes = { text, functions: program.functions };
  const variables = new Map<string, T[][]>();
  const made = new Map<number, readonly [T]>();
  const fill = (): void => {
    for (const one of made.size === 0 ? all() : []) {
      made.set(startOf(one), [one]);
      for (const name of one.construct.variables) add(getOrInsert(variables, name, createGroups<T>), one, scopes);
    }
  };
  const created = (expression: Expression | undefined): readonly T[] => {
    if (expression?.kind !== 'new' && expression?.kind !== 'call') return none;
    const found = made.get(expression.span.start);
    return found?.[0].construct.creation.symbol === expression.symbol ? found : none;
  };
  const heldBy = (variable: string, at: number): readonly T[] => {
    fill();
    const groups = variables.get(variable);
    // A variable may also hold what a static method has made.
    return groups === undefined ? created(program.declared(variable)) : heldAt(groups, at, scopes);
  };
  return {
    heldBy,
    behind: expression => {
      fill();
      return expression.kind === 'name' ? heldBy(expression.path[0] ?? '', expression.span.start) : created(expression);
    },
  };
}

interface Scopes extends SourceText {
  readonly functions: readonly number[];
}

const createGroups = <T>(): T[][] => [];

const startOf = ({ construct }: Held): number => construct.creation.span.start;

const functionAt = ({ functions }: Scopes, at: number): number => firstBehind(functions, start => start > at);

/** What is given to one variable within one function forms a group: branches may decide which of them it holds. */
function add<T extends Held>(groups: T[][], one: T, scopes: Scopes): void {
  const last = groups.at(-1);
  const [first] = last ?? [];
  const isSame =
    first !== undefined &&
    !one.construct.declares &&
    functionAt(scopes, startOf(first)) === functionAt(scopes, startOf(one));
  if (isSame) last?.push(one);
  else groups.push([one]);
}

/** More branches than anybody writes. */
const most = 20;

function heldAt<T extends Held>(groups: readonly (readonly T[])[], at: number, scopes: Scopes): readonly T[] {
  const isBehind = (one: T | undefined): boolean => one !== undefined && startOf(one) >= at;
  const group = groups.length === 1 ? groups[0] : groups[firstBehind(groups, ([first]) => isBehind(first)) - 1];
  if (group === undefined || group.length === 1) return group ?? none;
  const end = firstBehind(group, isBehind);
  let first = end - 1;
  while (first > 0 && end - first < most && !isCertain(group[first], at, scopes)) first -= 1;
  return end === 0 ? group : group.slice(first, end);
}

/** Farther away, nobody looks for the end of a branch. */
const far = 20_000;

/** Whether no branch can have passed it by: in one function with what follows, and no line between them is indented less. */
function isCertain(one: Held | undefined, at: number, scopes: Scopes): boolean {
  if (one === undefined) return false;
  const start = one.construct.statement?.start ?? startOf(one);
  if (functionAt(scopes, start) !== functionAt(scopes, at)) return false;
  const { length } = indentAt(scopes, start);
  const between = scopes.text.slice(start, Math.min(at + 1, start + far));
  return length === 0 || !new RegExp(String.raw`\n[ \t]{0,${length - 1}}\S`).test(between);
}
