import type { Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';
import { protectFromDeletion } from '../deletionProtection.ts';

export const rdsClusterDeletionProtection: Rule = {
  id: 'rds-cluster-deletion-protection',
  title: 'Cluster without deletion protection',
  category: 'reliability',
  severity: 'information',
  // A development database is meant to be deleted.
  profiles: ['recommended'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['DeletionProtection'],
  message: 'can be deleted with one call: deletion protection is off',
  why: 'Deletion protection makes RDS refuse to delete the cluster, be it by a deleted stack, a replacing change of the template or a mistaken click in the console. By default the automated backups are deleted together with it.',
  how: 'Fails when `DeletionProtection` is false, which is the default.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html'],
  sameAs: {
    'Security Hub': ['RDS.7'],
    'AWS Config': ['rds-cluster-deletion-protection-enabled'],
    'Control Tower': ['CT.RDS.PR.3'],
    'cdk-nag': [
      'AwsSolutions-RDS10',
      'HIPAA.Security-RDSInstanceDeletionProtectionEnabled',
      'NIST.800.53.R4-RDSInstanceDeletionProtectionEnabled',
      'NIST.800.53.R5-RDSInstanceDeletionProtectionEnabled',
    ],
    Trivy: ['AVD-AWS-0343'],
    Prowler: ['rds_cluster_deletion_protection'],
    cnspec: ['rds-cluster-deletion-protection'],
  },
  check(cluster, report) {
    const isProtected = effective(cluster, 'DeletionProtection');
    if (isTrue(isProtected) === false) {
      report(isProtected, { fixes: [protectFromDeletion(cluster, 'DeletionProtection')] });
    }
  },
};
