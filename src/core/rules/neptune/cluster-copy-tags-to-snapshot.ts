import type { Rule } from '../../rule.ts';
import { demandCopiedTags } from '../copyTags.ts';

export const neptuneClusterCopyTagsToSnapshot: Rule = {
  id: 'neptune-cluster-copy-tags-to-snapshot',
  title: 'Neptune tags not copied to snapshots',
  category: 'operations',
  severity: 'hint',
  // Only matters to teams that steer costs or access by tags.
  profiles: [],
  resources: ['AWS::Neptune::DBCluster'],
  properties: ['CopyTagsToSnapshot'],
  message: 'does not copy its tags to its snapshots: reports and policies by tag miss them',
  why: 'Snapshots without tags fall out of cost reports, and out of backup and access policies that go by tag.',
  how: 'Fails when `CopyTagsToSnapshot` is false, which is the default.',
  links: ['https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html'],
  sameAs: {
    'Security Hub': ['Neptune.8'],
    'AWS Config': ['neptune-cluster-copy-tags-to-snapshot-enabled'],
    Prowler: ['neptune_cluster_copy_tags_to_snapshots'],
  },
  check: demandCopiedTags(),
};
