import type { Rule } from '../../rule.ts';
import { get, isOneOf, isPresent } from '../../values.ts';
import { isSecondary } from './subject.ts';
import { requireTls } from './tls.ts';

export const elasticacheValkeyTransitExplicit: Rule = {
  id: 'elasticache-valkey-transit-explicit',
  title: 'Valkey group that does not say whether it has TLS',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['TransitEncryptionEnabled', 'Engine'],
  message: 'cannot be created: with Valkey TransitEncryptionEnabled has to be written',
  why: 'Redis OSS takes a missing `TransitEncryptionEnabled` for false. For a new Valkey replication group ElastiCache wants it written, be it true or false.',
  how: 'Fails when `Engine` is valkey and `TransitEncryptionEnabled` is left out. A member of a global datastore takes the setting of the primary group and is left alone.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html',
  ],
  sameAs: { 'cfn-lint': ['E3704'] },
  check(group, report) {
    if (isSecondary(group) !== false || isOneOf(get(group, 'Engine'), ['valkey']) !== true) return;
    const encryption = get(group, 'TransitEncryptionEnabled');
    if (isPresent(encryption) === false) report(encryption, { fixes: [requireTls(group)] });
  },
};
