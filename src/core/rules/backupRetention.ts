import type { Fix, Resource, Value } from '../model.ts';
import { set } from '../rule.ts';
import { askNumber } from '../values.ts';
import type { Answer } from './answers.ts';

/** Days of backups that leave time to notice damage before the last good backup is gone. */
const wantedDays = 7;

/** Whether backups are on and kept for less than a week. */
export function isShortRetention(days: Value): Answer {
  return askNumber(days, number => number > 0 && number < wantedDays);
}

/** `property` is the one that counts the days, such as `BackupRetentionPeriod` or `SnapshotRetentionLimit`. */
export function keepBackupsForAWeek(resource: Resource, property: string): Fix {
  return set(resource, property, wantedDays, {
    title: `Keep backups for ${wantedDays} days`,
    impact: 'cost',
    consequence: 'more backup storage, no interruption',
  });
}
