import type { Rule } from '../../rule.ts';
import { askNumber, effective } from '../../values.ts';
import { keepBackupsForAWeek } from '../backupRetention.ts';

export const memorydbSnapshots: Rule = {
  id: 'memorydb-snapshots',
  title: 'MemoryDB automatic snapshots off',
  category: 'backup',
  severity: 'information',
  // Development data can be made again.
  profiles: ['recommended'],
  resources: ['AWS::MemoryDB::Cluster'],
  properties: ['SnapshotRetentionLimit'],
  message: 'has no automatic snapshots: what is deleted or overwritten cannot be restored',
  why: 'The transaction log of MemoryDB outlives nodes and zones, and follows every mistake as well. A daily snapshot is what a bad deployment or a flush can be undone with.',
  how: 'Fails when `SnapshotRetentionLimit` is 0, or left out, which means 0. `FinalSnapshotName` makes a snapshot only when the cluster is deleted.',
  links: ['https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html'],
  sameAs: {},
  check(cluster, report) {
    const days = effective(cluster, 'SnapshotRetentionLimit');
    if (askNumber(days, number => number === 0) === true)
      report(days, { fixes: [keepBackupsForAWeek(cluster, 'SnapshotRetentionLimit')] });
  },
};
