import { code, grid, list, prose, section } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const security: Topic = {
  id: 'security',
  title: 'Security and encryption',
  oneLiner: 'The layers that protect a database: network, identity, encryption and records.',
  icon: 'shield',
  sections: [
    section(
      'The layers',
      [
        grid(
          ['Layer', 'What does it', 'What you set'],
          ['Network isolation', 'VPC, subnets, security groups', '[VPC and network](topics/network)'],
          ['Who may manage it', 'IAM policies on the API of the service', 'Least privilege for people and pipelines'],
          [
            'Who may use it',
            'Users of the engine, IAM database authentication, Secrets Manager',
            'A user for each application, never the master user',
          ],
          ['Encryption at rest', 'AWS KMS', '`StorageEncrypted`, and a key of your own where you need control'],
          ['Encryption in transit', 'SSL/TLS', 'A parameter group that makes it mandatory'],
          [
            'Records',
            'CloudTrail for API calls; audit logs of the engine for what happens inside',
            'Log exports, Database Activity Streams',
          ],
          ['Against accidents', 'Deletion protection, [backups](topics/backups)', '`DeletionProtection: true`'],
        ),
        prose(
          'Together they control who has access to the database, and show afterwards who had.',
          'CloudTrail does not see queries: those are in the logs of the engine.',
        ),
      ],
      source.rdsEncryption,
      source.rdsSecurityGroups,
    ),
    section(
      'Encryption at rest',
      [
        grid(
          ['Service', 'By default', 'Later on'],
          ['[RDS](services/rds)', 'Off', 'Only through an encrypted copy of a snapshot'],
          [
            '[Aurora](services/aurora)',
            'On since 2026, with a key owned by AWS',
            'A KMS key has to be chosen at creation',
          ],
          [
            '[DocumentDB](services/documentdb), [Neptune](services/neptune)',
            'Off',
            'Only by restoring a snapshot into an encrypted cluster',
          ],
          ['[DAX](services/dax)', 'Off', 'Only at creation'],
          ['[ElastiCache](services/elasticache) on nodes', 'On with Valkey, off with Redis OSS', 'Only at creation'],
          [
            '[DynamoDB](services/dynamodb), [Keyspaces](services/keyspaces), [MemoryDB](services/memorydb), [Aurora DSQL](services/aurora-dsql), [Redshift](services/redshift)',
            'Always on',
            'Your own key instead of the one of AWS',
          ],
        ),
        prose(
          'A key of your own (a customer managed key) can be disabled, rotated and audited, and can be shared with another account; snapshots encrypted with the default key cannot be.',
        ),
      ],
      source.rdsEncryption,
      source.dynamodbEncryption,
    ),
    section(
      'Encryption in transit',
      [
        prose('Every engine offers TLS. What refuses a connection without it is a parameter:'),
        grid(
          ['Engine', 'Parameter', 'Value'],
          ['MySQL, MariaDB, Aurora MySQL', '`require_secure_transport`', '`ON`'],
          ['PostgreSQL, Aurora PostgreSQL, SQL Server', '`rds.force_ssl`', '`1`'],
          ['DocumentDB', '`tls`', '`enabled`, the default'],
          ['Redshift', '`require_ssl`', '`true`'],
          ['ElastiCache', '`TransitEncryptionEnabled` of the group', '`true`'],
        ),
      ],
      source.rdsTls,
    ),
    section(
      'Passwords',
      [
        prose(
          'A password in a template is a password in the repository, in the history of the stack and in every build log. Two ways do without:',
        ),
        list(
          'Secrets Manager makes, keeps and rotates the master password: every 7 days by default',
          'IAM database authentication takes a token that is valid for 15 minutes in place of a password (MariaDB, MySQL, PostgreSQL)',
        ),
        code(
          'yaml',
          `Orders:
  Type: AWS::RDS::DBInstance
  Properties:
    MasterUsername: orders_owner
    ManageMasterUserPassword: true
    EnableIAMDatabaseAuthentication: true
    StorageEncrypted: true
    DeletionProtection: true`,
        ),
      ],
      source.rdsSecrets,
      source.rdsIam,
    ),
    section(
      'Fine-grained control on DynamoDB',
      [
        list(
          'IAM policies reach down to items and attributes (`dynamodb:LeadingKeys`, `dynamodb:Attributes`)',
          'Resource-based policies of up to 20 KB open a table to other accounts',
          'Data events in CloudTrail record who read or wrote items; they are off until you ask for them',
        ),
      ],
      source.dynamodb,
      {
        title: 'Resource-based policies',
        url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html',
      },
    ),
  ],
  related: [
    'topics/network',
    'topics/shared-responsibility',
    'rules/rds-instance-storage-encrypted',
    'rules/rds-instance-plaintext-password',
    'rules/rds-parameter-group-enforce-tls',
    'rules/rds-instance-iam-auth',
    'rules/dynamodb-table-cmk',
    'services/rds',
    'services/dynamodb',
  ],
  asOf: '2026-10-09',
};
