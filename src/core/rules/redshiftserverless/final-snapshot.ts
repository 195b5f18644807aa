import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { attribute, get, isOneOf, isPresent, textOf } from '../../values.ts';

export const redshiftserverlessFinalSnapshot: Rule = {
  id: 'redshiftserverless-final-snapshot',
  title: 'Serverless namespace deleted without a snapshot',
  category: 'backup',
  severity: 'hint',
  // A development warehouse is meant to go with its stack.
  profiles: ['recommended'],
  resources: ['AWS::RedshiftServerless::Namespace'],
  properties: ['FinalSnapshotName', 'FinalSnapshotRetentionPeriod', 'DeletionPolicy'],
  message: 'takes its data along when it is deleted: it has no FinalSnapshotName',
  why: 'A deleted namespace loses its data and its recovery points. CloudFormation knows no `DeletionPolicy: Snapshot` for this type; the service takes the snapshot itself when it is given a name for it.',
  how: 'Fails when `FinalSnapshotName` is left out and the `DeletionPolicy` is `Delete`, which is the default. Silent where the missing policies are reported anyway.',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-snapshots-recovery-points.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html',
  ],
  sameAs: {},
  unless: ['stateful-resource-deletion-policy'],
  check(namespace, report) {
    const policy = attribute(namespace, 'DeletionPolicy');
    const name = get(namespace, 'FinalSnapshotName');
    const isDeleted = isPresent(policy) === false ? true : isOneOf(policy, ['delete']);
    if (isDeleted === true && isPresent(name) === false) report(name, { fixes: nameSnapshot(namespace) });
  },
};

/** The name follows that of the namespace, where it is written. */
function nameSnapshot(namespace: Resource): Fix[] {
  const name = textOf(get(namespace, 'NamespaceName'));
  if (name === undefined) return [];
  const consequence = 'costs storage once the namespace is deleted';
  const about = { title: 'Take a snapshot before deleting it', impact: 'cost', consequence } as const;
  return [set(namespace, 'FinalSnapshotName', `${name}-final`, about)];
}
