import type { Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { engineVersions, lastRedisVersion } from './engineVersions.ts';
import { partsOf } from './version.ts';

export const elasticacheEngineVersionValid: Rule = {
  id: 'elasticache-engine-version-valid',
  title: 'ElastiCache engine version that does not exist',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  properties: ['EngineVersion', 'Engine'],
  message: 'cannot be created: ElastiCache has no such engine version',
  why: 'ElastiCache offers some versions of each engine and rejects the others. Redis OSS ends with 7.1, and goes on as Valkey. From Redis OSS 6 on the version is given without the patch level: 7.1, not 7.1.0.',
  how: 'Fails on a version that ElastiCache has never offered for the engine, as of 2026-11-20. Later versions of Valkey and Memcached than known then pass, and so do a bare major version, `6.x`, and old versions that only run on. A group that names no engine is not judged.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html'],
  sameAs: { 'cfn-lint': ['E3695'] },
  check(cache, report) {
    const version = get(cache, 'EngineVersion');
    const problem = problemWith(textOf(get(cache, 'Engine'))?.toLowerCase() ?? '', textOf(version) ?? '');
    if (problem === undefined) return;
    const { message, instead } = problem;
    report(version, { message, fixes: instead === undefined ? [] : [use(cache, instead)] });
  },
};

interface Problem {
  readonly message: string;
  /** The version that was certainly meant. */
  readonly instead?: string;
}

function problemWith(engine: string, version: string): Problem | undefined {
  const known = engineVersions[engine];
  const parts = partsOf(version);
  const [major, minor, patch] = parts;
  if (known === undefined || major === undefined) return undefined;
  if (engine !== 'memcached' && major > 5 && patch !== undefined) {
    const instead = `${major}.${minor}`;
    return { message: `cannot be created: ElastiCache takes version ${instead}, without a patch level`, instead };
  }
  const names = known.map(partsOf);
  if (names.some(name => parts.every((part, i) => part === name[i]))) return undefined;
  if (engine === 'redis' && major >= 7)
    return {
      message: `cannot be created: ${lastRedisVersion} is the last version of Redis OSS, later ones are Valkey`,
    };
  const isPassed = engine === 'redis' || names.some(name => name[0] === major && isLater(name, parts));
  return isPassed ? { message: `cannot be created: ElastiCache has no version ${version} of ${engine}` } : undefined;
}

function isLater(version: readonly number[], than: readonly number[]): boolean {
  const place = version.findIndex((part, i) => part !== than[i]);
  return (version[place] ?? 0) > (than[place] ?? 0);
}

function use(cache: Resource, version: string): ReturnType<typeof set> {
  return set(cache, 'EngineVersion', version, { title: `Use version ${version}`, impact: 'none' });
}
