import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { usersOf } from '../parameterGroup.ts';
import { engineOf, familyOf, usedFamily, type UsedFamily } from './parameterFamily.ts';

export const elasticacheParameterGroupFamilyMismatch: Rule = {
  id: 'elasticache-parameter-group-family-mismatch',
  title: 'Cache parameter group of another engine or version',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  properties: ['CacheParameterGroupName', 'Engine', 'EngineVersion'],
  message: 'cannot be created: its parameter group is for another engine or version',
  why: 'A parameter group belongs to one family of engine versions, such as redis7 or valkey8, and ElastiCache takes it for these only. An upgrade to the next major version, or from Redis OSS to Valkey, needs a group of the new family.',
  how: 'Compares the family of a parameter group of the same file, or of a `default.…` group, with `Engine` and `EngineVersion`. Where no version is given only the engine is compared; a group that names no engine, and versions newer than 2026-11-20, are not judged.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-parametergroup.html',
  ],
  sameAs: {},
  check(cache, report, context) {
    const used = usedFamily(cache, context.resources);
    const engine = textOf(get(cache, 'Engine'))?.toLowerCase();
    if (used === undefined || engine === undefined) return;
    const wanted = familyOf(engine, textOf(get(cache, 'EngineVersion')) ?? '');
    if (wanted === used.family || (wanted === undefined && engineOf(used.family) === engine)) return;
    report(get(cache, 'CacheParameterGroupName'), {
      message: `cannot be created: its parameter group is for ${used.family}, not for ${wanted ?? engine}`,
      fixes: wanted === undefined ? [] : adapt(cache, used, wanted, context.resources),
      related: used.group === undefined ? [] : [{ at: used.at, message: `The family of ${used.group.name}` }],
    });
  },
};

/** Whether group or version is the wrong one is the author's to know. A group that other caches use stays as it is. */
function adapt(
  cache: Resource,
  { group, at, family }: UsedFamily,
  wanted: string,
  resources: readonly Resource[],
): Fix[] {
  if (group === undefined) {
    const name = (textOf(at) ?? '').replace(family, wanted);
    return [set(cache, 'CacheParameterGroupName', name, { title: `Use ${name}`, impact: 'none', isChoice: true })];
  }
  const users = usersOf(group, resources);
  if (!users.isComplete || users.resources.length > 1) return [];
  const about = {
    title: `Make ${group.name} a group for ${wanted}`,
    impact: 'replacement',
    consequence: 'replaces the parameter group only',
  } as const;
  return [set(group, 'CacheParameterGroupFamily', wanted, about)];
}
