import { scalar } from '../../codecs.ts';
import type { ConstructType } from '../../construct.ts';

export const clusterSubnetGroup: ConstructType = {
  structs: { '': 'redshift-alpha.ClusterSubnetGroupProps' },
  ignored: ['vpc', 'vpcSubnets'],
  resources: () => [
    {
      type: 'AWS::Redshift::ClusterSubnetGroup',
      suffix: '',
      removal: { prop: 'removalPolicy', otherwise: 'Retain' },
      properties: {
        Description: { prop: 'description', codec: scalar },
        // Which subnets a network has, is decided elsewhere.
        SubnetIds: { computed: () => ({ kind: 'unknown' }) },
      },
    },
  ],
};
