import type { Rule } from '../../rule.ts';
import { demandCopiedTags } from '../copyTags.ts';
import { isClusterMember } from './subject.ts';

export const rdsInstanceCopyTagsToSnapshot: Rule = {
  id: 'rds-instance-copy-tags-to-snapshot',
  title: 'RDS tags not copied to snapshots',
  category: 'operations',
  severity: 'hint',
  // Only matters to teams that steer costs or access by tags.
  profiles: [],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['CopyTagsToSnapshot'],
  message: 'does not copy its tags to its snapshots: reports and policies by tag miss them',
  why: 'Snapshots without tags fall out of cost reports, and out of backup and access policies that go by tag.',
  how: 'Fails when `CopyTagsToSnapshot` is false, which is the default. Members of a cluster, where it has no effect, are left out.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html'],
  sameAs: {
    'Security Hub': ['RDS.17'],
    'Control Tower': ['CT.RDS.PR.10'],
    Prowler: ['rds_instance_copy_tags_to_snapshots'],
  },
  check: demandCopiedTags({ skip: isClusterMember }),
};
