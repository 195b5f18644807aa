import type { Rule } from '../../rule.ts';
import { demandDeletionProtection } from '../deletionProtection.ts';

export const neptuneClusterDeletionProtection: Rule = {
  id: 'neptune-cluster-deletion-protection',
  title: 'Neptune cluster without deletion protection',
  category: 'reliability',
  severity: 'information',
  // A development cluster is meant to be deleted.
  profiles: ['recommended'],
  resources: ['AWS::Neptune::DBCluster'],
  properties: ['DeletionProtection'],
  message: 'can be deleted with one call: deletion protection is off',
  why: 'Deletion protection makes Neptune refuse to delete the cluster, be it by a deleted stack, a replacing change of the template or a mistaken click in the console.',
  how: 'Fails when `DeletionProtection` is false, which is the default.',
  links: ['https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html'],
  sameAs: {
    'Security Hub': ['Neptune.4'],
    'AWS Config': ['neptune-cluster-deletion-protection-enabled'],
    'Control Tower': ['CT.NEPTUNE.PR.2'],
    Prowler: ['neptune_cluster_deletion_protection'],
  },
  check: demandDeletionProtection(),
};
