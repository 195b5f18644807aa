import type { Resource, Value } from '../../model.ts';
import { get, textOf } from '../../values.ts';
import { groupOf } from '../parameterGroup.ts';
import { partsOf } from './version.ts';

/** The parameter group family that a cache uses. */
export interface UsedFamily {
  /** `redis6.x` */
  readonly family: string;
  /** Where the family is written. */
  readonly at: Value;
  /** The group, where it stands in the file; otherwise the cache names a default group. */
  readonly group?: Resource;
}

/** Undefined where the text does not tell. */
export function usedFamily(cache: Resource, resources: readonly Resource[]): UsedFamily | undefined {
  const group = groupOf(cache, resources, 'AWS::ElastiCache::ParameterGroup');
  const at = get(group ?? cache, group === undefined ? 'CacheParameterGroupName' : 'CacheParameterGroupFamily');
  const name = textOf(at)?.toLowerCase() ?? '';
  if (group !== undefined) return /^[a-z]/.test(name) ? { family: name, at, group } : undefined;
  const [, family] = /^default\.([a-z]+[\d.x]*?)(?:\.cluster\.on)?$/.exec(name) ?? [];
  return family === undefined ? undefined : { family, at };
}

/**
 * The family that a version of an engine takes, as of 2026-11-20; undefined for what is newer.
 * Source: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html
 */
export function familyOf(engine: string, version: string): string | undefined {
  const [major, minor] = partsOf(version);
  return (
    families.find(family => family === `${engine}${major}` || family === `${engine}${major}.${minor}`) ??
    (engine === 'redis' && major === 6 ? 'redis6.x' : undefined)
  );
}

export function engineOf(family: string): string {
  return /^[a-z]*/.exec(family)?.[0] ?? '';
}

const families: readonly string[] = [
  'redis2.6',
  'redis2.8',
  'redis3.2',
  'redis4.0',
  'redis5.0',
  'redis6.x',
  'redis7',
  'valkey7',
  'valkey8',
  'valkey9',
  'memcached1.4',
  'memcached1.5',
  'memcached1.6',
];
