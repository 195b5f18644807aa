import { code, grid, list, picture, prose, section } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const multiAz: Topic = {
  id: 'multi-az',
  title: 'Multi-AZ and failover',
  oneLiner: 'How databases survive the loss of a server or of an Availability Zone.',
  icon: 'layers',
  sections: [
    section(
      'The forms on RDS',
      [
        prose(
          'A DB instance runs in one Availability Zone (AZ) unless you choose otherwise.',
          'Multi-AZ deployments give it high availability and failover, and are meant for production.',
        ),
        picture('multi-az'),
        grid(
          ['', 'Single-AZ', 'Multi-AZ DB instance', 'Multi-AZ DB cluster'],
          ['**Instances**', 'One', 'A primary and a standby', 'A writer and two readable standbys'],
          ['**Zones**', '1', '2', '3'],
          [
            '**Replication**',
            'None between zones',
            'Synchronous standby replica in a different zone',
            'Semisynchronous',
          ],
          ['**Reads from standbys**', 'No', 'No', 'Yes'],
          [
            '**Failover**',
            'None: the instance is restored or restarted',
            'Automatic, typically 60 to 120 seconds',
            'Automatic, typically under 35 seconds',
          ],
          ['**Engines**', 'All', 'All', 'MySQL and PostgreSQL'],
          [
            '**In CloudFormation**',
            '`MultiAZ: false`, the default',
            '`MultiAZ: true` on `AWS::RDS::DBInstance`',
            '`AWS::RDS::DBCluster` with `Engine: mysql` or `postgres` and a `DBClusterInstanceClass`',
          ],
        ),
        prose(
          'The failover needs no manual step: RDS moves the name of the endpoint to the standby, and connections have to be opened again.',
          'Let clients cache DNS answers for less than 30 seconds, and try a failover before you need one (`aws rds reboot-db-instance --force-failover`).',
        ),
      ],
      source.rdsMultiAz,
      source.rdsMultiAzCluster,
    ),
    section(
      'Multi-AZ is not a read replica',
      [
        grid(
          ['', 'Standby', 'Read replica'],
          ['**Made for**', 'Availability', 'Scaling reads, copies in other Regions'],
          ['**Replication**', 'Synchronous', 'Asynchronous: it lags'],
          ['**Takes reads**', 'Not on a Multi-AZ DB instance', 'Yes'],
          ['**Takes over**', 'By itself', 'When you promote it'],
        ),
        prose(
          'Neither is a backup: a row deleted by mistake is deleted on all of them at once. Against that there is [point-in-time recovery](topics/backups).',
        ),
      ],
      source.rdsMultiAz,
    ),
    section(
      'Other services',
      [
        grid(
          ['Service', 'What there is by itself', 'What you add'],
          [
            '[Aurora](services/aurora)',
            'Six copies of the storage over three zones',
            'A reader in another zone: a failover to it usually takes under 60 seconds, without one the writer has to be recreated',
          ],
          [
            '[Aurora DSQL](services/aurora-dsql)',
            'Redundant over three zones, with no failover to run',
            'A peered Region',
          ],
          ['[DynamoDB](services/dynamodb)', 'Three zones', 'Global tables for other Regions'],
          ['[Keyspaces](services/keyspaces)', 'Three zones', 'Replication to other Regions'],
          [
            '[ElastiCache](services/elasticache)',
            'Serverless is spread over zones',
            'On nodes: a replica in another zone, `MultiAZEnabled` and `AutomaticFailoverEnabled`',
          ],
          ['[MemoryDB](services/memorydb)', 'A transaction log over several zones', 'At least one replica per shard'],
          [
            '[DocumentDB](services/documentdb), [Neptune](services/neptune)',
            'Storage in three zones',
            'A second instance in another zone',
          ],
          [
            '[Redshift](services/redshift)',
            'Storage on Amazon S3; failed nodes are replaced',
            '`MultiAZ` on RG and RA3 nodes',
          ],
        ),
      ],
      source.auroraAvailability,
      source.dynamodbGlobalTables,
    ),
    section(
      'In a template',
      [
        prose('The instance of a production database, in two zones:'),
        code(
          'yaml',
          `Orders:
  Type: AWS::RDS::DBInstance
  Properties:
    MultiAZ: true
    # AvailabilityZone must be left out: RDS chooses two zones of the subnet group.
    DBSubnetGroupName: !Ref PrivateSubnets`,
        ),
        list(
          'The DB subnet group needs subnets in at least two Availability Zones',
          'A second zone costs a second instance and a second volume',
          '`MultiAZ` can be changed while the database runs; RDS copies the data to the new standby',
        ),
      ],
      source.rdsMultiAz,
      source.rdsVpc,
    ),
  ],
  related: [
    'topics/backups',
    'rules/rds-instance-multi-az',
    'rules/rds-cluster-multi-az',
    'rules/elasticache-replicationgroup-multi-az',
    'compare/rds+aurora',
    'services/rds',
    'services/aurora',
  ],
  asOf: '2026-10-09',
};
