import type { Resource, Value } from '../../model.ts';
import type { Report } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';
import { checkCapacityRange, numberOf, type CapacityLimits } from '../capacityRange.ts';

const path = 'ServerlessV2ScalingConfiguration';

/** In ACUs. Source: API_ServerlessV2ScalingConfiguration, as of 2026-11-20. */
const limits: CapacityLimits = { lowest: 0, lowestMaximum: 1, highest: 256 };

/** Reports capacities of Serverless v2 that Aurora refuses, and some that work otherwise than one may think. */
export function checkCapacity(cluster: Resource, report: Report): void {
  if (!checkCapacityRange(cluster, path, limits, report))
    checkSmallest(cluster, get(cluster, `${path}.MinCapacity`), report);
}

function checkSmallest(cluster: Resource, at: Value, report: Report): void {
  const capacity = numberOf(at);
  const pause = get(cluster, `${path}.SecondsUntilAutoPause`);
  if (capacity === 0 && isPresent(pause) === false) {
    const message = 'pauses after 5 idle minutes, the default: the next connection waits until it has resumed';
    report(at, { severity: 'hint', message });
  }
  if (capacity !== undefined && capacity < 2 && isTrue(get(cluster, 'PerformanceInsightsEnabled')) === true) {
    report(at, { severity: 'hint', message: 'may run short of memory: Performance Insights asks for at least 2 ACUs' });
  }
}
