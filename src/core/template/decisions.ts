import type { Decisions, Scalar } from '../model.ts';
import { evaluate, logicIn, type Holds, type Operand, type Operands } from './logic.ts';

/** Deeper than any template nests conditions; one that leads back to itself ends here. */
const deepest = 20;

/**
 * Whether conditions hold where parameters or conditions are decided. What is not decided stays open: Defaults count for
 * nothing here. Each condition is worked out once, and once for each depth at which another one asks for it.
 * @param conditions the node of `Conditions`
 */
export function createHolds(conditions: unknown, decisions: Decisions | undefined): Holds {
  if (decisions === undefined) return () => undefined;
  const levels = Array.from({ length: deepest + 1 }, () => new Map<string, boolean | undefined>());
  const equals = (operands: Operands): boolean | undefined =>
    equal(operands.map(operand => textOf(operand, decisions)));
  const holdsAt = (name: string, depth: number): boolean | undefined => {
    const known = levels[depth];
    if (known === undefined || known.has(name)) return known?.get(name);
    const given = own(decisions.conditions, name);
    const answer = given ?? evaluate(logicIn(conditions, name), equals, other => holdsAt(other, depth + 1));
    known.set(name, answer);
    return answer;
  };
  return condition => holdsAt(condition, 0);
}

/** A text that is written, or the decided value of a parameter. */
export function textOf(operand: Operand | undefined, { parameters }: Decisions): string | undefined {
  if (operand === undefined || 'text' in operand) return operand?.text;
  const value = own(parameters, operand.parameter);
  return value === undefined ? undefined : String(value);
}

export function equal([a, b]: readonly (string | undefined)[]): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b;
}

/** A value that is decided for a name. */
export function own<T extends Scalar>(values: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
