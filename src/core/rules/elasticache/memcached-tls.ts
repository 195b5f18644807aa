import type { Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { effective, get, isPresent, isTrue } from '../../values.ts';
import type { Answer } from '../answers.ts';
import { isMemcached } from './subject.ts';
import { isAtLeast } from './version.ts';

export const elasticacheMemcachedTls: Rule = {
  id: 'elasticache-memcached-tls',
  title: 'Memcached without TLS',
  category: 'security',
  severity: 'information',
  // Not every Memcached client speaks TLS, which production should not depend on.
  profiles: ['recommended'],
  resources: ['AWS::ElastiCache::CacheCluster'],
  properties: ['TransitEncryptionEnabled', 'Engine', 'EngineVersion'],
  message: 'sends cached data over the network in the clear: encryption in transit is off',
  why: 'Memcached has no passwords, and without TLS whoever can listen in the network reads the cached data as well.',
  how: 'Fails for Memcached from 1.6.12, which can do TLS, when `TransitEncryptionEnabled` is off or left out. It can be chosen only when the cluster is created, and every client must use TLS then.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html'],
  sameAs: {},
  check(cluster, report) {
    if (isMemcached(cluster) !== true || canUseTls(cluster) !== true) return;
    const encryption = effective(cluster, 'TransitEncryptionEnabled');
    if (isTrue(encryption) !== false) return;
    const consequence = 'for a new cluster: a running one has to be made anew';
    const about = { title: 'Require TLS', impact: 'interruption', consequence } as const;
    report(encryption, { fixes: [set(cluster, 'TransitEncryptionEnabled', true, about)] });
  },
};

/** The default version is a late one. */
function canUseTls(cluster: Resource): Answer {
  const version = get(cluster, 'EngineVersion');
  return isPresent(version) === false || isAtLeast(version, [1, 6, 12]);
}
