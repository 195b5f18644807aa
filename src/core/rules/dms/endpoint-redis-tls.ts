import { set, type Rule } from '../../rule.ts';
import { get, isOneOf } from '../../values.ts';
import { isEndpointOf } from './subject.ts';

const property = 'RedisSettings.SslSecurityProtocol';

export const dmsEndpointRedisTls: Rule = {
  id: 'dms-endpoint-redis-tls',
  title: 'DMS endpoint for Redis without TLS',
  category: 'security',
  severity: 'warning',
  // Test data is often a copy of the real data, and its passwords are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DMS::Endpoint'],
  properties: [property, 'EngineName'],
  message: 'writes to Redis without TLS: data and AUTH token cross the network in the clear',
  why: 'Without TLS everyone between the replication instance and the cache can read the data that is copied, and the token that opens the cache.',
  how: 'Fails when `EngineName` is `redis` and `RedisSettings.SslSecurityProtocol` is `plaintext`. The default is `ssl-encryption`.',
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Redis.html'],
  sameAs: {
    'Security Hub': ['DMS.12'],
    'AWS Config': ['dms-redis-tls-enabled'],
    Prowler: ['dms_endpoint_redis_in_transit_encryption_enabled'],
  },
  check(endpoint, report) {
    const protocol = get(endpoint, property);
    if (isEndpointOf(endpoint, ['redis']) !== true || isOneOf(protocol, ['plaintext']) !== true) return;
    const consequence = 'fails where the cache has no TLS';
    const encrypt = set(endpoint, property, 'ssl-encryption', {
      title: 'Use TLS',
      impact: 'interruption',
      consequence,
    });
    report(protocol, { fixes: [encrypt] });
  },
};
