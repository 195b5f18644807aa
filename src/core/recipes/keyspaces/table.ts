import { ask, because, ref, resource } from '../notation.ts';
import { key } from '../outside.ts';
import { kept, retained } from '../parts.ts';
import type { Recipe } from '../recipe.ts';

const keyspace = ask('Keyspace');

export const keyspacesTable: Recipe = {
  id: 'keyspaces-table',
  title: 'Keyspaces table',
  service: 'keyspaces',
  group: 'database',
  description: 'A Cassandra table for readings over time, paid by request and restorable for 35 days.',
  resources: [
    resource(
      ask('Table'),
      'AWS::Cassandra::Table',
      {
        KeyspaceName: ref(keyspace),
        TableName: ask('TableName', 'readings'),
        PartitionKeyColumns: [{ ColumnName: ask('PartitionKey', 'device'), ColumnType: 'text' }],
        ClusteringKeyColumns: [
          { Column: { ColumnName: ask('ClusteringKey', 'at'), ColumnType: 'timestamp' }, OrderBy: 'DESC' },
        ],
        RegularColumns: [{ ColumnName: ask('Column', 'value'), ColumnType: 'double' }],
        BillingMode: { Mode: 'ON_DEMAND' },
        PointInTimeRecoveryEnabled: true,
        EncryptionSpecification: { EncryptionType: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyIdentifier: ref(key) },
        DefaultTimeToLive: because('90 days, in seconds. 0 keeps rows for ever.', ask('DefaultTimeToLive', 7_776_000)),
      },
      retained,
    ),
    resource(keyspace, 'AWS::Cassandra::Keyspace', { KeyspaceName: ask('KeyspaceName', 'telemetry') }, kept),
  ],
};
