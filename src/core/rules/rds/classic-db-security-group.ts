import type { Rule } from '../../rule.ts';
import { get, itemsOf } from '../../values.ts';

export const rdsClassicDbSecurityGroup: Rule = {
  id: 'rds-classic-db-security-group',
  title: 'DB security group of EC2-Classic',
  category: 'security',
  severity: 'warning',
  // EC2-Classic is gone everywhere.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBSecurityGroup', 'AWS::RDS::DBSecurityGroupIngress'],
  properties: ['DBSecurityGroups', 'DBSecurityGroupIngress', 'CIDRIP'],
  message: 'belongs to EC2-Classic, which AWS retired in August 2022: use a VPC security group',
  why: 'DB security groups belong to EC2-Classic, which AWS retired in August 2022. An instance with `DBSecurityGroups` is worse off still: CloudFormation then passes over most other properties without a word, encryption among them.',
  how: 'Fails for every DB security group and every rule of one, and for an instance that names such groups in `DBSecurityGroups`. A security group of EC2, named in `VPCSecurityGroups`, takes their place; an instance that was created with the former must be created anew.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html',
  ],
  sameAs: {
    'AWS Config': ['rds-db-security-group-not-allowed'],
    'Control Tower': ['CT.RDS.PR.15'],
    KICS: ['9564406d-e761-4e61-b8d7-5926e3ab8e79', '0104165b-02d5-426f-abc9-91fb48189899'],
    'cdk-nag': ['AwsSolutions-RDS8'],
  },
  check(resource, report) {
    if (resource.type !== 'AWS::RDS::DBInstance') {
      report(resource.properties, { deprecated: true });
      return;
    }
    const groups = get(resource, 'DBSecurityGroups');
    if ((itemsOf(groups) ?? []).length === 0) return;
    const message = 'names groups of EC2-Classic: CloudFormation ignores its encryption and other properties';
    report(groups, { message });
  },
};
