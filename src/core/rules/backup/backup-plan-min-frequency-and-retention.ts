import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { askNumber, askText, child, isPresent } from '../../values.ts';
import { every, type Answer } from '../answers.ts';
import { lifecycleOf, rulesOf, rulesPath, type PlanRule } from './planRules.ts';
import { isDaily } from './schedule.ts';

const wantedDays = 35;

export const backupPlanMinFrequencyAndRetention: Rule = {
  id: 'backup-plan-min-frequency-and-retention',
  title: 'Backup plan too rare or too short',
  category: 'backup',
  severity: 'hint',
  // How much may be lost, and for how long it must be kept, differs from one business to the next.
  profiles: [],
  resources: ['AWS::Backup::BackupPlan'],
  properties: [`${rulesPath}.ScheduleExpression`, `${rulesPath}.Lifecycle.DeleteAfterDays`],
  message: 'keeps its daily backups for less than 35 days: older damage cannot be undone',
  why: 'What happened since the last backup is lost, and damage that is noticed after the last good backup has expired cannot be undone. Many standards ask for a backup every day and for a month of them.',
  how: 'Fails when no rule of the plan backs up at least once a day and keeps the backups for 35 days or more. Without `ScheduleExpression` a rule runs every day; without `DeleteAfterDays` it keeps its backups for ever. A plan with a short daily rule and a long weekly one fails.',
  links: [
    'https://docs.aws.amazon.com/config/latest/developerguide/backup-plan-min-frequency-and-min-retention-check.html',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html',
  ],
  sameAs: {
    'AWS Config': [
      'backup-plan-min-frequency-and-min-retention-check',
      'backup-recovery-point-minimum-retention-check',
    ],
  },
  check(plan, report) {
    const rules = rulesOf(plan) ?? [];
    const [first] = rules;
    if (first === undefined || rules.some(rule => every(isOften(rule), isLong(rule)) !== false)) return;
    const daily = rules.find(rule => isOften(rule) === true);
    if (daily !== undefined) return report(lifecycleOf(daily, 'DeleteAfterDays'), { fixes: keep(plan, daily) });
    if (!rules.every(rule => isOften(rule) === false)) return;
    report(child(first.value, 'ScheduleExpression'), {
      message: 'backs up less than once a day: everything since the last backup is lost',
    });
  },
};

function isOften({ value }: PlanRule): Answer {
  const schedule = child(value, 'ScheduleExpression');
  return isPresent(schedule) === false ? true : askText(schedule, isDaily);
}

/** A negative number stands for ever. */
function isLong(rule: PlanRule): Answer {
  const days = lifecycleOf(rule, 'DeleteAfterDays');
  return isPresent(days) === false ? true : askNumber(days, number => number < 0 || number >= wantedDays);
}

/** Backups that go to cold storage are kept there for 90 days, and need more than this fix gives. */
function keep(plan: Resource, rule: PlanRule): readonly Fix[] {
  if (isPresent(lifecycleOf(rule, 'MoveToColdStorageAfterDays')) !== false) return [];
  const about = {
    title: `Keep backups for ${wantedDays} days`,
    impact: 'cost',
    consequence: 'more backup storage, no interruption',
  } as const;
  return [set(plan, `${rule.path}.Lifecycle.DeleteAfterDays`, wantedDays, about)];
}
