import type { Decisions, Scalar } from '../model.ts';
import { keyOf, scalar } from '../template/yaml.ts';
import { complain, entriesOf, followed, isEmpty, type Reading } from './reading.ts';

type Is<T> = (value: unknown) => value is T;

const isBoolean: Is<boolean> = value => typeof value === 'boolean';
const isValue: Is<Scalar> = (value): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

/** `parameters` and `conditions`: values by name; undefined where neither decides anything. */
export function parseDecisions(reading: Reading, parameters: unknown, conditions: unknown): Decisions | undefined {
  const given = valuesIn(reading, parameters, "'parameters'", isValue, 'a text, a number, true or false');
  const decided = valuesIn(reading, conditions, "'conditions'", isBoolean, 'true or false');
  const isNothing = Object.keys({ ...given, ...decided }).length === 0;
  return isNothing ? undefined : { parameters: given, conditions: decided };
}

/** `true`, `false`, or undefined where nothing, or something else, is written. */
export function parseSwitch(reading: Reading, node: unknown, what: string): boolean | undefined {
  if (isEmpty(followed(reading, node))) return undefined;
  return valueOf(reading, node, what, isBoolean, 'true or false');
}

function valuesIn<T>(reading: Reading, node: unknown, what: string, is: Is<T>, words: string): Record<string, T> {
  const entries = entriesOf(reading, node, what).flatMap(pair => {
    const name = keyOf(pair) ?? '';
    const value = valueOf(reading, pair.value, `'${name}'`, is, words, pair.key);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** What is written in a place where one value is wanted; otherwise it is complained of, at `at` where nothing is. */
function valueOf<T>(reading: Reading, node: unknown, what: string, is: Is<T>, words: string, at = node): T | undefined {
  const target = followed(reading, node);
  const value = scalar(target);
  if (is(value)) return value;
  complain(reading, isEmpty(target) ? at : node, `${what} is ${words}`);
  return undefined;
}
