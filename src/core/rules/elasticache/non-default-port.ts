import type { Rule } from '../../rule.ts';
import { get } from '../../values.ts';
import { defaultPorts, isDefaultPort, isDefaultPortOf } from '../defaultPort.ts';
import { isSecondary } from './subject.ts';

export const elasticacheNonDefaultPort: Rule = {
  id: 'elasticache-non-default-port',
  title: 'ElastiCache on the default port',
  category: 'security',
  severity: 'hint',
  // Another port hides little: security groups decide who gets in.
  profiles: [],
  resources: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  properties: ['Port', 'Engine'],
  message: 'listens on the default port of its engine, which scanners try first',
  why: 'Some standards ask for a port other than the default, so that simple scans do not find the cache. It does not replace security groups, TLS and authentication.',
  how: 'Fails when `Port` is left out or the default: 6379 for Redis OSS and Valkey, 11211 for Memcached. The port can be chosen only when the cache is created. A member of a global datastore is left alone.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html',
  ],
  sameAs: { KICS: ['323db967-c68e-44e6-916c-a777f95af34b'], 'cdk-nag': ['AwsSolutions-AEC5'] },
  check(cache, report) {
    if (isSecondary(cache) !== false) return;
    const port = get(cache, 'Port');
    const isDefault =
      cache.type === 'AWS::ElastiCache::ReplicationGroup'
        ? isDefaultPort(port, defaultPorts('redis'))
        : isDefaultPortOf(get(cache, 'Engine'), port);
    if (isDefault === true) report(port);
  },
};
