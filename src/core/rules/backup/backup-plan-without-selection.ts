import type { Rule } from '../../rule.ts';
import { pointing } from '../links.ts';
import { referringTo } from '../valuesIn.ts';

export const backupPlanWithoutSelection: Rule = {
  id: 'backup-plan-without-selection',
  title: 'Backup plan that selects nothing',
  category: 'correctness',
  severity: 'information',
  // A selection may stand in another stack, which this file does not show: hence no more than information.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Backup::BackupPlan'],
  properties: ['BackupPlan'],
  message: 'has no selection in this file: it backs up nothing unless another stack adds one',
  why: 'A plan says when to back up and for how long to keep it, but not what. Without a selection it runs on nothing, and that is noticed when a backup is needed.',
  how: 'Fails when no `AWS::Backup::BackupSelection` and no other resource of the file refers to the plan. A selection whose `BackupPlanId` is a parameter or an import may mean it.',
  links: [
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html',
  ],
  sameAs: {},
  check(plan, report, context) {
    const { isComplete } = pointing(plan, context.resources, 'AWS::Backup::BackupSelection', 'BackupPlanId');
    if (!isComplete || referringTo(plan, context.resources).some(resource => resource !== plan)) return;
    report({ kind: 'absent', span: plan.nameSpan });
  },
};
