import { firstBehind } from '../covering.ts';
import { getOrInsert } from '../getOrInsert.ts';
import type { Construct, Expression, Program } from './program.ts';

/** Which constructs the variables of a file hold, and which its expressions create. */
export interface Holders<T> {
  /**
   * The construct that a variable holds, or all of those of which it can hold any, as after two branches that each give
   * it one. Such a list is one and the same for all who ask.
   *
   * @param variable name, without `this`
   * @param at where it is used: of several that hold a construct, as in two methods of one file, the last one before
   */
  readonly heldBy: (variable: string, at: number) => readonly T[];
  /** What an expression names or creates: `db`, `db.secret`, `new rds.DatabaseSecret(…)`. */
  readonly behind: (expression: Expression) => readonly T[];
}

const none: readonly never[] = [];

/** @param all known when somebody asks, not before */
export function createHolders<T extends { readonly construct: Construct }>(
  program: Program,
  all: () => readonly T[],
): Holders<T> {
  const variables = new Map<string, T[][]>();
  const made = new Map<number, readonly [T]>();
  const fill = (): void => {
    for (const one of made.size === 0 ? all() : []) {
      made.set(startOf(one), [one]);
      for (const name of one.construct.variables) {
        add(
          program,
          getOrInsert(variables, name, () => []),
          one,
        );
      }
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
    return groups === undefined ? created(program.declared(variable)) : heldAt(groups, at);
  };
  return {
    heldBy,
    behind: expression => {
      fill();
      return expression.kind === 'name' ? heldBy(expression.path[0] ?? '', expression.span.start) : created(expression);
    },
  };
}

type Held = { readonly construct: Construct };

const startOf = ({ construct }: Held): number => construct.creation.span.start;

/** A variable that is given another construct within one function may hold the earlier one as well, if it was in a branch. */
function add<T extends Held>({ functions }: Program, groups: T[][], one: T): void {
  const last = groups.at(-1);
  const [first] = last ?? [];
  const functionOf = (held: T): number => firstBehind(functions, start => start > startOf(held));
  const isSame = first !== undefined && !one.construct.declares && functionOf(first) === functionOf(one);
  if (isSame) last?.push(one);
  else groups.push([one]);
}

function heldAt<T extends Held>(groups: readonly (readonly T[])[], at: number): readonly T[] {
  const isBehind = (held: T | undefined): boolean => held !== undefined && startOf(held) >= at;
  const group = groups.length === 1 ? groups[0] : groups[firstBehind(groups, ([first]) => isBehind(first)) - 1];
  const [first, second] = group ?? [];
  return first !== undefined && !isBehind(first) && isBehind(second) ? [first] : (group ?? none);
}
