import type { Rule } from '../../rule.ts';
import { demandSecurityGroups } from '../securityGroups.ts';

export const neptuneClusterExplicitSecurityGroups: Rule = {
  id: 'neptune-cluster-explicit-security-groups',
  title: 'Neptune cluster in the default security group',
  category: 'security',
  severity: 'information',
  // Development may share the default group.
  profiles: ['recommended'],
  resources: ['AWS::Neptune::DBCluster'],
  properties: ['VpcSecurityGroupIds'],
  message: 'is in the default security group of its VPC, whose members all reach each other',
  why: 'The default group lets its members reach each other on every port, and whatever is started without a group of its own becomes a member. A group for the cluster says who its clients are.',
  how: 'Fails when `VpcSecurityGroupIds` is left out or empty. Restored clusters get the default group too. Only the author knows who the clients are, so there is no fix.',
  links: [
    'https://docs.aws.amazon.com/neptune/latest/apiref/API_CreateDBCluster.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
  ],
  sameAs: { cnspec: ['neptune-no-default-security-groups'] },
  check: demandSecurityGroups('VpcSecurityGroupIds'),
};
