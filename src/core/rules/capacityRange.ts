import type { Fix, Resource, Value } from '../model.ts';
import { fix, setting, type Report } from '../rule.ts';
import { get, textOf } from '../values.ts';

/** What a service accepts as the range in which a serverless cluster scales, in its units of capacity. */
export interface CapacityLimits {
  readonly lowest: number;
  /** The least that the upper end may be. */
  readonly lowestMaximum: number;
  readonly highest: number;
}

/**
 * Reports a range that the service refuses, `path` being the property that holds its `MinCapacity` and `MaxCapacity`.
 * @returns whether something was reported
 */
export function checkCapacityRange(resource: Resource, path: string, limits: CapacityLimits, report: Report): boolean {
  const [lower, upper] = [`${path}.MinCapacity`, `${path}.MaxCapacity`];
  const [low, high] = [get(resource, lower), get(resource, upper)];
  const [from, to] = [numberOf(low), numberOf(high)];
  const isRefused = [
    refuse(low, from, limits.lowest, limits.highest, report),
    refuse(high, to, limits.lowestMaximum, limits.highest, report),
  ].includes(true);
  if (isRefused || from === undefined || to === undefined || from <= to) return isRefused;
  const message = `cannot be created: its smallest capacity, ${from}, is over the largest, ${to}`;
  report(low, { message, fixes: [swap(setting(resource, lower, to), setting(resource, upper, from))] });
  return true;
}

/** Reports a number that is no capacity; says whether it was one. */
function refuse(at: Value, capacity: number | undefined, least: number, most: number, report: Report): boolean {
  if (capacity === undefined) return false;
  const isOutside = capacity < least || capacity > most;
  if (!isOutside && Number.isInteger(capacity * 2)) return false;
  const message = isOutside ? `it goes from ${least} to ${most}` : 'it goes in steps of 0.5';
  report(at, { message: `cannot be created: ${capacity} is no serverless capacity, ${message}` });
  return true;
}

/** A number that is written out, with or without decimals. */
export function numberOf(value: Value): number | undefined {
  const text = textOf(value) ?? '';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function swap(...changes: Fix['changes']): Fix {
  return fix({ title: 'Swap the two', impact: 'none', isChoice: true }, ...changes);
}
