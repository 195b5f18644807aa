import { because, ref, resource, sub, text } from './notation.ts';
import { clients, key, subnets, vpc } from './outside.ts';
import type { Block, Node, ResourceNode, Text } from './recipe.ts';

// What several recipes have in common.

/** Attributes of a database that leaves a last snapshot. */
export const snapshotted: Block = {
  DeletionPolicy: because('What becomes of the stack, the data stays: a last snapshot is taken.', 'Snapshot'),
  UpdateReplacePolicy: 'Snapshot',
};

/** Attributes of a database that outlives its stack. */
export const retained: Block = {
  DeletionPolicy: because('What becomes of the stack, the data stays.', 'Retain'),
  UpdateReplacePolicy: 'Retain',
};

/** Attributes of what a database cannot do without, where the reason has been told. */
export const kept: Block = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };

/** Logical id of the security group of a database. */
export function accessOf(name: Text): Text {
  return text`${name}Access`;
}

/** Egress of a database, which calls nobody. */
const silent: Node = because('A database calls nobody. Without a rule it could call everybody.', [
  { Description: 'Nothing', CidrIp: '127.0.0.1/32', IpProtocol: '-1' },
]);

/** Egress of a database that takes data from other services. */
export function toServices(reason: string): Node {
  return because(reason, [
    { Description: 'AWS services', CidrIp: '0.0.0.0/0', IpProtocol: 'tcp', FromPort: 443, ToPort: 443 },
  ]);
}

/** A security group that lets the clients in on one port, and nothing out unless told otherwise. */
export function access(name: Text, port: Node, egress: Node = silent): ResourceNode {
  return resource(accessOf(name), 'AWS::EC2::SecurityGroup', {
    GroupDescription: 'Who may connect to the database',
    VpcId: ref(vpc),
    SecurityGroupIngress: [
      { Description: 'Clients', SourceSecurityGroupId: ref(clients), IpProtocol: 'tcp', FromPort: port, ToPort: port },
    ],
    SecurityGroupEgress: egress,
  });
}

/** A secret with a name and a generated password, for services that keep none themselves. */
export function ownerSecret(name: Text, user: Text): ResourceNode {
  const properties: Block = {
    Description: 'First user of the database',
    KmsKeyId: ref(key),
    GenerateSecretString: {
      SecretStringTemplate: text`{"username": "${user}"}`,
      GenerateStringKey: 'password',
      PasswordLength: 32,
      ExcludePunctuation: true,
    },
  };
  return resource(name, 'AWS::SecretsManager::Secret', properties, kept);
}

/** A role that a service takes on. */
export function role(name: Text, service: Node, permissions: Block): ResourceNode {
  return resource(name, 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
    },
    ...permissions,
  });
}

/** Permissions for `role`: those of a policy that AWS keeps. */
export function managedPolicy(name: string): Block {
  return { ManagedPolicyArns: [sub`arn:${ref('AWS::Partition')}:iam::aws:policy/service-role/${name}`] };
}

/** Permissions for `role`: some actions on some resources. */
export function policy(name: string, statements: readonly Block[]): Block {
  const allowed = statements.map(statement => ({ Effect: 'Allow', ...statement }));
  return { Policies: [{ PolicyName: name, PolicyDocument: { Version: '2012-10-17', Statement: allowed } }] };
}

/** A subnet group, as RDS, DocumentDB and Neptune have them. */
export function subnetGroup(name: Text, type: string): ResourceNode {
  return resource(text`${name}Subnets`, type, {
    DBSubnetGroupDescription: 'Private subnets of the database',
    SubnetIds: ref(subnets),
  });
}

/** A parameter group, as RDS, DocumentDB and Neptune have them. */
export function parameterGroup(name: Text, type: string, family: Text, parameters: Block): ResourceNode {
  return resource(text`${name}Parameters`, type, {
    Description: 'Parameters of the database',
    Family: family,
    Parameters: parameters,
  });
}
