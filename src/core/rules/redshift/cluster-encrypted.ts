import { set, type Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';

export const redshiftClusterEncrypted: Rule = {
  id: 'redshift-cluster-encrypted',
  title: 'Redshift encryption turned off',
  category: 'security',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['Encrypted'],
  message: 'cannot be created: Redshift refuses Encrypted false',
  why: 'Redshift encrypts every new cluster and rejects a request that asks for none. A cluster of older date may still be unencrypted, and its data, snapshots and backups are then readable to whoever gets hold of them.',
  how: 'Fails only when `Encrypted` is written as false. Left out it means true, so other tools that ask for it are behind the times (2026-11-20).',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html',
  ],
  sameAs: {
    'Security Hub': ['Redshift.10'],
    'AWS Config': ['redshift-cluster-configuration-check', 'redshift-cluster-kms-enabled'],
    Checkov: ['CKV_AWS_64'],
    KICS: ['3b316b05-564c-44a7-9c3f-405bb95e211e', 'ffee2785-c347-451e-89f3-11aeb08e5c84'],
    'cdk-nag': [
      'AwsSolutions-RS6',
      'HIPAA.Security-RedshiftClusterConfiguration',
      'NIST.800.53.R5-RedshiftClusterConfiguration',
    ],
    Guard: ['REDSHIFT_CLUSTER_CONFIGURATION_CHECK'],
    Trivy: ['AVD-AWS-0084'],
    cfn_nag: ['F28'],
    Prowler: ['redshift_cluster_encrypted_at_rest'],
    cnspec: ['redshift-cluster-encrypted'],
  },
  check(cluster, report) {
    const encrypted = effective(cluster, 'Encrypted');
    if (isTrue(encrypted) !== false) return;
    const consequence = 'no writes while a running cluster is copied';
    report(encrypted, {
      fixes: [set(cluster, 'Encrypted', true, { title: 'Encrypt the cluster', impact: 'interruption', consequence })],
    });
  },
};
