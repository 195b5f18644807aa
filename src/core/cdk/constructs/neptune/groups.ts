import { scalar } from '../../codecs.ts';
import type { ConstructType } from '../../construct.ts';
import { dictionary } from '../../objectCodecs.ts';
import { parameterGroupFamily } from './values.ts';

export const clusterParameterGroup = parameters(
  'AWS::Neptune::DBClusterParameterGroup',
  'neptune-alpha.ClusterParameterGroupProps',
  'clusterParameterGroupName',
);

export const parameterGroup = parameters(
  'AWS::Neptune::DBParameterGroup',
  'neptune-alpha.ParameterGroupProps',
  'parameterGroupName',
);

function parameters(type: string, struct: string, name: string): ConstructType {
  return {
    structs: { '': struct },
    ignored: [],
    resources: () => [
      {
        type,
        suffix: '',
        properties: {
          Description: { prop: 'description', codec: scalar, otherwise: 'unknown' },
          Family: { prop: 'family', codec: parameterGroupFamily, otherwise: 'neptune1' },
          Name: { prop: name, codec: scalar },
          Parameters: { prop: 'parameters', codec: dictionary },
        },
      },
    ],
  };
}

export const subnetGroup: ConstructType = {
  structs: { '': 'neptune-alpha.SubnetGroupProps' },
  ignored: ['vpc', 'vpcSubnets'],
  resources: () => [
    {
      type: 'AWS::Neptune::DBSubnetGroup',
      suffix: '',
      removal: { prop: 'removalPolicy', otherwise: undefined },
      properties: {
        DBSubnetGroupDescription: { prop: 'description', codec: scalar, otherwise: 'unknown' },
        DBSubnetGroupName: { prop: 'subnetGroupName', codec: scalar },
        // Which subnets a network has, is decided elsewhere.
        SubnetIds: { computed: () => ({ kind: 'unknown' }) },
      },
    },
  ],
};
