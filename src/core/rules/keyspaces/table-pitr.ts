import type { Rule } from '../../rule.ts';
import { demandTrue } from '../demand.ts';

const property = 'PointInTimeRecoveryEnabled';

export const keyspacesTablePitr: Rule = {
  id: 'keyspaces-table-pitr',
  title: 'Keyspaces table without point-in-time recovery',
  category: 'backup',
  severity: 'warning',
  // A bug that overwrites rows happens in every environment, and nothing else undoes it.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Cassandra::Table'],
  properties: [property],
  message: 'cannot be restored to a point in time: overwritten or deleted rows are gone',
  why: 'Continuous backups are the only backups that Keyspaces makes. With them a table can be restored, as a new table, to any second of the last 35 days; without them a wrong write or a dropped table is final.',
  how: 'Fails when `PointInTimeRecoveryEnabled` is off or left out: Keyspaces does not turn it on by itself.',
  links: ['https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html'],
  sameAs: { cnspec: ['keyspaces-pitr-enabled'] },
  check: demandTrue(property, { title: 'Turn on point-in-time recovery', impact: 'cost' }),
};
