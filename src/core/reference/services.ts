import type { Service } from './service.ts';
import { aurora } from './services/aurora.ts';
import { auroraDsql } from './services/aurora-dsql.ts';
import { backup } from './services/backup.ts';
import { dax } from './services/dax.ts';
import { dms } from './services/dms.ts';
import { documentdb } from './services/documentdb.ts';
import { dynamodb } from './services/dynamodb.ts';
import { elasticache } from './services/elasticache.ts';
import { keyspaces } from './services/keyspaces.ts';
import { managedBlockchain } from './services/managed-blockchain.ts';
import { memorydb } from './services/memorydb.ts';
import { neptune } from './services/neptune.ts';
import { oracleDatabaseAtAws } from './services/oracle-database-at-aws.ts';
import { qldb } from './services/qldb.ts';
import { rds } from './services/rds.ts';
import { redshift } from './services/redshift.ts';
import { timestream } from './services/timestream.ts';

/** Every service of the reference, in reading order. */
export const services: readonly Service[] = [
  rds,
  aurora,
  auroraDsql,
  oracleDatabaseAtAws,
  dynamodb,
  documentdb,
  keyspaces,
  elasticache,
  memorydb,
  dax,
  neptune,
  timestream,
  redshift,
  dms,
  backup,
  qldb,
  managedBlockchain,
];

/**
 * The service that a CloudFormation resource type belongs to. Aurora and RDS share some types. A
 * DB cluster is far more often Aurora than a Multi-AZ DB cluster of RDS, so the later entry wins.
 */
export function serviceOf(resourceType: string): Service | undefined {
  return services.findLast(service => service.resourceTypes.includes(resourceType));
}

export function serviceById(id: string): Service | undefined {
  return services.find(service => service.id === id);
}
