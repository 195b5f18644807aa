import { outside } from './notation.ts';

// What recipes take as given. It comes into a template as parameters of the types that CloudFormation checks.

export const vpc = outside('VpcId', 'AWS::EC2::VPC::Id', 'The VPC of the database');

export const subnets = outside('SubnetIds', 'List<AWS::EC2::Subnet::Id>', 'Private subnets in at least two zones');

/** Recipes allow this group in, and nobody else. */
export const clients = outside(
  'ClientSecurityGroupId',
  'AWS::EC2::SecurityGroup::Id',
  'Security group of the programs that use the database',
);

export const key = outside('KmsKeyArn', 'String', 'ARN of the KMS key that encrypts the data');

/** Where alarms and events are told. */
export const topic = outside('TopicArn', 'String', 'ARN of the SNS topic that tells those on duty');
