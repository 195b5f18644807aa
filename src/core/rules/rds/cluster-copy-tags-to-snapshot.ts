import type { Rule } from '../../rule.ts';
import { demandCopiedTags } from '../copyTags.ts';

export const rdsClusterCopyTagsToSnapshot: Rule = {
  id: 'rds-cluster-copy-tags-to-snapshot',
  title: 'Cluster tags not copied to snapshots',
  category: 'operations',
  severity: 'hint',
  // Only matters to teams that steer costs or access by tags.
  profiles: [],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['CopyTagsToSnapshot'],
  message: 'does not copy its tags to its snapshots: reports and policies by tag miss them',
  why: 'Snapshots without tags fall out of cost reports, and out of backup and access policies that go by tag.',
  how: 'Fails when `CopyTagsToSnapshot` is false, which is the default.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Tagging.html'],
  sameAs: {
    'Security Hub': ['RDS.16', 'RDS.47', 'RDS.48'],
    'Control Tower': ['CT.RDS.PR.9'],
    Prowler: ['rds_cluster_copy_tags_to_snapshots'],
  },
  check: demandCopiedTags(),
};
