import { outside, ref, resource, text } from '../notation.ts';
import { subnets } from '../outside.ts';
import type { ResourceNode, Text } from '../recipe.ts';

export const sourceEndpoint = outside('SourceEndpointArn', 'String', 'ARN of the endpoint to read from');
export const targetEndpoint = outside('TargetEndpointArn', 'String', 'ARN of the endpoint to write to');

/** Databases let this group in; the replication itself lets nobody in. */
export const replicationGroup = outside(
  'ReplicationSecurityGroupId',
  'AWS::EC2::SecurityGroup::Id',
  'Security group that both databases let in',
);

export function replicationSubnets(name: Text): ResourceNode {
  return resource(text`${name}Subnets`, 'AWS::DMS::ReplicationSubnetGroup', {
    ReplicationSubnetGroupDescription: 'Private subnets of the replication',
    SubnetIds: ref(subnets),
  });
}
