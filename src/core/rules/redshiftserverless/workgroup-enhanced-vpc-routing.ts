import type { Rule } from '../../rule.ts';
import { demandTrue } from '../demand.ts';

export const redshiftserverlessWorkgroupEnhancedVpcRouting: Rule = {
  id: 'redshiftserverless-workgroup-enhanced-vpc-routing',
  title: 'Serverless workgroup loads and unloads outside the VPC',
  category: 'security',
  severity: 'information',
  // It needs endpoints in the VPC, and many good teams guard their buckets by other means.
  profiles: [],
  resources: ['AWS::RedshiftServerless::Workgroup'],
  properties: ['EnhancedVpcRouting'],
  message: 'moves data outside the VPC, past its endpoint policies and flow logs',
  why: 'Without enhanced VPC routing, COPY and UNLOAD reach S3 and other services over the internet routing of AWS. Endpoint policies cannot limit to which buckets data goes, and flow logs do not show it.',
  how: 'Fails when `EnhancedVpcRouting` is false, which is the default. With it the VPC needs a way to every service that the workgroup talks to, such as a gateway endpoint for S3.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html'],
  sameAs: {
    'Security Hub': ['RedshiftServerless.1'],
    'AWS Config': ['redshift-serverless-workgroup-routes-within-vpc'],
  },
  check: demandTrue('EnhancedVpcRouting', {
    title: 'Route loads and unloads through the VPC',
    impact: 'interruption',
    consequence: 'COPY and UNLOAD fail unless the VPC leads to S3',
  }),
};
