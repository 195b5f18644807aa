import type { Rule } from '../../rule.ts';
import { attribute, get, isPresent, itemsOf } from '../../values.ts';

export const redshiftClassicSecurityGroup: Rule = {
  id: 'redshift-classic-security-group',
  title: 'Redshift security group of EC2-Classic',
  category: 'correctness',
  severity: 'warning',
  // What it belongs to no longer exists anywhere.
  profiles: ['recommended', 'development'],
  resources: [
    'AWS::Redshift::ClusterSecurityGroup',
    'AWS::Redshift::ClusterSecurityGroupIngress',
    'AWS::Redshift::Cluster',
  ],
  properties: ['ClusterSecurityGroups'],
  message: 'belongs to EC2-Classic, which AWS has retired: it protects no cluster',
  why: 'Security groups of Redshift itself were for clusters outside of a VPC. EC2-Classic is gone, every cluster runs in a VPC, and there the security groups of the VPC decide.',
  how: 'Fails on the two resource types and on `ClusterSecurityGroups` of a cluster. The way on is an `AWS::EC2::SecurityGroup` in `VpcSecurityGroupIds`; there is no fix, because its rules have to be written anew.',
  links: [
    'https://aws.amazon.com/blogs/aws/ec2-classic-is-retiring-heres-how-to-prepare/',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-clusters-vpc.html',
  ],
  sameAs: { Trivy: ['AVD-AWS-0083', 'AVD-AWS-0085'] },
  check(resource, report) {
    if (resource.type !== 'AWS::Redshift::Cluster') {
      report(attribute(resource, 'Type'));
      return;
    }
    const groups = get(resource, 'ClusterSecurityGroups');
    if (isPresent(groups) !== true || itemsOf(groups)?.length === 0) return;
    report(groups, { message: 'names security groups of EC2-Classic, which AWS has retired' });
  },
};
