import { construct, enumeration, scalar } from '../../codecs.ts';
import type { ConstructType } from '../../construct.ts';
import { instanceType } from '../ec2.ts';

export const databaseInstance: ConstructType = {
  structs: { '': 'docdb.DatabaseInstanceProps' },
  ignored: [],
  resources: () => [
    {
      type: 'AWS::DocDB::DBInstance',
      suffix: '',
      removal: { prop: 'removalPolicy', otherwise: 'Retain' },
      properties: {
        AutoMinorVersionUpgrade: { prop: 'autoMinorVersionUpgrade', codec: scalar, otherwise: true },
        AvailabilityZone: { prop: 'availabilityZone', codec: scalar },
        CACertificateIdentifier: { prop: 'caCertificate', codec: enumeration('docdb.CaCertificate') },
        DBClusterIdentifier: { prop: 'cluster', codec: construct },
        DBInstanceClass: { prop: 'instanceType', codec: instanceType('db.') },
        DBInstanceIdentifier: { prop: 'dbInstanceName', codec: scalar },
        EnablePerformanceInsights: { prop: 'enablePerformanceInsights', codec: scalar },
        PreferredMaintenanceWindow: { prop: 'preferredMaintenanceWindow', codec: scalar },
      },
    },
  ],
};
