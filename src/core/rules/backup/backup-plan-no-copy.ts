import type { Rule } from '../../rule.ts';
import { child, get, isPresent, itemsOf } from '../../values.ts';
import { some, someOf, type Answer } from '../answers.ts';
import { rulesOf, rulesPath, type PlanRule } from './planRules.ts';

export const backupPlanNoCopy: Rule = {
  id: 'backup-plan-no-copy',
  title: 'Backups in one Region and account',
  category: 'backup',
  severity: 'hint',
  // A second copy doubles the storage, and many teams can wait for a Region to come back.
  profiles: [],
  resources: ['AWS::Backup::BackupPlan'],
  properties: [rulesPath],
  message: 'copies its backups nowhere: they are lost with the Region or the account',
  why: 'Backups beside the database share its fate when the Region fails, and when somebody takes over the account. A copy in another Region or account outlives both.',
  how: 'Fails when no rule of the plan has `CopyActions`. Rules that back up to a logically air-gapped vault, which other accounts can restore from, pass. Only the author knows the other vault, so there is no fix.',
  links: [
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html',
  ],
  sameAs: {},
  check(plan, report) {
    const rules = rulesOf(plan);
    if (rules !== undefined && someOf(rules.map(isKeptElsewhere)) === false) report(get(plan, rulesPath));
  },
};

function isKeptElsewhere({ value }: PlanRule): Answer {
  const copies = child(value, 'CopyActions');
  const isCopied = itemsOf(copies)?.length === 0 ? false : isPresent(copies);
  return some(isCopied, isPresent(child(value, 'TargetLogicallyAirGappedBackupVaultArn')));
}
