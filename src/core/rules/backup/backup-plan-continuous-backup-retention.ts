import type { Fix, Resource, Value } from '../../model.ts';
import { fix, removing, setting, type Reported, type Rule } from '../../rule.ts';
import { askNumber, child, isPresent, isTrue } from '../../values.ts';
import { lifecycleOf, rulesOf, rulesPath, type PlanRule } from './planRules.ts';

/** Days for which a continuous backup can be kept at the most. */
const mostDays = 35;

export const backupPlanContinuousBackupRetention: Rule = {
  id: 'backup-plan-continuous-backup-retention',
  title: 'Continuous backup kept for too long',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Backup::BackupPlan'],
  properties: [`${rulesPath}.EnableContinuousBackup`, `${rulesPath}.Lifecycle`],
  message: 'cannot be deployed: continuous backups are kept for 1 to 35 days',
  why: 'A continuous backup restores to any second of its retention, which the databases behind it limit to 35 days. AWS Backup refuses a rule that asks for more, for no end, or for cold storage.',
  how: 'Fails when a rule with `EnableContinuousBackup: true` has a `DeleteAfterDays` above 35 or none, or has `MoveToColdStorageAfterDays`. Backups for a longer time need a second rule without continuous backup.',
  links: [
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html',
    'https://github.com/aws/aws-cdk/pull/17602',
  ],
  sameAs: {},
  check(plan, report) {
    for (const rule of rulesOf(plan) ?? []) {
      const fault = isTrue(child(rule.value, 'EnableContinuousBackup')) === true ? faultIn(rule) : undefined;
      if (fault !== undefined) report(fault.at, { ...fault.reported, fixes: ways(plan, rule) });
    }
  },
};

function faultIn(rule: PlanRule): { readonly at: Value; readonly reported: Reported } | undefined {
  const [days, cold] = [lifecycleOf(rule, 'DeleteAfterDays'), lifecycleOf(rule, 'MoveToColdStorageAfterDays')];
  const isOutside = askNumber(days, number => number < 1 || number > mostDays);
  if (isOutside === true || isPresent(days) === false) return { at: days, reported: {} };
  const message = 'cannot be deployed: continuous backups do not go to cold storage';
  // A negative number takes the cold storage away.
  const isCold = isPresent(cold) === true && askNumber(cold, number => number < 0) !== true;
  return isCold ? { at: cold, reported: { message } } : undefined;
}

/** Point-in-time restores, or the long time: only the author knows which was meant. */
function ways(plan: Resource, rule: PlanRule): readonly Fix[] {
  const isCold = isPresent(lifecycleOf(rule, 'MoveToColdStorageAfterDays')) === true;
  const warm = isCold ? [removing(plan, `${rule.path}.Lifecycle.MoveToColdStorageAfterDays`)] : [];
  const title = `Keep the continuous backup for ${mostDays} days`;
  return [
    fix(
      { title, impact: 'none', isChoice: true },
      setting(plan, `${rule.path}.Lifecycle.DeleteAfterDays`, mostDays),
      ...warm,
    ),
    fix(
      { title: 'Make snapshots instead', impact: 'none', consequence: 'no point-in-time restore', isChoice: true },
      setting(plan, `${rule.path}.EnableContinuousBackup`, false),
    ),
  ];
}
