import { isScalar } from 'yaml';
import type { Decisions, Scalar } from '../model.ts';
import { asNode, callOf, entry, entryOf, items, text } from './yaml.ts';

/** Deeper than any template nests conditions; one that leads back to itself ends here. */
const deepest = 20;

/** Whether a condition holds, by its name; undefined where nothing tells. */
export type Holds = (condition: string) => boolean | undefined;

/**
 * Whether conditions hold where parameters or conditions are decided. What is not decided stays open: Defaults count for
 * nothing here. Each condition is worked out once, and once for each depth at which another one asks for it.
 * @param conditions the node of `Conditions`
 */
export function createHolds(conditions: unknown, decisions: Decisions | undefined): Holds {
  if (decisions === undefined) return () => undefined;
  const levels = Array.from({ length: deepest + 1 }, () => new Map<string, boolean | undefined>());
  const holdsAt = (name: string, depth: number): boolean | undefined => {
    const known = levels[depth];
    if (known === undefined || known.has(name)) return known?.get(name);
    const given = own(decisions.conditions, name);
    const answer = given ?? evaluate(entryOf(conditions, name), decisions, other => holdsAt(other, depth + 1));
    known.set(name, answer);
    return answer;
  };
  return condition => holdsAt(condition, 0);
}

function evaluate(node: unknown, decisions: Decisions, isTrue: Holds): boolean | undefined {
  const known = asNode(node);
  const call = known === undefined ? undefined : callOf(known);
  const parts = items(call?.argument);
  const each = (): readonly (boolean | undefined)[] => parts.map(part => evaluate(part, decisions, isTrue));
  switch (call?.name) {
    case 'Fn::Equals':
      return equal(parts.map(part => operand(part, decisions)));
    case 'Fn::Not':
      return not(each()[0]);
    case 'Fn::And':
      return all(each());
    case 'Fn::Or':
      return not(all(each().map(not)));
    case 'Condition':
      return isTrue(name(call.argument));
    default:
      return isTrue(text(entry(node, 'Condition')) ?? '');
  }
}

/** A text that is written, or the decided value of a parameter. */
function operand(node: unknown, { parameters }: Decisions): string | undefined {
  const known = asNode(node);
  const call = known === undefined ? undefined : callOf(known);
  if (call === undefined) return text(node);
  const [, alone] = /^\$\{([\w:]+)\}$/.exec(call.name === 'Fn::Sub' ? name(call.argument) : '') ?? [];
  const value = own(parameters, call.name === 'Ref' ? name(call.argument) : (alone ?? ''));
  return value === undefined ? undefined : String(value);
}

/** A value that is decided for a name. */
export function own<T extends Scalar>(values: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

function equal([a, b]: readonly (string | undefined)[]): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b;
}

function not(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}

function all(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** The text of an argument, whether or not it bears the short form's tag. */
function name(argument: unknown): string {
  return isScalar(argument) ? String(argument.value) : '';
}
