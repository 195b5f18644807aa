import { ask, because, choose, ref, resource, sub, text } from '../notation.ts';
import { key } from '../outside.ts';
import type { Recipe } from '../recipe.ts';
import { replicationGroup, replicationSubnets, sourceEndpoint, targetEndpoint } from './parts.ts';

const replication = ask('Replication');

export const dmsServerless: Recipe = {
  id: 'dms-serverless',
  title: 'DMS serverless replication',
  service: 'dms',
  group: 'migration',
  description: 'Moves data between two databases without an instance to size, with a standby in a second zone.',
  resources: [
    resource(replication, 'AWS::DMS::ReplicationConfig', {
      ReplicationConfigIdentifier: sub`${ref('AWS::StackName')}-replication`,
      ReplicationType: choose('ReplicationType', ['full-load-and-cdc', 'full-load', 'cdc']),
      SourceEndpointArn: ref(sourceEndpoint),
      TargetEndpointArn: ref(targetEndpoint),
      ComputeConfig: {
        MinCapacityUnits: because('Capacity units, of about 2 GiB of memory each.', ask('MinCapacityUnits', 1)),
        MaxCapacityUnits: ask('MaxCapacityUnits', 16),
        MultiAZ: true,
        KmsKeyId: ref(key),
        ReplicationSubnetGroupId: ref(text`${replication}Subnets`),
        VpcSecurityGroupIds: [ref(replicationGroup)],
      },
      TableMappings: {
        rules: [
          {
            'rule-type': 'selection',
            'rule-id': '1',
            'rule-name': 'everything',
            'rule-action': 'include',
            'object-locator': { 'schema-name': ask('Schema', 'public'), 'table-name': '%' },
          },
        ],
      },
      ReplicationSettings: {
        Logging: { EnableLogging: true },
        ValidationSettings: { EnableValidation: true },
      },
    }),
    replicationSubnets(replication),
  ],
};
