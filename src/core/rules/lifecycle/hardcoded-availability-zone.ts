import { replacementBy } from '../../impact.ts';
import type { Fix, Resource, Value } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { get, itemsOf, textOf } from '../../values.ts';

/** Properties that name Availability Zones, by resource type. */
const zoneProperties: Readonly<Record<string, readonly string[]>> = {
  'AWS::RDS::DBInstance': ['AvailabilityZone'],
  'AWS::RDS::DBCluster': ['AvailabilityZones'],
  'AWS::DocDB::DBCluster': ['AvailabilityZones'],
  'AWS::DocDB::DBInstance': ['AvailabilityZone'],
  'AWS::Neptune::DBCluster': ['AvailabilityZones'],
  'AWS::Neptune::DBInstance': ['AvailabilityZone'],
  'AWS::ElastiCache::CacheCluster': ['PreferredAvailabilityZone', 'PreferredAvailabilityZones'],
  'AWS::ElastiCache::ReplicationGroup': ['PreferredCacheClusterAZs'],
  'AWS::DAX::Cluster': ['AvailabilityZones'],
  'AWS::DMS::ReplicationInstance': ['AvailabilityZone'],
  'AWS::Redshift::Cluster': ['AvailabilityZone'],
};

export const hardcodedAvailabilityZone: Rule = {
  id: 'hardcoded-availability-zone',
  title: 'Availability Zone written out',
  category: 'operations',
  severity: 'hint',
  // Many templates are made for one Region, and for one account in which a zone is free.
  profiles: [],
  resources: Object.keys(zoneProperties),
  properties: [...new Set(Object.values(zoneProperties).flat())],
  message: 'names its Availability Zone, so the template works in one Region only',
  why: 'A zone such as `us-east-1a` is in one Region, and its letter may stand for another place in another account. A template that names it cannot be deployed elsewhere, not even to come back after the Region has failed.',
  how: 'Fails when a zone is written out where it is used. A parameter, a mapping by Region, `!Select [0, !GetAZs ""]` or `!Sub "${AWS::Region}a"` passes. Most databases need no zone: the subnet group names the zones that there are.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getavailabilityzones.html',
  ],
  sameAs: { 'cfn-lint': ['W3010'], 'cloudformation-validate': ['W3010'] },
  check(resource, report) {
    for (const property of zoneProperties[resource.type] ?? []) {
      const value = get(resource, property);
      const zones = itemsOf(value) ?? [value];
      if (zones.some(isZone))
        report(value, { fixes: zones.every(isZone) ? [anyRegion(resource, property, value)] : [] });
    }
  },
};

const zone = /^[a-z]{2}(?:-[a-z]+)+-\d([a-z])$/;

/** Only what is written out in its place: a parameter or a mapping lets each deployment choose. */
function isZone(value: Value): boolean {
  return value.kind === 'literal' && value.parameter === undefined && zone.test(String(value.value));
}

/** The first zone of the Region for `a`, the second for `b`. */
function anyRegion(resource: Resource, property: string, value: Value): Fix {
  const [, letter = 'a'] = zone.exec(textOf(value) ?? '') ?? [];
  const nth = letter.charCodeAt(0) - 'a'.charCodeAt(0);
  const isReplacing = replacementBy(resource.type, property) !== 'never';
  return set(
    resource,
    property,
    { 'Fn::Select': [nth, { 'Fn::GetAZs': '' }] },
    {
      title: 'Take the zone of whatever Region it is',
      impact: isReplacing ? 'replacement' : 'interruption',
      consequence: `${isReplacing ? 'replaces' : 'interrupts'} the database if that is another zone`,
    },
  );
}
