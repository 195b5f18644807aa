import type { Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { retiredFamilies } from './nodeTypes.ts';

export const elasticachePreviousGenerationNode: Rule = {
  id: 'elasticache-previous-generation-node',
  title: 'Cache node type of a previous generation',
  category: 'cost',
  severity: 'information',
  // Newer nodes do more for the same money anywhere.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster', 'AWS::DAX::Cluster'],
  properties: ['CacheNodeType', 'NodeType'],
  message: 'runs on a node type of a previous generation: newer ones give more for the same price',
  why: 'Each generation of nodes gives more for its price than the one before, and the oldest are no longer sold: a new cache cannot be made of them.',
  how: 'Fails on the families t2, m4 and r4, and on t1, m1, m2, m3, c1 and r3, of which ElastiCache creates no new caches; for DAX on t2, r3 and r4. Their successors are t4g, m7g and r7g, for DAX t3, r5 and r7i. The type of a Redis OSS or Valkey node is changed while it runs; Memcached and DAX need a new cluster.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CacheNode.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html',
  ],
  sameAs: {},
  check(cache, report) {
    const type = get(cache, cache.type === 'AWS::DAX::Cluster' ? 'NodeType' : 'CacheNodeType');
    const [, service = '', family = ''] = /^(cache|dax)\.(\w+)\./i.exec(textOf(type)?.toLowerCase() ?? '') ?? [];
    const isRetired = service === 'cache' && retiredFamilies.includes(family);
    const message = `runs on a retired node type: ElastiCache creates no new caches on ${family}`;
    if (isRetired) report(type, { severity: 'warning', message, deprecated: true });
    else if (olderFamilies[service]?.includes(family) === true) report(type);
  },
};

/** As of 2026-11-20. */
const olderFamilies: Readonly<Record<string, readonly string[]>> = {
  cache: ['t2', 'm4', 'r4'],
  dax: ['t2', 'r3', 'r4'],
};
