import { engineNames, engineOf, type EngineId } from '../../engines/engine.ts';
import { agedSeverity } from '../../engines/support.ts';
import type { Fix, Resource } from '../../model.ts';
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
  how: 'Fails on a version that ElastiCache has never offered for the engine, as of 2026-11-20. Later versions of Valkey and Memcached than known then pass, and so do a bare major version, `6.x`, and old versions that only run on. A group that names no engine is not judged. A year later the finding is a hint.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html'],
  sameAs: { 'cfn-lint': ['E3695'] },
  check(cache, report, { today }) {
    const version = get(cache, 'EngineVersion');
    const engine = engineOf(textOf(get(cache, 'Engine'))?.toLowerCase() ?? '');
    const problem = engine === undefined ? undefined : problemWith(engine, textOf(version) ?? '');
    if (problem === undefined || today === undefined) return;
    const { message, fix } = problem;
    report(version, {
      message,
      severity: agedSeverity('error', today),
      fixes: fix === undefined ? [] : [use(cache, fix)],
    });
  },
};

interface Problem {
  readonly message: string;
  readonly fix?: { readonly version: string; readonly isChoice?: true };
}

function problemWith(engine: EngineId, version: string): Problem | undefined {
  const parts = partsOf(version);
  const [major = 0] = parts;
  const name = engineNames[engine];
  if (engineVersions[engine] === undefined || parts.length === 0) return undefined;
  const short = engine !== 'memcached' && major > 5 ? parts.slice(0, 2) : parts;
  const text = short.join('.');
  if (neverWas(engine, short)) {
    if (engine !== 'redis' || major < 7) return { message: `cannot be created: ElastiCache has no ${name} ${text}` };
    const message = `cannot be created: ${lastRedisVersion} is the last version of ${name}, later ones are Valkey`;
    return { message, fix: { version: lastRedisVersion, isChoice: true } };
  }
  if (short.length === parts.length) return undefined;
  return {
    message: `cannot be created: ElastiCache takes version ${text}, without a patch level`,
    fix: { version: text },
  };
}

/** Whether a version is missing among its neighbours; what comes after the last of a major version may be new. */
function neverWas(engine: EngineId, parts: readonly number[]): boolean {
  const known = engineVersions[engine]?.map(partsOf) ?? [];
  if (known.some(version => parts.every((part, i) => part === version[i]))) return false;
  return engine === 'redis' || known.some(version => version[0] === parts[0] && isLater(version, parts));
}

function isLater(version: readonly number[], than: readonly number[]): boolean {
  const place = version.findIndex((part, i) => part !== than[i]);
  return (version[place] ?? 0) > (than[place] ?? 0);
}

function use(cache: Resource, { version, ...rest }: NonNullable<Problem['fix']>): Fix {
  return set(cache, 'EngineVersion', version, { title: `Use version ${version}`, impact: 'none', ...rest });
}
