import type { ReferenceRule } from '../../src/core/reference/entries.ts';

export const rules: readonly ReferenceRule[] = [
  { id: 'rds-instance-multi-az', title: 'Instance in one Availability Zone', resources: ['AWS::RDS::DBInstance'] },
  {
    id: 'rds-cluster-deletion-protection',
    title: 'Cluster without deletion protection',
    resources: ['AWS::RDS::DBCluster'],
  },
  {
    id: 'dynamodb-table-pitr',
    title: 'Table without point-in-time recovery',
    resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  },
  { id: 'qldb-service-shutdown', title: 'QLDB has been shut down', resources: ['AWS::QLDB::Ledger'] },
];
