import type { Fix, Resource, Value } from '../../model.ts';
import { setAttribute, type Reported, type Rule } from '../../rule.ts';
import { attribute, textOf } from '../../values.ts';
import { canSnapshot } from '../snapshotPolicy.ts';
import type { Policy } from './policies.ts';
import { statefulTypes } from './statefulTypes.ts';

export const deletionPolicySnapshotSupported: Rule = {
  id: 'deletion-policy-snapshot-supported',
  title: 'Policy that the resource type does not take',
  category: 'correctness',
  severity: 'error',
  // CloudFormation refuses the template.
  profiles: ['recommended', 'development'],
  resources: [
    ...statefulTypes,
    'AWS::RDS::GlobalCluster',
    'AWS::DocDB::DBInstance',
    'AWS::Neptune::DBInstance',
    'AWS::DAX::Cluster',
    'AWS::ElastiCache::ServerlessCache',
    'AWS::RedshiftServerless::Workgroup',
    'AWS::Timestream::Database',
    'AWS::DMS::ReplicationInstance',
    'AWS::Backup::BackupVault',
  ],
  properties: ['DeletionPolicy', 'UpdateReplacePolicy'],
  message: 'cannot be deployed: its type takes no snapshot by policy',
  why: 'CloudFormation takes a snapshot of a few types only before it deletes a resource, and refuses a template that asks for one of another type, or that has a policy which it does not know.',
  how: 'Fails for `Snapshot` on types other than RDS instances and clusters, DocumentDB and Neptune clusters, Redshift clusters, and ElastiCache clusters and replication groups; for `RetainExceptOnCreate` as `UpdateReplacePolicy`, which is for `DeletionPolicy` alone; and for values that are none of `Delete`, `Retain`, `RetainExceptOnCreate` and `Snapshot`, letter for letter. Looks at types that hold data and at those that belong to them.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html',
  ],
  sameAs: { 'cfn-lint': ['E3035', 'E3036'] },
  check(resource, report) {
    for (const policy of ['DeletionPolicy', 'UpdateReplacePolicy'] as const) {
      const value = attribute(resource, policy);
      const fault = faultOf(resource, policy, value);
      if (fault !== undefined) report(value, fault);
    }
  },
};

const known = ['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot'];

function faultOf(resource: Resource, policy: Policy, value: Value): Reported | undefined {
  const text = textOf(value);
  if (text === undefined || text === '') return undefined;
  const fixes = [instead(resource, policy, 'Retain')];
  if (text === 'RetainExceptOnCreate' && policy === 'UpdateReplacePolicy') {
    return { message: `cannot be deployed: ${text} is no UpdateReplacePolicy, only a DeletionPolicy`, fixes };
  }
  if (text === 'Snapshot' && !canSnapshot(resource)) {
    return { message: `cannot be deployed: its type takes no snapshot, so Snapshot is no ${policy} for it`, fixes };
  }
  if (known.includes(text)) return undefined;
  const meant = known.find(name => name.toLowerCase() === text.toLowerCase());
  return {
    message: `cannot be deployed: CloudFormation knows no ${policy} by the name ${text.slice(0, 25)}`,
    fixes: meant === undefined ? [] : [instead(resource, policy, meant)],
  };
}

function instead(resource: Resource, policy: Policy, to: string): Fix {
  return setAttribute(resource, policy, to, { title: `Write ${policy}: ${to}`, impact: 'none' });
}
