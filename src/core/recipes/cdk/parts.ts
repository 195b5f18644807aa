import { choose, text } from '../notation.ts';
import type { Text } from '../recipe.ts';
import { because, call, constant, create, invoke, leftOut, listOf, member, struct, use } from './code.ts';
import type { Code, Creation, Invocation } from './code.ts';

// What several recipes have in common. `vpc` and `key` are there already: a network with private subnets, and a KMS key.

export const key = use('key');
export const vpc = use('vpc');

/** Subnets that the internet does not reach. */
export const subnets: Code = struct('ec2.SubnetSelection', {
  subnetType: constant('ec2.SubnetType', choose('SubnetType', ['PRIVATE_WITH_EGRESS', 'PRIVATE_ISOLATED'])),
});

/** The ids of those subnets, for constructs that ask for them. */
export const subnetIds: Code = member(invoke('vpc', 'selectSubnets', subnets), 'subnetIds');

export function removal(policy: 'RETAIN' | 'SNAPSHOT'): Code {
  return because(
    policy === 'RETAIN'
      ? 'What becomes of the stack, the data stays.'
      : 'What becomes of the stack, a last snapshot is taken.',
    constant('core.RemovalPolicy', policy),
  );
}

/** A security group that lets in who has an address in the network, and nothing out. */
export function access(name: Text, port: Code): readonly [Creation, Invocation] {
  return [
    create('access', 'ec2.SecurityGroup', text`${name}Access`, {
      vpc,
      description: 'Who may connect to the database',
      allowAllOutbound: false,
    }),
    invoke(
      'access',
      'addIngressRule',
      call('ec2.Peer.ipv4', member(vpc, 'vpcCidrBlock')),
      call('ec2.Port.tcp', port),
      'Clients in the network',
      leftOut,
    ),
  ];
}

export const groups: Code = listOf('ec2.ISecurityGroup', use('access'));

export const groupIds: Code = listOf('string', member(use('access'), 'securityGroupId'));
