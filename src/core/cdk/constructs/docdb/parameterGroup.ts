import { scalar } from '../../codecs.ts';
import type { ConstructType } from '../../construct.ts';
import { dictionary } from '../../objectCodecs.ts';

export const clusterParameterGroup: ConstructType = {
  structs: { '': 'docdb.ClusterParameterGroupProps' },
  ignored: [],
  resources: () => [
    {
      type: 'AWS::DocDB::DBClusterParameterGroup',
      suffix: '',
      properties: {
        Description: { prop: 'description', codec: scalar, otherwise: 'unknown' },
        Family: { prop: 'family', codec: scalar },
        Name: { prop: 'dbClusterParameterGroupName', codec: scalar },
        Parameters: { prop: 'parameters', codec: dictionary },
      },
    },
  ],
};
