import { set, type Rule } from '../../rule.ts';
import { askNumber } from '../../values.ts';
import { copiesOf, lifecycleOf, rulesOf, rulesPath } from './planRules.ts';

/** Days for which cold storage keeps a backup at the least. */
const coldDays = 90;

export const backupPlanLifecycle90Days: Rule = {
  id: 'backup-plan-lifecycle-90-days',
  title: 'Backup deleted too soon after cold storage',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Backup::BackupPlan'],
  properties: [`${rulesPath}.Lifecycle`, `${rulesPath}.CopyActions`],
  message: 'cannot be deployed: a backup stays in cold storage for at least 90 days',
  why: 'AWS Backup moves a backup to cold storage for 90 days at the least, and refuses a plan that deletes it sooner.',
  how: 'Fails when `DeleteAfterDays` is less than `MoveToColdStorageAfterDays` plus 90, in the lifecycle of a rule or of one of its copies.',
  links: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html'],
  sameAs: { 'cfn-lint': ['E3504'] },
  check(plan, report) {
    for (const rule of (rulesOf(plan) ?? []).flatMap(own => [own, ...copiesOf(own)])) {
      const [cold, end] = [lifecycleOf(rule, 'MoveToColdStorageAfterDays'), lifecycleOf(rule, 'DeleteAfterDays')];
      const isTooSoon = (from: number): boolean =>
        from >= 0 && askNumber(end, to => to >= 0 && to < from + coldDays) === true;
      if (cold.kind !== 'literal' || askNumber(cold, isTooSoon) !== true) continue;
      const days = Number(cold.value) + coldDays;
      const consequence = 'more backup storage, no interruption';
      const about = { title: `Delete after ${days} days`, impact: 'cost', consequence } as const;
      report(end, { fixes: [set(plan, `${rule.path}.Lifecycle.DeleteAfterDays`, days, about)] });
    }
  },
};
