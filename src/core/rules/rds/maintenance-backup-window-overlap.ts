import type { Value } from '../../model.ts';
import type { Report, Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { overlap, parseDaily, parseWeekly, type Window } from '../windows.ts';

export const rdsMaintenanceBackupWindowOverlap: Rule = {
  id: 'rds-maintenance-backup-window-overlap',
  title: 'Backup or maintenance window that AWS refuses',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: [
    'AWS::RDS::DBInstance',
    'AWS::RDS::DBCluster',
    'AWS::DocDB::DBCluster',
    'AWS::Neptune::DBCluster',
    'AWS::Redshift::Cluster',
  ],
  properties: ['PreferredMaintenanceWindow', 'PreferredBackupWindow'],
  message: 'cannot be deployed: its backup window and its maintenance window overlap',
  why: 'Backups and maintenance must not happen at the same time. AWS refuses windows that overlap, are shorter than half an hour or are not spelled as it wants them.',
  how: 'Fails when `PreferredBackupWindow` is not like `03:00-04:00` or `PreferredMaintenanceWindow` not like `sun:04:00-sun:05:00`, both in UTC; when one is shorter than 30 minutes; and when they overlap on any day. One may begin when the other ends.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html',
  ],
  sameAs: {},
  check(database, report) {
    const [backup, maintenance] = [get(database, 'PreferredBackupWindow'), get(database, 'PreferredMaintenanceWindow')];
    const daily = readWindow(backup, report, 'backup', parseDaily, '03:00-04:00');
    const weekly = readWindow(maintenance, report, 'maintenance', parseWeekly, 'sun:04:00-sun:05:00');
    if (daily === undefined || weekly === undefined || !overlap(daily, weekly)) return;
    report(maintenance, { related: [{ at: backup, message: 'The backup window' }] });
  },
};

/** The window that is written, if it is one; what is wrong with it is reported. */
function readWindow(
  value: Value,
  report: Report,
  kind: string,
  parse: (text: string) => Window | undefined,
  example: string,
): Window | undefined {
  const text = textOf(value)?.trim() ?? '';
  if (text === '') return undefined;
  const window = parse(text);
  if (window === undefined) {
    report(value, { message: `cannot be deployed: its ${kind} window must be spelled like ${example}` });
  } else if (window.length < 30) {
    report(value, { message: `cannot be deployed: its ${kind} window is shorter than 30 minutes` });
  } else return window;
  return undefined;
}
