import { grid, list, prose, section, steps } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const caching: Topic = {
  id: 'caching',
  title: 'In memory: cache or durable',
  oneLiner: 'When data in memory may be lost, when it must last, and which service is made for which.',
  icon: 'zap',
  sections: [
    section(
      'Two different jobs',
      [
        prose(
          'A cache holds copies: when a node is lost, the data is read again from where it came from.',
          'It improves the speed of the application and reduces the load on the database, with answers in microseconds where a database takes milliseconds.',
          'A durable in-memory database holds the only copy: it writes a log over several Availability Zones before it answers, so it can be the primary database.',
        ),
        grid(
          ['', 'Cache', 'Durable'],
          ['**A node is lost**', 'Some data is gone and is loaded again', 'Nothing acknowledged is lost'],
          ['**Writes take**', 'Microseconds', 'Single-digit milliseconds'],
          [
            '**Used for**',
            'Query results, rendered pages, sessions one can lose',
            'Carts, leaderboards, queues, profiles that must last',
          ],
          [
            '**Services**',
            '[ElastiCache](services/elasticache), [DAX](services/dax)',
            '[ElastiCache](services/elasticache) for Valkey 9.0 with durability, [MemoryDB](services/memorydb)',
          ],
        ),
      ],
      source.elasticache,
      source.memorydb,
    ),
    section(
      'Which service',
      [
        list(
          'A cache in front of any database or API, a session store, a leaderboard: ElastiCache with Valkey, serverless first. It also offers Redis OSS (up to version 7.1) and Memcached',
          'A cache in front of DynamoDB without new code: DAX',
          'Data that must last, in one Region: ElastiCache for Valkey 9.0 or later on nodes with durability (since 2026-06), or MemoryDB',
          'Data that must last and is written in several Regions: MemoryDB with a multi-Region cluster',
        ),
        prose(
          'Courses used to say: MemoryDB when data must be durable, ElastiCache when it is a cache. Since ElastiCache for Valkey can be durable, MemoryDB stands out by its active-active Regions.',
          'MemoryDB has also lost the words "for Redis" in its name: it runs Valkey and Redis OSS.',
        ),
      ],
      source.elasticacheDurability,
      source.memorydb,
    ),
    section(
      'How a cache is filled',
      [
        prose('Lazy loading, the usual way:'),
        steps(
          'Ask the cache',
          'On a miss, ask the database',
          'Put the answer into the cache with a time to live (TTL), and return it',
        ),
        grid(
          ['Strategy', 'Good', 'Mind'],
          [
            'Lazy loading',
            'Holds only what is asked for; a lost node costs misses, not errors',
            'The first request is slow, and data can be stale until its TTL ends',
          ],
          ['Write-through', 'Never stale', 'Holds what nobody reads; a new node is empty until it is written'],
          [
            'TTL on every key',
            'Bounds how stale data can be, and frees memory',
            'Many keys that end at once make a rush on the database: spread them',
          ],
        ),
        prose('DAX does both for a DynamoDB table: it reads through, and writes go to the table and the cache.'),
      ],
      source.elasticacheStrategies,
      source.dax,
    ),
    section(
      'Before production',
      [
        list(
          'Choose an eviction policy, and reserve memory for background work',
          'Turn on encryption in transit and authenticate: `TransitEncryptionEnabled`, and users with RBAC or IAM',
          'A replica in another zone with automatic failover, even for a cache: a database that gets all requests at once may not survive it',
          'Decide on durability when you create the cluster: it cannot be switched on later',
          'With asynchronous durability up to 10 seconds of writes can be lost, with synchronous durability none',
        ),
      ],
      source.elasticacheDurability,
    ),
  ],
  related: [
    'compare/elasticache+memorydb+dax',
    'services/elasticache',
    'services/memorydb',
    'services/dax',
    'rules/elasticache-replicationgroup-automatic-failover',
    'rules/elasticache-replicationgroup-encryption-in-transit',
  ],
  asOf: '2026-10-09',
};
