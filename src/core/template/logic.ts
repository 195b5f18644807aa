import { isMap, isScalar, type YAMLMap } from 'yaml';
import { answeredOnce } from '../answeredOnce.ts';
import { asNode, callOf, entry, entryOf, items, text } from './yaml.ts';

// The functions that conditions are made of.

/** Whether a condition holds, by its name; undefined where nothing tells. */
export type Holds = (condition: string) => boolean | undefined;

/** One of two values that `Fn::Equals` compares: a text that is written, or a parameter. */
export type Operand = { readonly text: string } | { readonly parameter: string };

/** Undefined: a value that something else computes. */
export type Operands = readonly (Operand | undefined)[];

export type Logic =
  | { readonly kind: 'equals'; readonly operands: Operands }
  | { readonly kind: 'not' | 'and' | 'or'; readonly parts: readonly (Logic | undefined)[] }
  | { readonly kind: 'condition'; readonly name: string };

/**
 * What a condition is made of; undefined where that are no functions of conditions.
 * @param conditions the node of `Conditions`
 */
export function logicIn(conditions: unknown, name: string): Logic | undefined {
  return isMap(conditions) ? logics(conditions)(name) : undefined;
}

const logics = answeredOnce((conditions: YAMLMap) => {
  const known = new Map<string, Logic | undefined>();
  return (name: string): Logic | undefined => {
    if (!known.has(name)) known.set(name, logicOf(entryOf(conditions, name)));
    return known.get(name);
  };
});

function logicOf(node: unknown): Logic | undefined {
  const known = asNode(node);
  const call = known === undefined ? undefined : callOf(known);
  const given = items(call?.argument);
  switch (call?.name) {
    case 'Fn::Equals':
      return { kind: 'equals', operands: given.map(operandOf) };
    case 'Fn::Not':
      return { kind: 'not', parts: given.slice(0, 1).map(logicOf) };
    case 'Fn::And':
      return { kind: 'and', parts: given.map(logicOf) };
    case 'Fn::Or':
      return { kind: 'or', parts: given.map(logicOf) };
    case 'Condition':
      return { kind: 'condition', name: nameIn(call.argument) };
    default: {
      const name = text(entry(node, 'Condition'));
      return name === undefined ? undefined : { kind: 'condition', name };
    }
  }
}

function operandOf(node: unknown): Operand | undefined {
  const known = asNode(node);
  const call = known === undefined ? undefined : callOf(known);
  const written = text(node);
  if (call === undefined) return written === undefined ? undefined : { text: written };
  const [, alone] = /^\$\{([\w:]+)\}$/.exec(call.name === 'Fn::Sub' ? nameIn(call.argument) : '') ?? [];
  const parameter = call.name === 'Ref' ? nameIn(call.argument) : alone;
  return parameter === undefined ? undefined : { parameter };
}

/** The text of an argument, whether or not it bears the short form's tag. */
function nameIn(argument: unknown): string {
  return isScalar(argument) ? String(argument.value) : '';
}

/**
 * Whether it is true.
 * @param equals whether two values are the same
 * @param holds whether another condition holds
 */
export function evaluate(
  logic: Logic | undefined,
  equals: (operands: Operands) => boolean | undefined,
  holds: Holds,
): boolean | undefined {
  if (logic === undefined) return undefined;
  if (logic.kind === 'equals') return equals(logic.operands);
  if (logic.kind === 'condition') return holds(logic.name);
  const answers = logic.parts.map(part => evaluate(part, equals, holds));
  if (logic.kind === 'not') return not(answers[0]);
  return logic.kind === 'and' ? all(answers) : not(all(answers.map(not)));
}

function not(answer: boolean | undefined): boolean | undefined {
  return answer === undefined ? undefined : !answer;
}

function all(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}
