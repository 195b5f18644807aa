import type { Rule } from '../../rule.ts';
import { askText } from '../../values.ts';
import { isLargePublicRange } from './publicRange.ts';
import { groupTypes, opening, sourcesOf } from './sources.ts';

export const sgDbOpenToLargeCidr: Rule = {
  id: 'sg-db-open-to-large-cidr',
  title: 'Database port open to a large public network',
  category: 'security',
  severity: 'warning',
  // Thousands of strangers are too many for a test database too.
  profiles: ['recommended', 'development'],
  resources: groupTypes,
  properties: ['SecurityGroupIngress', 'CidrIp', 'CidrIpv6', 'DBSecurityGroupIngress', 'CIDRIP'],
  message: 'opens the port of a database to a large range of public addresses',
  why: 'A range of thousands of public addresses belongs to a provider or to a whole company. Most who sit there have nothing to do with the database, and some of their machines are not under their own control.',
  how: 'Fails when a rule lets in a range of public addresses wider than /24, or /64 for IPv6, on the port of a database of this file or on a port made for one. Private ranges such as `10.0.0.0/8` pass, and so do other security groups and prefix lists. The whole internet is a finding of its own.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  ],
  sameAs: { KICS: ['0104165b-02d5-426f-abc9-91fb48189899'] },
  check(group, report, context) {
    for (const source of sourcesOf(group, context.resources)) {
      const isLarge = askText(source.cidr, isLargePublicRange) === true;
      if (isLarge) report(source.cidr, opening(source, 'a large range of public addresses'));
    }
  },
};
