import { ask, because, choose, join, outside, output, ref, resource, sub, text } from '../notation.ts';
import { key, subnets, vpc } from '../outside.ts';
import { kept } from '../parts.ts';
import type { Block, Recipe } from '../recipe.ts';

const secret = ask('ApplicationUser');
const user = ask('UserName', 'application');
const port = choose('Port', [5432, 3306]);
const target = outside('DatabaseInstance', 'String', 'Identifier of the database that the user belongs to');
const group = outside('DatabaseSecurityGroupId', 'AWS::EC2::SecurityGroup::Id', 'Security group of the database');

const toDatabase: Block = { IpProtocol: 'tcp', FromPort: port, ToPort: port };

export const rdsSecret: Recipe = {
  id: 'rds-secret',
  title: 'Database secret with rotation',
  service: 'rds',
  group: 'access',
  description: 'Name and password of a user of a database, changed every month by a function that AWS provides.',
  transforms: ['AWS::SecretsManager-2024-09-16'],
  resources: [
    resource(
      secret,
      'AWS::SecretsManager::Secret',
      {
        Description: 'User of the database',
        KmsKeyId: ref(key),
        GenerateSecretString: {
          SecretStringTemplate: text`{"username": "${user}"}`,
          GenerateStringKey: 'password',
          PasswordLength: 32,
          ExcludeCharacters: because('Characters that connection strings give a meaning to.', '"@/\\\''),
        },
      },
      kept,
    ),
    resource(text`${secret}Attachment`, 'AWS::SecretsManager::SecretTargetAttachment', {
      SecretId: ref(secret),
      TargetId: ref(target),
      TargetType: 'AWS::RDS::DBInstance',
    }),
    resource(
      text`${secret}Rotation`,
      'AWS::SecretsManager::RotationSchedule',
      {
        SecretId: ref(secret),
        HostedRotationLambda: {
          RotationType: choose('RotationType', ['PostgreSQLSingleUser', 'MySQLSingleUser', 'MariaDBSingleUser']),
          RotationLambdaName: sub`${ref('AWS::StackName')}-rotation`,
          KmsKeyArn: ref(key),
          VpcSecurityGroupIds: ref(text`${secret}RotationAccess`),
          VpcSubnetIds: join(',', ref(subnets)),
        },
        RotationRules: { ScheduleExpression: 'rate(30 days)' },
      },
      { DependsOn: because('The function finds the database in the secret.', text`${secret}Attachment`) },
    ),
    resource(text`${secret}RotationAccess`, 'AWS::EC2::SecurityGroup', {
      GroupDescription: 'The function that changes the password',
      VpcId: ref(vpc),
      SecurityGroupEgress: [
        { Description: 'Database', DestinationSecurityGroupId: ref(group), ...toDatabase },
        { Description: 'Secrets Manager', CidrIp: '0.0.0.0/0', IpProtocol: 'tcp', FromPort: 443, ToPort: 443 },
      ],
    }),
    resource(text`${secret}RotationToDatabase`, 'AWS::EC2::SecurityGroupIngress', {
      Description: 'Rotation of a password',
      GroupId: ref(group),
      SourceSecurityGroupId: ref(text`${secret}RotationAccess`),
      ...toDatabase,
    }),
  ],
  outputs: [output('SecretArn', 'Secret with name and password of the user', ref(secret))],
};
