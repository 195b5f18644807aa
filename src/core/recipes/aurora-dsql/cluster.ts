import { ask, getAtt, output, ref, resource } from '../notation.ts';
import { key } from '../outside.ts';
import { retained } from '../parts.ts';
import type { Recipe } from '../recipe.ts';

const database = ask('Database');

export const auroraDsql: Recipe = {
  id: 'aurora-dsql',
  title: 'Aurora DSQL',
  service: 'aurora-dsql',
  group: 'database',
  description: 'A distributed SQL database without servers, into which users sign in with IAM.',
  resources: [
    resource(database, 'AWS::DSQL::Cluster', { DeletionProtectionEnabled: true, KmsEncryptionKey: ref(key) }, retained),
  ],
  outputs: [output('Endpoint', 'Host name of the database', getAtt(database, 'Endpoint'))],
};
