import { ask, because, ref, resource, text } from '../notation.ts';
import { key } from '../outside.ts';
import type { Recipe } from '../recipe.ts';
import { replicationGroup, replicationSubnets } from './parts.ts';

const instance = ask('Replication');

export const dmsInstance: Recipe = {
  id: 'dms-instance',
  title: 'DMS replication instance',
  service: 'dms',
  group: 'migration',
  description: 'A machine that moves data between two databases, with a standby in a second zone.',
  resources: [
    resource(instance, 'AWS::DMS::ReplicationInstance', {
      ReplicationInstanceClass: ask('ReplicationInstanceClass', 'dms.r6i.large'),
      AllocatedStorage: ask('AllocatedStorage', 100),
      MultiAZ: true,
      PubliclyAccessible: because('Left out, it would get an address in the internet.', false),
      KmsKeyId: ref(key),
      AutoMinorVersionUpgrade: true,
      ReplicationSubnetGroupIdentifier: ref(text`${instance}Subnets`),
      VpcSecurityGroupIds: [ref(replicationGroup)],
    }),
    replicationSubnets(instance),
  ],
};
