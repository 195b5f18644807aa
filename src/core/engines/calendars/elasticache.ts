import type { Calendar } from '../calendar.ts';

export const elasticache: readonly Calendar[] = [
  {
    engine: 'valkey',
    source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html',
    versions: [
      { version: '7.2' },
      { version: '8.0' },
      { version: '8.1' },
      { version: '8.2' },
      { version: '9.0' },
      { version: '9.1' },
    ],
  },
  {
    engine: 'redis',
    source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html',
    versions: [
      { version: '4', standardSupportEnd: '2026-01-31', extendedSupportEnd: '2029-01-31' },
      { version: '5', standardSupportEnd: '2026-01-31', extendedSupportEnd: '2029-01-31' },
      { version: '6', standardSupportEnd: '2027-01-31', extendedSupportEnd: '2030-01-31' },
      {
        version: '7',
        note: '7.1 is the last Redis OSS version on ElastiCache',
        source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html',
      },
    ],
  },
  {
    engine: 'memcached',
    source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html',
    versions: [{ version: '1.6' }],
  },
];
