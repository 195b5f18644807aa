import type { Resource, Value } from '../../model.ts';
import { setAttribute, type Rule } from '../../rule.ts';
import { attribute, isOneOf, isPresent, textOf } from '../../values.ts';
import { holdsDataOfItsOwn } from './ownData.ts';
import { isSnapshotByDefault, type Policy } from './policies.ts';
import { statefulTypes } from './statefulTypes.ts';

export const bothPoliciesNeeded: Rule = {
  id: 'both-policies-needed',
  title: 'Only one of DeletionPolicy and UpdateReplacePolicy',
  category: 'reliability',
  severity: 'warning',
  // Half a protection is taken for a whole one.
  profiles: ['recommended'],
  resources: [
    ...statefulTypes,
    'AWS::RDS::GlobalCluster',
    'AWS::Timestream::Database',
    'AWS::Backup::BackupVault',
    'AWS::Backup::LogicallyAirGappedBackupVault',
  ],
  properties: ['DeletionPolicy', 'UpdateReplacePolicy'],
  message: 'is kept when it leaves the stack, but not when an update replaces it',
  why: '`DeletionPolicy` holds when the resource or the stack is deleted, `UpdateReplacePolicy` when an update replaces the resource by a new one. Each is `Delete` where it is left out, whatever the other says, so one alone protects against one half of what can happen.',
  how: 'Fails when one of the two keeps the resource or a snapshot of it and the other is left out. A `Delete` that is written is a decision. RDS instances and clusters leave a snapshot without `DeletionPolicy`, so there `UpdateReplacePolicy` alone is enough. Where a database has neither of the two, or its data is at stake, another rule says more.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html',
  ],
  sameAs: { 'cfn-lint': ['W3011'], 'cloudformation-validate': ['W3011'] },
  unless: ['stateful-resource-deletion-policy'],
  check(resource, report) {
    if (holdsDataOfItsOwn(resource) !== true) return;
    const [deletion, replacement] = [attribute(resource, 'DeletionPolicy'), attribute(resource, 'UpdateReplacePolicy')];
    if (keeps(deletion) && isPresent(replacement) === false) {
      report(replacement, { fixes: [alsoSet(resource, 'UpdateReplacePolicy', deletion)] });
    } else if (keeps(replacement) && isPresent(deletion) === false && !isSnapshotByDefault(resource)) {
      report(deletion, {
        message: 'is kept when an update replaces it, but not when it leaves the stack',
        fixes: [alsoSet(resource, 'DeletionPolicy', replacement)],
      });
    }
  },
};

function keeps(policy: Value): boolean {
  return isOneOf(policy, ['retain', 'retainexceptoncreate', 'snapshot']) === true;
}

/** `RetainExceptOnCreate` is a DeletionPolicy only. */
function alsoSet(resource: Resource, policy: Policy, other: Value): ReturnType<typeof setAttribute> {
  const to = textOf(other) === 'Snapshot' ? 'Snapshot' : 'Retain';
  return setAttribute(resource, policy, to, { title: `Write ${policy}: ${to} as well`, impact: 'none' });
}
