import { ask, because, getAtt, outside, output, ref, resource, text } from '../notation.ts';
import { subnets } from '../outside.ts';
import { access, accessOf, policy, role, toServices } from '../parts.ts';
import type { Recipe } from '../recipe.ts';

const cache = ask('Cache');
const table = outside('TableArn', 'String', 'ARN of the table that is cached');

export const daxCluster: Recipe = {
  id: 'dax-cluster',
  title: 'DAX cluster',
  service: 'dax',
  group: 'database',
  description: 'A cache in front of a DynamoDB table, encrypted at rest and on the way, on three nodes.',
  resources: [
    resource(cache, 'AWS::DAX::Cluster', {
      NodeType: ask('NodeType', 'dax.r5.large'),
      ReplicationFactor: because('A node in each of three zones.', 3),
      IAMRoleARN: getAtt(text`${cache}Role`, 'Arn'),
      SubnetGroupName: ref(text`${cache}Subnets`),
      SecurityGroupIds: [ref(accessOf(cache))],
      SSESpecification: { SSEEnabled: true },
      ClusterEndpointEncryptionType: 'TLS',
    }),
    role(
      text`${cache}Role`,
      'dax.amazonaws.com',
      policy('UseTable', [
        {
          Action: because('Leave out what your programs do not do.', [
            'dynamodb:DescribeTable',
            'dynamodb:GetItem',
            'dynamodb:BatchGetItem',
            'dynamodb:Query',
            'dynamodb:Scan',
            'dynamodb:PutItem',
            'dynamodb:UpdateItem',
            'dynamodb:DeleteItem',
            'dynamodb:BatchWriteItem',
            'dynamodb:ConditionCheckItem',
          ]),
          Resource: ref(table),
        },
      ]),
    ),
    resource(text`${cache}Subnets`, 'AWS::DAX::SubnetGroup', { SubnetIds: ref(subnets) }),
    access(cache, 9111, toServices('DAX reads and writes the table.')),
  ],
  outputs: [output('Endpoint', 'Address for the DAX client', getAtt(cache, 'ClusterDiscoveryEndpointURL'))],
};
