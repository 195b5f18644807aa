import { code, grid, list, picture, prose, section } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const network: Topic = {
  id: 'network',
  title: 'VPC and network',
  oneLiner: 'Where a database stands in the network, and who can reach it.',
  icon: 'type-hierarchy-sub',
  sections: [
    section(
      'The usual layout',
      [
        prose(
          'RDS runs inside an Amazon Virtual Private Cloud (VPC), and so do the other databases that have instances or nodes.',
          'Databases belong into private subnets, which no route table connects with an internet gateway.',
          'Application servers in the same VPC then connect to the database without exposing it to the internet.',
        ),
        picture('network'),
        list(
          'A DB subnet group names the subnets a database may use: at least two, in different Availability Zones',
          'A security group of its own guards the database and admits the security group of the application, on the port of the engine',
          'Route tables decide whether a subnet is private; a security group alone does not make it so',
          '`PubliclyAccessible: false` keeps the instance from getting a public address',
        ),
      ],
      source.rdsVpc,
      source.rdsSecurityGroups,
    ),
    section(
      'In a template',
      [
        code(
          'yaml',
          `DatabaseAccess:
  Type: AWS::EC2::SecurityGroup
  Properties:
    GroupDescription: MySQL from the application only
    VpcId: !Ref Vpc
    SecurityGroupIngress:
      - IpProtocol: tcp
        FromPort: 3306
        ToPort: 3306
        SourceSecurityGroupId: !Ref ApplicationSecurityGroup
        Description: From the application

PrivateSubnets:
  Type: AWS::RDS::DBSubnetGroup
  Properties:
    DBSubnetGroupDescription: Private subnets in two zones
    SubnetIds: !Ref PrivateSubnetIds`,
        ),
        grid(
          ['Engine', 'Port by default'],
          ['MySQL, MariaDB, Aurora MySQL', '3306'],
          ['PostgreSQL, Aurora PostgreSQL, Aurora DSQL', '5432'],
          ['Oracle', '1521'],
          ['SQL Server', '1433'],
          ['Db2', '50000'],
          ['Valkey, Redis OSS', '6379'],
          ['Memcached', '11211'],
          ['DocumentDB', '27017'],
          ['Neptune', '8182'],
          ['Redshift', '5439'],
        ),
      ],
      source.rdsSecurityGroups,
    ),
    section(
      'Services without a place in your VPC',
      [
        prose(
          '[DynamoDB](services/dynamodb), [Keyspaces](services/keyspaces) and [Aurora DSQL](services/aurora-dsql) are endpoints of AWS: IAM decides who gets in.',
          'A VPC endpoint lets private subnets reach them without a NAT gateway: a gateway endpoint for DynamoDB, which costs nothing, and interface endpoints for the others.',
          'Aurora PostgreSQL with the express configuration has no VPC either.',
        ),
      ],
      {
        title: 'Best practices for DynamoDB',
        url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/best-practices.html',
      },
      source.aurora,
    ),
    section(
      'How people reach it',
      [
        list(
          'Developers: port forwarding through AWS Systems Manager Session Manager, or a VPN, instead of a public address',
          'Lambda functions: attached to the VPC, with RDS Proxy for their connections, or the Data API of Aurora',
          'Other VPCs and accounts: peering, a transit gateway or PrivateLink',
          'Never `0.0.0.0/0` on the port of a database, not even for a test',
        ),
      ],
      source.rdsSecurityGroups,
    ),
  ],
  related: [
    'topics/security',
    'rules/sg-db-open-to-world',
    'rules/rds-instance-not-public',
    'rules/rds-subnet-group-az-coverage',
    'rules/db-port-rule-matches-engine',
    'services/rds',
  ],
  asOf: '2026-10-09',
};
