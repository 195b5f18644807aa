import { ask, because, getAtt, outside, output, ref, resource } from '../notation.ts';
import { key } from '../outside.ts';
import type { Recipe } from '../recipe.ts';
import { insights } from './instance.ts';
import { monitored, monitoringRole } from './parts.ts';

const replica = ask('Replica');
const source = outside('SourceDatabase', 'String', 'Identifier of the database to read from');
const group = outside(
  'DatabaseSecurityGroupId',
  'AWS::EC2::SecurityGroup::Id',
  'Security group that lets clients in to the database',
);

export const rdsReadReplica: Recipe = {
  id: 'rds-read-replica',
  title: 'RDS read replica',
  service: 'rds',
  group: 'database',
  description: 'A copy that follows a database and takes reads off it.',
  resources: [
    resource(
      replica,
      'AWS::RDS::DBInstance',
      {
        SourceDBInstanceIdentifier: because('Engine, storage and subnets are those of the source.', ref(source)),
        DBInstanceClass: ask('DBInstanceClass', 'db.m8g.large'),
        StorageEncrypted: true,
        KmsKeyId: ref(key),
        VPCSecurityGroups: [ref(group)],
        PubliclyAccessible: false,
        CopyTagsToSnapshot: true,
        DeletionProtection: because('Those who read from it notice when it is gone.', true),
        ...monitored(replica),
        ...insights,
      },
      {
        DeletionPolicy: because('The data is that of the source, and nothing is lost with a copy.', 'Delete'),
        UpdateReplacePolicy: 'Delete',
      },
    ),
    monitoringRole(replica),
  ],
  outputs: [output('Address', 'Host name of the replica', getAtt(replica, 'Endpoint.Address'))],
};
