import type { Rule } from '../../rule.ts';
import { demandPresent } from '../demand.ts';

export const redshiftClusterInVpc: Rule = {
  id: 'redshift-cluster-in-vpc',
  title: 'Redshift cluster without a subnet group',
  category: 'security',
  severity: 'information',
  // In development the default VPC often is where everything runs.
  profiles: ['recommended'],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['ClusterSubnetGroupName'],
  message: 'lands in the default VPC, if there is one: it names no subnet group',
  why: 'The default VPC has public subnets only, and everything else that was made without a thought is in it. An account without a default VPC cannot create the cluster at all.',
  how: 'Fails when `ClusterSubnetGroupName` is left out. There is no fix: only the author knows the subnets, and a running cluster cannot move, so that CloudFormation replaces it.',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-cluster-subnet-groups.html',
  ],
  sameAs: { Checkov: ['CKV_AWS_154'], 'cdk-nag': ['AwsSolutions-RS2'], Trivy: ['AVD-AWS-0127'] },
  unless: ['redshift-classic-security-group'],
  check: demandPresent('ClusterSubnetGroupName'),
};
