import type { Service } from '../service.ts';

export const oracleDatabaseAtAws: Service = {
  id: 'oracle-database-at-aws',
  name: 'Oracle Database@AWS',
  fullName: 'Oracle Database@AWS (ODB@AWS)',
  category: 'relational',
  engines: ['Oracle Exadata Database Service', 'Oracle Autonomous Database, dedicated and serverless'],
  models: ['relational'],
  oneLiner: 'Oracle Exadata and Autonomous Database, run by Oracle inside AWS data centers.',
  overview: [
    'Oracle operates Exadata hardware in AWS data centers, and you reach it from your VPC through an ODB network.',
    'It brings RAC and the full set of Oracle features that RDS for Oracle does not have.',
    'It is bought through AWS Marketplace.',
  ],
  lists: [],
  keyFeatures: [
    'Exadata VM clusters and Autonomous VM clusters',
    'Autonomous Database Serverless (API since 2026-06) and Exadata on Exascale (2026-08)',
    'RAC, Data Guard and full rights for the database administrator',
    'ODB networks, and peering with your VPC',
  ],
  useCases: [
    'Oracle workloads that need Exadata or RAC',
    'Moving a set of Oracle databases without changing the platform',
  ],
  notFor: ['New applications (Aurora PostgreSQL, Aurora DSQL)', 'Leaving Oracle licenses behind (Aurora PostgreSQL)'],
  limits: [],
  bestPractices: [
    'Check first whether your Region offers it',
    'Compare it with RDS for Oracle, and with a move to Aurora PostgreSQL',
  ],
  availability: [
    'RAC and Data Guard keep the database available.',
    'It can be placed in the Availability Zones that offer it.',
  ],
  backup: ['Backups are made with Oracle tools (RMAN, Autonomous backups) to Amazon S3 or to Oracle Cloud.'],
  security: [
    'It runs beside your VPC, integrates with AWS KMS and IAM roles, and has the security features of Oracle.',
  ],
  scaling: ['Capacity is chosen by Exadata shape and by OCPUs or ECPUs.'],
  pricing: ['Oracle prices, billed through AWS Marketplace, with your own license or with the license included.'],
  engineVersions: [],
  status: {
    state: 'active',
    note: 'Open to new customers; its API was published in 2025-07.',
    source: 'https://github.com/boto/boto3/blob/develop/CHANGELOG.rst',
  },
  endOfSupportParts: [],
  resourceTypes: [
    'AWS::ODB::CloudExadataInfrastructure',
    'AWS::ODB::CloudVmCluster',
    'AWS::ODB::CloudAutonomousVmCluster',
    'AWS::ODB::OdbNetwork',
    'AWS::ODB::OdbPeeringConnection',
  ],
  alsoUses: [],
  cdkModules: [{ name: 'aws-cdk-lib/aws-odb', level: 'L1' }],
  docs: {
    overview: 'https://docs.aws.amazon.com/odb/latest/UserGuide/what-is-odb.html',
    userGuide: 'https://docs.aws.amazon.com/odb/latest/UserGuide/what-is-odb.html',
    cloudFormation: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_ODB.html',
  },
  related: ['rds', 'aurora'],
  asOf: '2026-10-09',
};
