import type { Construct, Expression, Program } from './program.ts';

/** Which constructs the variables of a file hold, and which its expressions create. */
export interface Holders<T> {
  /** By the name of a variable, without `this`. */
  readonly heldBy: (variable: string) => T | undefined;
  /** What an expression names or creates: `db`, `db.secret`, `new rds.DatabaseSecret(…)`. */
  readonly behind: (expression: Expression) => T | undefined;
}

/** @param all known when somebody asks, not before */
export function createHolders<T extends { readonly construct: Construct }>(
  program: Program,
  all: () => readonly T[],
): Holders<T> {
  const variables = new Map<string, T | undefined>();
  const made = new Map<number, T>();
  const fill = (): void => {
    for (const one of made.size === 0 ? all() : []) {
      made.set(one.construct.creation.span.start, one);
      for (const name of one.construct.variables) variables.set(name, variables.has(name) ? undefined : one);
    }
  };
  const created = (expression: Expression | undefined): T | undefined => {
    if (expression?.kind !== 'new' && expression?.kind !== 'call') return undefined;
    const found = made.get(expression.span.start);
    return found?.construct.creation.symbol === expression.symbol ? found : undefined;
  };
  const heldBy = (variable: string): T | undefined => {
    fill();
    // A variable may also hold what a static method has made.
    return variables.has(variable) ? variables.get(variable) : created(program.declared(variable));
  };
  return {
    heldBy,
    behind: expression => {
      fill();
      return expression.kind === 'name' ? heldBy(expression.path[0] ?? '') : created(expression);
    },
  };
}
