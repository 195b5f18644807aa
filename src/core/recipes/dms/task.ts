import { ask, choose, outside, ref, resource, text } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { sourceEndpoint, targetEndpoint } from './parts.ts';

const schema = ask('Schema', 'public');
const replication = outside('ReplicationInstanceArn', 'String', 'ARN of the replication instance');

const tables = text`{
  "rules": [
    {
      "rule-type": "selection",
      "rule-id": "1",
      "rule-name": "everything",
      "rule-action": "include",
      "object-locator": { "schema-name": "${schema}", "table-name": "%" }
    }
  ]
}
`;

const settings = `{
  "Logging": { "EnableLogging": true },
  "ValidationSettings": { "EnableValidation": true }
}
`;

export const dmsTask: Recipe = {
  id: 'dms-task',
  title: 'DMS replication task',
  service: 'dms',
  group: 'migration',
  description: 'Copies the tables of a schema, follows what changes, and compares both sides.',
  resources: [
    resource(ask('Task'), 'AWS::DMS::ReplicationTask', {
      MigrationType: choose('MigrationType', ['full-load-and-cdc', 'full-load', 'cdc']),
      ReplicationInstanceArn: ref(replication),
      SourceEndpointArn: ref(sourceEndpoint),
      TargetEndpointArn: ref(targetEndpoint),
      TableMappings: tables,
      ReplicationTaskSettings: settings,
    }),
  ],
};
