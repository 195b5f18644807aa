import assert from 'node:assert/strict';
import { hover } from './hovering.ts';

const reference = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';

// What a resource is with nothing written: a claim for each default of each service.
const postures: Readonly<Record<string, readonly string[]>> = {
  'AWS::RDS::DBInstance': [
    '**Itself**, RDS instance',
    '- Availability: one zone, no standby *(default)*',
    '- Backup: automated backups kept 1 day *(default)*',
    '- Encryption: storage not encrypted *(default)*',
    '- Network: public address as the VPC and its subnets have it *(default)*',
    '- Deletion: not protected against deletion *(default)*; snapshot taken when the stack is deleted *(default)*',
    '[About Amazon RDS](command:awsDatabaseLens.openPage?["services/rds"])',
  ],
  'AWS::RDS::DBCluster': [
    '**Itself**, database cluster',
    '- Backup: automated backups kept 1 day *(default)*',
    '- Deletion: not protected against deletion *(default)*; snapshot taken when the stack is deleted *(default)*',
    '[About Amazon RDS](command:awsDatabaseLens.openPage?["services/rds"])',
  ],
  'AWS::DynamoDB::Table': [
    '**Itself**, DynamoDB table',
    '- Availability: copies in three zones *(always)*',
    '- Backup: no point-in-time recovery *(default)*',
    '- Encryption: encrypted with an AWS owned key *(default)*',
    '- Deletion: not protected against deletion *(default)*; deleted with the stack *(default)*',
    '[About Amazon DynamoDB](command:awsDatabaseLens.openPage?["services/dynamodb"])',
  ],
  'AWS::DynamoDB::GlobalTable': [
    '**Itself**, DynamoDB global table',
    '- Availability: copies in three zones *(always)*',
    '- Encryption: encrypted with an AWS owned key *(default)*',
    '- Deletion: deleted with the stack *(default)*',
    '[About Amazon DynamoDB](command:awsDatabaseLens.openPage?["services/dynamodb"])',
  ],
  'AWS::Serverless::SimpleTable': [
    '**Itself**, DynamoDB table (SAM)',
    '- Availability: copies in three zones *(always)*',
    '- Backup: no point-in-time recovery *(default)*',
    '- Encryption: encrypted with an AWS owned key *(default)*',
    '- Deletion: deleted with the stack *(default)*',
    '[About Amazon DynamoDB](command:awsDatabaseLens.openPage?["services/dynamodb"])',
  ],
  'AWS::DAX::Cluster': [
    '**Itself**, DAX cluster',
    '- Backup: none needed, the data is in DynamoDB *(always)*',
    '- Encryption: not encrypted at rest *(default)*; connections not encrypted *(default)*',
    '- Network: only within its VPC *(always)*',
    '[About DynamoDB Accelerator (DAX)](command:awsDatabaseLens.openPage?["services/dax"])',
  ],
  'AWS::ElastiCache::ReplicationGroup': [
    '**Itself**, ElastiCache replication group',
    '- Availability: no automatic failover *(default)*; no Multi-AZ *(default)*',
    '- Backup: no automatic snapshots *(default)*',
    '- Encryption: not encrypted at rest *(default)*; connections not encrypted *(default)*',
    '- Deletion: deleted with the stack *(default)*',
    '[About Amazon ElastiCache](command:awsDatabaseLens.openPage?["services/elasticache"])',
  ],
  'AWS::ElastiCache::CacheCluster': [
    '**Itself**, ElastiCache cluster',
    '- Encryption: connections not encrypted *(default)*',
    '- Deletion: deleted with the stack *(default)*',
    '[About Amazon ElastiCache](command:awsDatabaseLens.openPage?["services/elasticache"])',
  ],
  'AWS::ElastiCache::ServerlessCache': [
    '**Itself**, ElastiCache serverless cache',
    '- Availability: several zones *(always)*',
    '- Backup: no automatic snapshots *(default)*',
    '- Encryption: encrypted at rest and in transit *(always)*',
    '- Deletion: deleted with the stack *(default)*',
    '[About Amazon ElastiCache](command:awsDatabaseLens.openPage?["services/elasticache"])',
  ],
  'AWS::MemoryDB::Cluster': [
    '**Itself**, MemoryDB cluster',
    '- Availability: 1 replica per shard *(default)*',
    '- Backup: no automatic snapshots *(default)*',
    '- Encryption: encrypted at rest *(always)*; connections encrypted *(default)*',
    '- Deletion: deleted with the stack *(default)*',
    '[About Amazon MemoryDB](command:awsDatabaseLens.openPage?["services/memorydb"])',
  ],
  'AWS::DocDB::DBCluster': [
    '**Itself**, DocumentDB cluster',
    '- Availability: data in three zones *(always)*; no instance in this file',
    '- Backup: automated backups kept 1 day *(default)*',
    '- Encryption: storage not encrypted *(default)*',
    '- Network: only within its VPC *(always)*',
    '- Deletion: not protected against deletion *(default)*; deleted with the stack *(default)*',
    '[About Amazon DocumentDB](command:awsDatabaseLens.openPage?["services/documentdb"])',
  ],
  'AWS::DocDB::DBInstance': [
    '**Itself**, DocumentDB instance',
    'Belongs to a cluster: its backups, encryption and deletion protection are set there.',
    '[About Amazon DocumentDB](command:awsDatabaseLens.openPage?["services/documentdb"])',
  ],
  'AWS::DocDBElastic::Cluster': [
    '**Itself**, DocumentDB elastic cluster',
    '- Backup: automated backups kept 1 day *(default)*',
    '- Deletion: deleted with the stack *(default)*',
    '[About Amazon DocumentDB](command:awsDatabaseLens.openPage?["services/documentdb"])',
  ],
  'AWS::Neptune::DBCluster': [
    '**Itself**, Neptune cluster',
    '- Availability: data in three zones *(always)*; no instance in this file',
    '- Backup: automated backups kept 1 day *(default)*',
    '- Encryption: storage not encrypted *(default)*',
    '- Deletion: not protected against deletion *(default)*; deleted with the stack *(default)*',
    '[About Amazon Neptune](command:awsDatabaseLens.openPage?["services/neptune"])',
  ],
  'AWS::Neptune::DBInstance': [
    '**Itself**, Neptune instance',
    'Belongs to a cluster: its backups, encryption and deletion protection are set there.',
    '[About Amazon Neptune](command:awsDatabaseLens.openPage?["services/neptune"])',
  ],
  'AWS::NeptuneGraph::Graph': [
    '**Itself**, Neptune Analytics graph',
    '- Availability: 1 replica in other zones *(default)*',
    '- Encryption: encrypted with an AWS managed key *(default)*',
    '- Network: no public endpoint *(default)*',
    '- Deletion: deleted with the stack *(default)*',
    '[About Amazon Neptune](command:awsDatabaseLens.openPage?["services/neptune"])',
  ],
  'AWS::Cassandra::Table': [
    '**Itself**, Keyspaces table',
    '- Availability: copies in three zones *(always)*',
    '- Backup: no point-in-time recovery *(default)*',
    '- Encryption: encrypted with an AWS owned key *(default)*',
    '- Deletion: deleted with the stack *(default)*',
    '[About Amazon Keyspaces](command:awsDatabaseLens.openPage?["services/keyspaces"])',
  ],
  'AWS::Timestream::InfluxDBInstance': [
    '**Itself**, Timestream for InfluxDB instance',
    '- Network: no public address *(default)*',
    '- Deletion: deleted with the stack *(default)*',
    '[About Amazon Timestream](command:awsDatabaseLens.openPage?["services/timestream"])',
  ],
  'AWS::Timestream::Table': [
    '**Itself**',
    'Timestream for LiveAnalytics: closed to new customers from 2025-06-20.',
    'The CreateTable operation adds a new table to an existing database in your account. In an AWS account, table names must be at least unique within each Region if they are in the same database. You may have identical table names in the same Region if the tables are in separate databases. While creating the table, you must specify the table name, database name, and the retention properties. Service quotas apply.',
    '- *Ref* returns `DatabaseName|TableName`.',
    `[About Amazon Timestream](command:awsDatabaseLens.openPage?["services/timestream"]) · [AWS documentation](${reference}/aws-resource-timestream-table.html)`,
  ],
  'AWS::Redshift::Cluster': [
    '**Itself**, Redshift cluster',
    '- Availability: one zone *(default)*',
    '- Backup: automated snapshots kept 1 day *(default)*',
    '- Encryption: storage encrypted *(default)*',
    '- Network: no public address *(default)*; no enhanced VPC routing *(default)*',
    '- Deletion: deleted with the stack *(default)*',
    '[About Amazon Redshift](command:awsDatabaseLens.openPage?["services/redshift"])',
  ],
  'AWS::RedshiftServerless::Namespace': [
    '**Itself**, Redshift Serverless namespace',
    '- Encryption: encrypted with an AWS owned key *(default)*',
    '- Deletion: no final snapshot *(default)*; deleted with the stack *(default)*',
    '[About Amazon Redshift](command:awsDatabaseLens.openPage?["services/redshift"])',
  ],
  'AWS::RedshiftServerless::Workgroup': [
    '**Itself**, Redshift Serverless workgroup',
    '- Network: no public address *(default)*; no enhanced VPC routing *(default)*',
    '[About Amazon Redshift](command:awsDatabaseLens.openPage?["services/redshift"])',
  ],
  'AWS::DSQL::Cluster': [
    '**Itself**, Aurora DSQL cluster',
    '- Availability: every part in three zones *(always)*',
    '- Encryption: encrypted with an AWS owned key *(default)*',
    '- Deletion: protected against deletion *(default)*; deleted with the stack *(default)*',
    '[About Amazon Aurora DSQL](command:awsDatabaseLens.openPage?["services/aurora-dsql"])',
  ],
  'AWS::QLDB::Ledger': [
    '**Itself**, QLDB ledger',
    'Amazon QLDB: ended 2025-07-31.',
    '- Deletion: protected against deletion *(default)*; deleted with the stack *(default)*',
    '[About Amazon QLDB](command:awsDatabaseLens.openPage?["services/qldb"])',
  ],
  'AWS::Backup::BackupVault': [
    '**Itself**, backup vault',
    '- Encryption: encrypted with an AWS managed key *(default)*',
    '- Deletion: no vault lock *(default)*',
    '[About AWS Backup](command:awsDatabaseLens.openPage?["services/backup"])',
  ],
  'AWS::RDS::DBSubnetGroup': [
    '**Itself**',
    'The `AWS::RDS::DBSubnetGroup` resource creates a database subnet group. Subnet groups must contain at least two subnets in two different Availability Zones in the same region.',
    '- *Ref* returns `DBSubnetGroupName`.',
    `[About Amazon RDS](command:awsDatabaseLens.openPage?["services/rds"]) · [AWS documentation](${reference}/aws-resource-rds-dbsubnetgroup.html)`,
  ],
};

describe('hover on a database with nothing written', () => {
  for (const [type, lines] of Object.entries(postures)) {
    it(`tells the defaults of ${type}`, async () => {
      const { markdown } = await hover(`Resources:\n  It|self: { Type: ${type} }\n`, []);
      assert.deepEqual(
        decodeURIComponent(markdown)
          .split('\n')
          .filter(line => line !== ''),
        lines,
      );
    });
  }
});
