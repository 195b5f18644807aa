import type { Fix, Resource, Value } from '../model.ts';
import { fix, setting, type Report } from '../rule.ts';
import { ask, get, textOf } from '../values.ts';
import type { Answer } from './answers.ts';

/** What a service accepts as the range in which a serverless cluster scales. */
export interface CapacityLimits {
  /** `NCU` */
  readonly unit: string;
  readonly lowest: number;
  /** The least that the upper end may be. */
  readonly lowestMaximum: number;
  readonly highest: number;
}

/** Reports a range that the service refuses; `path` holds its `MinCapacity` and `MaxCapacity`, which go in half steps. */
export function checkCapacityRange(resource: Resource, path: string, limits: CapacityLimits, report: Report): void {
  const [lower, upper] = [`${path}.MinCapacity`, `${path}.MaxCapacity`];
  const [minimum, maximum] = [get(resource, lower), get(resource, upper)];
  const { unit, lowest, lowestMaximum, highest } = limits;
  const refuse = (at: Value, why: string, fixes: readonly Fix[] = []): void =>
    report(at, { message: `cannot be deployed: ${why}`, fixes });

  for (const at of [minimum, maximum].filter(value => askCapacity(value, isHalfStep) === false)) {
    refuse(at, `capacity goes in half steps of an ${unit}`);
  }
  if (isWithin(minimum, lowest, highest) === false) refuse(minimum, `MinCapacity is ${lowest} to ${highest} ${unit}`);
  if (isWithin(maximum, lowestMaximum, highest) === false) {
    refuse(maximum, `MaxCapacity is ${lowestMaximum} to ${highest} ${unit}`);
  }
  if (askCapacity(minimum, low => askCapacity(maximum, high => low > high)) === true) {
    refuse(minimum, 'MinCapacity is higher than MaxCapacity', swap(resource, lower, upper));
  }
}

function isWithin(value: Value, from: number, to: number): Answer {
  return askCapacity(value, capacity => capacity >= from && capacity <= to);
}

function isHalfStep(capacity: number): boolean {
  return Number.isInteger(capacity * 2);
}

/** Whether a number, whole or not, passes `test`. */
function askCapacity(value: Value, test: (capacity: number) => Answer): Answer {
  return ask(value, leaf =>
    leaf.kind === 'literal' && /^-?\d+(?:\.\d+)?$/.test(String(leaf.value)) ? test(Number(leaf.value)) : undefined,
  );
}

function swap(resource: Resource, lower: string, upper: string): readonly Fix[] {
  const [low, high] = [textOf(get(resource, upper)), textOf(get(resource, lower))];
  if (low === undefined || high === undefined) return [];
  const about = { title: 'Swap the two', impact: 'cost', consequence: 'the range decides what the cluster costs' } as const;
  return [fix(about, setting(resource, lower, Number(low)), setting(resource, upper, Number(high)))];
}
