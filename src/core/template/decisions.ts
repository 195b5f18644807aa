import { isScalar } from 'yaml';
import type { Decisions, Scalar } from '../model.ts';
import { asNode, callOf, entry, items, text } from './yaml.ts';

/** Deeper than any template nests conditions; one that leads back to itself ends here. */
const deepest = 20;

/**
 * Whether a condition holds where parameters or conditions are decided; undefined where they do not tell. What is not
 * decided stays open: Defaults count for nothing here.
 * @param conditions the node of `Conditions`
 * @param known the answers so far, so that conditions of conditions are evaluated once
 */
export function holds(
  conditions: unknown,
  name: string,
  decisions: Decisions | undefined,
  depth = 0,
  known = new Map<string, boolean | undefined>(),
): boolean | undefined {
  if (decisions === undefined || depth > deepest) return undefined;
  if (known.has(name)) return known.get(name);
  const ask = (node: unknown): boolean | undefined =>
    evaluate(node, decisions, other => holds(conditions, other, decisions, depth + 1, known));
  const answer = own(decisions.conditions, name) ?? ask(entry(conditions, name));
  known.set(name, answer);
  return answer;
}

type Holds = (condition: string) => boolean | undefined;

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
