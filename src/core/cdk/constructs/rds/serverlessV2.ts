import { draftOf, duration, literalOf } from '../../codecs.ts';
import type { Draft, Site } from '../../construct.ts';
import { clusterInstances } from './clusterInstance.ts';

/** 0.5 to 2 units, where one of the instances is serverless; added later, an instance cannot be seen. */
export function serverlessV2(site: Site): Draft {
  const [min, max] = [
    capacity(site, 'serverlessV2MinCapacity', 0.5),
    capacity(site, 'serverlessV2MaxCapacity', 2),
  ] as const;
  const hasServerless = clusterInstances(site).some(
    ({ structs }) => structs?.[''] === 'rds.ServerlessV2ClusterInstanceProps',
  );
  if (!hasServerless) return { kind: 'unknown' };
  const pause = draftOf(site, 'serverlessV2AutoPauseDuration', duration('seconds'));
  return { kind: 'mapping', entries: { MinCapacity: min, MaxCapacity: max, SecondsUntilAutoPause: pause } };
}

function capacity(site: Site, name: string, otherwise: number): Draft {
  const prop = site.props.get(name);
  if (prop.kind === 'absent') return { kind: 'literal', value: otherwise };
  const value = prop.kind === 'written' ? literalOf(site.resolve(prop.value)) : undefined;
  return prop.kind === 'written' && value !== undefined
    ? { kind: 'literal', value, at: prop.value }
    : { kind: 'unknown' };
}
