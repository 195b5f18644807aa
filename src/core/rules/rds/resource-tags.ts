import type { Value } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { child, get, itemsOf, textOf } from '../../values.ts';

export const rdsResourceTags: Rule = {
  id: 'rds-resource-tags',
  title: 'Database resource without tags',
  category: 'operations',
  severity: 'hint',
  // Many teams tag their stacks, which hands the tags on to the resources.
  profiles: [],
  resources: [
    'AWS::RDS::DBInstance',
    'AWS::RDS::DBCluster',
    'AWS::RDS::DBSecurityGroup',
    'AWS::RDS::DBSubnetGroup',
    'AWS::DynamoDB::Table',
    'AWS::Redshift::Cluster',
    'AWS::Redshift::ClusterParameterGroup',
    'AWS::Redshift::ClusterSubnetGroup',
    'AWS::Redshift::EventSubscription',
    'AWS::DMS::ReplicationInstance',
    'AWS::DMS::ReplicationSubnetGroup',
    'AWS::DMS::EventSubscription',
    'AWS::Backup::BackupPlan',
    'AWS::Backup::BackupVault',
  ],
  properties: ['Tags', 'BackupPlanTags', 'BackupVaultTags'],
  message: 'has no tags: reports of costs, owners and backup plans that go by tag pass it over',
  why: 'Tags say who owns a resource and what it belongs to. Cost reports, access policies and backup plans go by them.',
  how: 'Fails when `Tags` is left out, is empty or holds nothing but tags of AWS, which begin with `aws:`; on a backup plan `BackupPlanTags`, on a vault `BackupVaultTags`. Tags of the whole stack, which CloudFormation hands on to its resources, are not seen.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html'],
  sameAs: {
    'Security Hub': ['RDS.28', 'RDS.30', 'RDS.31', 'RDS.33'],
    'cloudformation-validate': ['I9040'],
  },
  unless: ['required-tags'],
  check(resource, report) {
    const tags = get(resource, properties[resource.type] ?? 'Tags');
    if (namesOf(tags)?.every(name => name.startsWith('aws:')) === true) report(tags);
  },
};

const properties: Readonly<Record<string, string>> = {
  'AWS::Backup::BackupPlan': 'BackupPlanTags',
  'AWS::Backup::BackupVault': 'BackupVaultTags',
};

/** The keys of all tags; undefined where the text does not tell one of them. */
function namesOf(tags: Value): readonly string[] | undefined {
  if (tags.kind === 'absent') return [];
  if (tags.kind === 'mapping') return tags.open ? undefined : [...tags.entries.keys()];
  const names = itemsOf(tags)?.map(tag => textOf(child(tag, 'Key')));
  return names?.every(name => name !== undefined) === true ? names : undefined;
}
