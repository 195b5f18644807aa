import type { Rule } from '../../rule.ts';
import { demandDeletionProtection } from '../deletionProtection.ts';

export const docdbClusterDeletionProtection: Rule = {
  id: 'docdb-cluster-deletion-protection',
  title: 'DocumentDB cluster without deletion protection',
  category: 'reliability',
  severity: 'information',
  // A development cluster is meant to be deleted.
  profiles: ['recommended'],
  resources: ['AWS::DocDB::DBCluster'],
  properties: ['DeletionProtection'],
  message: 'can be deleted with one call: deletion protection is off',
  why: 'Deletion protection makes DocumentDB refuse to delete the cluster, be it by a deleted stack, a replacing change of the template or a mistaken click in the console. The automatic snapshots are deleted together with it.',
  how: 'Fails when `DeletionProtection` is false, which is the default.',
  links: ['https://docs.aws.amazon.com/documentdb/latest/APIReference/API_CreateDBCluster.html'],
  sameAs: {
    'Security Hub': ['DocumentDB.5'],
    Prowler: ['documentdb_cluster_deletion_protection'],
  },
  check: demandDeletionProtection(),
};
