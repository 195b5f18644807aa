import type { EngineId } from '../../engines/engine.ts';

/**
 * Every version that ElastiCache has offered for an engine, as `EngineVersion` takes it, oldest first. Versions that
 * it no longer creates are among them, because clusters of old may still run on them.
 * Sources: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html and the engine versions that
 * the API lists, as carried by cfn-lint 1.51.0, as of 2026-11-20.
 */
export const engineVersions: Readonly<Partial<Record<EngineId, readonly string[]>>> = {
  redis: [
    '2.6.13',
    '2.8.6',
    '2.8.19',
    '2.8.21',
    '2.8.22',
    '2.8.23',
    '2.8.24',
    '3.2.4',
    '3.2.6',
    '3.2.10',
    '4.0.10',
    '5.0.0',
    '5.0.3',
    '5.0.4',
    '5.0.5',
    '5.0.6',
    '6.0',
    '6.2',
    '7.0',
    '7.1',
  ],
  valkey: ['7.2', '8.0', '8.1', '8.2', '9.0', '9.1'],
  memcached: [
    '1.4.5',
    '1.4.14',
    '1.4.24',
    '1.4.33',
    '1.4.34',
    '1.5.10',
    '1.5.16',
    '1.6.6',
    '1.6.12',
    '1.6.17',
    '1.6.22',
  ],
};

/** Valkey has taken the place of Redis OSS on ElastiCache: no later version comes. */
export const lastRedisVersion = '7.1';
