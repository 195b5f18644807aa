import type { Resource } from '@aws-cdk/service-spec-types';

/**
 * What `Ref` returns, as names of properties or attributes; undefined where that is not settled. The specification
 * has a made-up `Id` for types that are older than the CloudFormation registry.
 */
export function refOf(resource: Resource): readonly string[] | undefined {
  const { cloudFormationType, cfnRefIdentifier, primaryIdentifier } = resource;
  const names = known[cloudFormationType] ?? cfnRefIdentifier ?? primaryIdentifier ?? [];
  const isMadeUp = names.includes('Id') && isMadeUpId(resource, 'Id');
  return names.length === 0 || isMadeUp ? undefined : names;
}

/** Whether the specification has the attribute only because every type needs an identifier. */
export function isMadeUpId({ attributes }: Resource, name: string): boolean {
  return name === 'Id' && attributes['Id'] !== undefined && attributes['Id'].documentation === undefined;
}

/** As the AWS documentation has it, which for users of ElastiCache says another thing than the specification. */
const known: Readonly<Record<string, readonly string[]>> = {
  'AWS::DMS::ReplicationInstance': ['ReplicationInstanceArn'],
  'AWS::DocDB::DBCluster': ['DBClusterIdentifier'],
  'AWS::DocDB::DBInstance': ['DBInstanceIdentifier'],
  'AWS::ElastiCache::User': [],
  'AWS::QLDB::Stream': [],
  'AWS::Redshift::ClusterSecurityGroupIngress': [],
  'AWS::SDB::Domain': [],
};
