import { set, type Rule } from '../../rule.ts';
import { get, isOneOf, isTrue } from '../../values.ts';

export const elasticacheTransitModePreferred: Rule = {
  id: 'elasticache-transit-mode-preferred',
  title: 'ElastiCache TLS in migration mode',
  category: 'security',
  severity: 'information',
  // Half a migration protects nobody who has not moved.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup'],
  properties: ['TransitEncryptionMode', 'TransitEncryptionEnabled'],
  message: 'still takes connections without TLS: its TransitEncryptionMode is preferred',
  why: 'Mode `preferred` is the bridge over which running clients move to TLS. As long as it lasts, a client that has not moved sends its data in the clear, and nobody notices.',
  how: 'Fails when `TransitEncryptionMode` is preferred while encryption in transit is on. Require TLS once every client uses it; left out, the mode of a new group is required.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption-enable.html'],
  sameAs: {},
  check(group, report) {
    const mode = get(group, 'TransitEncryptionMode');
    if (isOneOf(mode, ['preferred']) !== true || isTrue(get(group, 'TransitEncryptionEnabled')) !== true) return;
    const about = {
      title: 'Require TLS',
      impact: 'interruption',
      consequence: 'clients without TLS cannot connect any more',
    } as const;
    report(mode, { fixes: [set(group, 'TransitEncryptionMode', 'required', about)] });
  },
};
