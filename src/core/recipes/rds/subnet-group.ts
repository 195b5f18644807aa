import { ask, ref, resource } from '../notation.ts';
import { subnets } from '../outside.ts';
import type { Recipe } from '../recipe.ts';

export const rdsSubnetGroup: Recipe = {
  id: 'rds-subnet-group',
  title: 'RDS subnet group',
  service: 'rds',
  group: 'network',
  description: 'Private subnets in several zones, in which databases of RDS and Aurora are placed.',
  resources: [
    resource(ask('DatabaseSubnets'), 'AWS::RDS::DBSubnetGroup', {
      DBSubnetGroupDescription: 'Private subnets of the database',
      SubnetIds: ref(subnets),
    }),
  ],
};
