import { ask, getAtt, output, ref } from '../notation.ts';
import { key } from '../outside.ts';
import type { Block } from '../recipe.ts';

export const table = ask('Table');
export const partitionKey = ask('PartitionKey', 'pk');

/** Any second of the last 35 days can be restored. */
export const recoverable: Block = { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } };

/** What every table should have. */
export const protectedTable: Block = {
  ...recoverable,
  DeletionProtectionEnabled: true,
  SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: ref(key) },
};

export const tableName = output('TableName', 'Name of the table', ref(table));

export const outputs = [tableName, output('TableArn', 'ARN of the table, for policies', getAtt(table, 'Arn'))];
