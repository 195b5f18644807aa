import type { Rule } from '../../rule.ts';
import { demandTrue } from '../demand.ts';

export const redshiftClusterEnhancedVpcRouting: Rule = {
  id: 'redshift-cluster-enhanced-vpc-routing',
  title: 'Redshift loads and unloads outside the VPC',
  category: 'security',
  severity: 'information',
  // It needs endpoints in the VPC, and many good teams guard their buckets by other means.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['EnhancedVpcRouting'],
  message: 'moves data outside the VPC, past its endpoint policies and flow logs',
  why: 'Without enhanced VPC routing, COPY and UNLOAD reach S3 and other services over the internet routing of AWS. Endpoint policies cannot limit to which buckets data goes, and flow logs do not show it.',
  how: 'Fails when `EnhancedVpcRouting` is false, which is the default. With it the VPC needs a way to every service that the cluster talks to, such as a gateway endpoint for S3.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html'],
  sameAs: {
    'Security Hub': ['Redshift.7'],
    'AWS Config': ['redshift-enhanced-vpc-routing-enabled'],
    'Control Tower': ['CT.REDSHIFT.PR.5'],
    'cdk-nag': [
      'HIPAA.Security-RedshiftEnhancedVPCRoutingEnabled',
      'NIST.800.53.R5-RedshiftEnhancedVPCRoutingEnabled',
      'PCI.DSS.321-RedshiftEnhancedVPCRoutingEnabled',
    ],
    Guard: ['REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED'],
    Prowler: ['redshift_cluster_enhanced_vpc_routing'],
    cnspec: ['redshift-cluster-enhanced-vpc-routing'],
  },
  check: demandTrue('EnhancedVpcRouting', {
    title: 'Route loads and unloads through the VPC',
    impact: 'interruption',
    consequence: 'COPY and UNLOAD fail unless the VPC leads to S3',
  }),
};
