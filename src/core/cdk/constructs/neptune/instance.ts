import { construct, scalar } from '../../codecs.ts';
import type { ConstructType } from '../../construct.ts';
import { instanceType } from './values.ts';

export const databaseInstance: ConstructType = {
  structs: { '': 'neptune-alpha.DatabaseInstanceProps' },
  ignored: [],
  resources: () => [
    {
      type: 'AWS::Neptune::DBInstance',
      suffix: '',
      removal: { prop: 'removalPolicy', otherwise: 'Retain' },
      properties: {
        AutoMinorVersionUpgrade: { prop: 'autoMinorVersionUpgrade', codec: scalar },
        AvailabilityZone: { prop: 'availabilityZone', codec: scalar },
        DBClusterIdentifier: { prop: 'cluster', codec: construct },
        DBInstanceClass: { prop: 'instanceType', codec: instanceType },
        DBInstanceIdentifier: { prop: 'dbInstanceName', codec: scalar },
        DBParameterGroupName: { prop: 'parameterGroup', codec: construct },
      },
    },
  ],
};
