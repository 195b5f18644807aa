import { because, ref, resource, text } from '../notation.ts';
import type { Recipe } from '../recipe.ts';
import { auroraCluster, cluster, outputs, postgresql, provisioned } from './cluster.ts';

const global = text`${cluster}Global`;

export const auroraGlobal: Recipe = {
  id: 'aurora-global',
  title: 'Aurora global database',
  service: 'aurora',
  group: 'database',
  description: 'A global database and its primary cluster, which clusters in other Regions can follow.',
  resources: [
    ...auroraCluster(postgresql, { ...provisioned, more: { GlobalClusterIdentifier: ref(global) } }),
    resource(
      global,
      'AWS::RDS::GlobalCluster',
      {
        Engine: postgresql.engine,
        EngineVersion: postgresql.version,
        EngineLifecycleSupport: 'open-source-rds-extended-support-disabled',
        StorageEncrypted: true,
        DeletionProtection: true,
      },
      {
        DeletionPolicy: because('What becomes of the stack, clusters in other Regions stay together.', 'Retain'),
        UpdateReplacePolicy: 'Retain',
      },
    ),
  ],
  outputs,
};
