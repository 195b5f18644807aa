import type { Resource, Value } from '../../model.ts';
import { fix, setting, type Report } from '../../rule.ts';
import { get, isPresent, isTrue, textOf } from '../../values.ts';

const min = 'ServerlessV2ScalingConfiguration.MinCapacity';
const max = 'ServerlessV2ScalingConfiguration.MaxCapacity';

/** The most ACUs that an instance can have. Source: API_ServerlessV2ScalingConfiguration, as of 2026-11-20. */
const most = 256;

/** Reports capacities of Serverless v2 that Aurora refuses, and some that work otherwise than one may think. */
export function checkCapacity(cluster: Resource, report: Report): void {
  const [low, high] = [get(cluster, min), get(cluster, max)];
  const [from, to] = [numberOf(low), numberOf(high)];
  if (refuse(low, from, 0, report) || refuse(high, to, 1, report)) return;
  if (from !== undefined && to !== undefined && from > to) {
    const swap = fix(
      { title: 'Swap the two', impact: 'none', isChoice: true },
      setting(cluster, min, to),
      setting(cluster, max, from),
    );
    report(low, {
      message: `cannot be created: its smallest capacity, ${from}, is over the largest, ${to}`,
      fixes: [swap],
    });
  } else checkSmallest(cluster, low, from, report);
}

/** Reports a number that is no capacity; says whether it was one. */
function refuse(at: Value, capacity: number | undefined, least: number, report: Report): boolean {
  if (capacity === undefined) return false;
  const isOutside = capacity < least || capacity > most;
  if (!isOutside && Number.isInteger(capacity * 2)) return false;
  const message = isOutside ? `it goes from ${least} to ${most}` : 'it goes in steps of 0.5';
  report(at, { message: `cannot be created: ${capacity} is no serverless capacity, ${message}` });
  return true;
}

function checkSmallest(cluster: Resource, at: Value, capacity: number | undefined, report: Report): void {
  const pause = get(cluster, 'ServerlessV2ScalingConfiguration.SecondsUntilAutoPause');
  if (capacity === 0 && isPresent(pause) === false) {
    const message = 'pauses after 5 idle minutes, the default: the next connection waits until it has resumed';
    report(at, { severity: 'hint', message });
  }
  if (capacity !== undefined && capacity < 2 && isTrue(get(cluster, 'PerformanceInsightsEnabled')) === true) {
    report(at, { severity: 'hint', message: 'may run short of memory: Performance Insights asks for at least 2 ACUs' });
  }
}

/** A number that is written out, with or without decimals. */
function numberOf(value: Value): number | undefined {
  const text = textOf(value) ?? '';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
