import type { Resource } from '../model.ts';

/**
 * Resource types that take `Snapshot` as DeletionPolicy and UpdateReplacePolicy.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
 */
const snapshotTypes: readonly string[] = [
  'AWS::DocDB::DBCluster',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::Neptune::DBCluster',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::Redshift::Cluster',
];

export function canSnapshot({ type }: Pick<Resource, 'type'>): boolean {
  return snapshotTypes.includes(type);
}
