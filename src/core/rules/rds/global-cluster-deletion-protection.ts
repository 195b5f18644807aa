import type { Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';
import { protectFromDeletion } from '../deletionProtection.ts';

export const rdsGlobalClusterDeletionProtection: Rule = {
  id: 'rds-global-cluster-deletion-protection',
  title: 'Global cluster without deletion protection',
  category: 'reliability',
  severity: 'hint',
  // It cannot be deleted anyway as long as clusters belong to it.
  profiles: [],
  resources: ['AWS::RDS::GlobalCluster', 'AWS::DocDB::GlobalCluster'],
  properties: ['DeletionProtection'],
  message: 'can be deleted with one call once its clusters have left: deletion protection is off',
  why: 'The global cluster holds the replication between Regions together. Deletion protection makes AWS refuse to delete it, be it by a deleted stack or a mistaken click in the console.',
  how: 'Fails when `DeletionProtection` is false, which is the default. The clusters that belong to it have a protection of their own.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html',
    'https://docs.aws.amazon.com/documentdb/latest/APIReference/API_CreateGlobalCluster.html',
  ],
  sameAs: {},
  check(global, report) {
    const isProtected = effective(global, 'DeletionProtection');
    if (isTrue(isProtected) === false) {
      report(isProtected, { fixes: [protectFromDeletion(global, 'DeletionProtection')] });
    }
  },
};
