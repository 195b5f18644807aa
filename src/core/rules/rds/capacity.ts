import type { Resource } from '../../model.ts';
import type { Report } from '../../rule.ts';
import { get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { checkCapacityRange, numberOf, type CapacityLimits } from '../capacityRange.ts';

const path = 'ServerlessV2ScalingConfiguration';

/** In ACUs. Source: API_ServerlessV2ScalingConfiguration, as of 2026-11-20. */
const limits: CapacityLimits = { lowest: 0, lowestMaximum: 1, highest: 256 };

/**
 * Reports capacities of Serverless v2 that Aurora refuses, and some that work otherwise than one may think.
 * @param members those instances of the cluster that stand in the file
 */
export function checkCapacity(cluster: Resource, members: readonly Resource[], report: Report): void {
  if (!checkCapacityRange(cluster, path, limits, report)) checkSmallest(cluster, members, report);
}

function checkSmallest(cluster: Resource, members: readonly Resource[], report: Report): void {
  const at = get(cluster, `${path}.MinCapacity`);
  const capacity = numberOf(at);
  const pause = get(cluster, `${path}.SecondsUntilAutoPause`);
  if (capacity === 0 && isPresent(pause) === false) {
    const message = 'pauses after 5 idle minutes, the default: the next connection waits until it has resumed';
    report(at, { severity: 'hint', message });
  }
  if (capacity !== undefined && capacity < 2 && hasInsights(cluster, members)) {
    report(at, { severity: 'hint', message: 'may run short of memory: Performance Insights asks for at least 2 ACUs' });
  }
}

function hasInsights(cluster: Resource, members: readonly Resource[]): boolean {
  const properties = [
    get(cluster, 'PerformanceInsightsEnabled'),
    ...members.filter(isServerless).map(member => get(member, 'EnablePerformanceInsights')),
  ];
  return properties.some(property => isTrue(property) === true);
}

/** Whether an instance certainly takes its capacity from its cluster. */
export function isServerless(instance: Resource): boolean {
  return isOneOf(get(instance, 'DBInstanceClass'), ['db.serverless']) === true;
}
