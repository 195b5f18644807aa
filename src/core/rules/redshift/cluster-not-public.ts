import { fix, removing, setting, type Rule } from '../../rule.ts';
import { effective, get, isPresent, isTrue } from '../../values.ts';

export const redshiftClusterNotPublic: Rule = {
  id: 'redshift-cluster-not-public',
  title: 'Redshift cluster open to the internet',
  category: 'security',
  severity: 'error',
  // A warehouse with a public address is one security group rule away from everybody.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['PubliclyAccessible', 'ElasticIp'],
  message: 'has a public address: only its security group stands between it and the internet',
  why: 'A publicly accessible cluster answers on an address of the internet. One wide security group rule, or one leaked password, then opens the warehouse to everybody.',
  how: 'Fails only when `PubliclyAccessible` is on. Left out it means false, so other tools that ask for it are behind the times (2026-11-20).',
  links: ['https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html'],
  sameAs: {
    'Security Hub': ['Redshift.1'],
    'AWS Config': ['redshift-cluster-public-access-check'],
    'Control Tower': ['CT.REDSHIFT.PR.1'],
    Checkov: ['CKV_AWS_87'],
    KICS: ['bdf8dcb4-75df-4370-92c4-606e4ae6c4d3'],
    'cdk-nag': [
      'AwsSolutions-RS8',
      'HIPAA.Security-RedshiftClusterPublicAccess',
      'NIST.800.53.R5-RedshiftClusterPublicAccess',
    ],
    Guard: ['REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK'],
    Prowler: ['redshift_cluster_public_access'],
    cnspec: ['redshift-cluster-public-access-check'],
  },
  check(cluster, report) {
    const access = effective(cluster, 'PubliclyAccessible');
    if (isTrue(access) !== true) return;
    const about = {
      title: 'Take the public address away',
      impact: 'interruption',
      consequence: 'clients outside the VPC lose their connection',
    } as const;
    // Only a public cluster can have an elastic IP address.
    const address = isPresent(get(cluster, 'ElasticIp')) === false ? [] : [removing(cluster, 'ElasticIp')];
    report(access, { fixes: [fix(about, setting(cluster, 'PubliclyAccessible', false), ...address)] });
  },
};
