import { ask, because, choose, getAtt, outside, output, ref, resource, sub, text } from '../notation.ts';
import { clients, subnets, vpc } from '../outside.ts';
import { policy, role } from '../parts.ts';
import type { Recipe } from '../recipe.ts';

const proxy = ask('Proxy');
const port = choose('Port', [5432, 3306]);
const secret = outside('SecretArn', 'String', 'Secret with name and password of a user of the database');
const secretKey = outside('SecretKmsKeyArn', 'String', 'ARN of the KMS key that encrypts the secret');
const target = outside('DatabaseInstance', 'String', 'Identifier of the database behind the proxy');
const group = outside('DatabaseSecurityGroupId', 'AWS::EC2::SecurityGroup::Id', 'Security group of the database');

export const rdsProxy: Recipe = {
  id: 'rds-proxy',
  title: 'RDS Proxy',
  service: 'rds',
  group: 'access',
  description: 'Holds connections to a database ready for functions and others that come and go.',
  resources: [
    resource(proxy, 'AWS::RDS::DBProxy', {
      DBProxyName: sub`${ref('AWS::StackName')}-proxy`,
      EngineFamily: choose('EngineFamily', ['POSTGRESQL', 'MYSQL']),
      RequireTLS: true,
      RoleArn: getAtt(text`${proxy}Role`, 'Arn'),
      Auth: [
        {
          AuthScheme: 'SECRETS',
          IAMAuth: because('Clients sign in with IAM and never see the password.', 'REQUIRED'),
          SecretArn: ref(secret),
        },
      ],
      VpcSubnetIds: ref(subnets),
      VpcSecurityGroupIds: [ref(text`${proxy}Access`)],
    }),
    resource(text`${proxy}Target`, 'AWS::RDS::DBProxyTargetGroup', {
      DBProxyName: ref(proxy),
      TargetGroupName: 'default',
      DBInstanceIdentifiers: [ref(target)],
    }),
    role(
      text`${proxy}Role`,
      'rds.amazonaws.com',
      policy('ReadSecret', [
        { Action: 'secretsmanager:GetSecretValue', Resource: ref(secret) },
        { Action: 'kms:Decrypt', Resource: ref(secretKey) },
      ]),
    ),
    resource(text`${proxy}Access`, 'AWS::EC2::SecurityGroup', {
      GroupDescription: 'Who may connect to the proxy, and it to the database',
      VpcId: ref(vpc),
      SecurityGroupIngress: [
        {
          Description: 'Clients',
          SourceSecurityGroupId: ref(clients),
          IpProtocol: 'tcp',
          FromPort: port,
          ToPort: port,
        },
      ],
      SecurityGroupEgress: [
        {
          Description: 'Database',
          DestinationSecurityGroupId: ref(group),
          IpProtocol: 'tcp',
          FromPort: port,
          ToPort: port,
        },
      ],
    }),
    resource(text`${proxy}ToDatabase`, 'AWS::EC2::SecurityGroupIngress', {
      Description: 'Proxy',
      GroupId: ref(group),
      SourceSecurityGroupId: ref(text`${proxy}Access`),
      IpProtocol: 'tcp',
      FromPort: port,
      ToPort: port,
    }),
  ],
  outputs: [output('Address', 'Host name of the proxy', getAtt(proxy, 'Endpoint'))],
};
