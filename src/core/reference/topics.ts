import type { Topic } from './topic.ts';
import { backups } from './topics/backups.ts';
import { bestPractices } from './topics/best-practices.ts';
import { caching } from './topics/caching.ts';
import { centralBackup } from './topics/central-backup.ts';
import { handsOnDynamodb } from './topics/hands-on-dynamodb.ts';
import { handsOnRds } from './topics/hands-on-rds.ts';
import { instances } from './topics/instances.ts';
import { managedOrUnmanaged } from './topics/managed-or-unmanaged.ts';
import { migration } from './topics/migration.ts';
import { multiAz } from './topics/multi-az.ts';
import { network } from './topics/network.ts';
import { overview } from './topics/overview.ts';
import { rdsStorage } from './topics/rds-storage.ts';
import { relationalOrNosql } from './topics/relational-or-nosql.ts';
import { security } from './topics/security.ts';
import { sharedResponsibility } from './topics/shared-responsibility.ts';

/** Every topic of the reference, in reading order: from what everybody asks to what is done by hand. */
export const topics: readonly Topic[] = [
  overview,
  managedOrUnmanaged,
  relationalOrNosql,
  sharedResponsibility,
  instances,
  rdsStorage,
  multiAz,
  backups,
  centralBackup,
  network,
  security,
  caching,
  migration,
  bestPractices,
  handsOnRds,
  handsOnDynamodb,
];

export function topicById(id: string): Topic | undefined {
  return topics.find(topic => topic.id === id);
}
