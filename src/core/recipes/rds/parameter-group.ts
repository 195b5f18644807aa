import { ask, choose, resource, text } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { postgresParameters } from './parts.ts';

const version = choose('EngineVersion', ['18', '17', '16']);

export const rdsParameterGroup: Recipe = {
  id: 'rds-parameter-group',
  title: 'RDS parameter group',
  service: 'rds',
  group: 'configuration',
  description: 'Parameters of PostgreSQL: TLS for everybody, and a log of slow statements.',
  resources: [
    resource(ask('DatabaseParameters'), 'AWS::RDS::DBParameterGroup', {
      Description: 'Parameters of the database',
      Family: text`postgres${version}`,
      Parameters: postgresParameters,
    }),
  ],
};
