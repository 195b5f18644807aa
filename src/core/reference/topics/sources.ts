import type { Source } from '../topic.ts';

/** The AWS pages that more than one topic is taken from, or that are named in full in one place. */
export const source = {
  decisionGuide: {
    title: 'Choosing an AWS database service',
    url: 'https://docs.aws.amazon.com/decision-guides/latest/databases-on-aws-how-to-choose/databases-on-aws-how-to-choose.html',
  },
  sharedResponsibility: {
    title: 'AWS shared responsibility model',
    url: 'https://aws.amazon.com/compliance/shared-responsibility-model/',
  },
  rds: { title: 'What is Amazon RDS', url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html' },
  rdsInstanceClasses: {
    title: 'DB instance classes',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html',
  },
  rdsStorage: {
    title: 'RDS storage',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  },
  rdsStorageAutoscaling: {
    title: 'Storage autoscaling',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html',
  },
  rdsMultiAz: {
    title: 'Multi-AZ deployments of RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html',
  },
  rdsMultiAzCluster: {
    title: 'Multi-AZ DB clusters',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html',
  },
  rdsBackups: {
    title: 'Backup retention of RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  },
  rdsVpc: {
    title: 'RDS in a VPC',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  },
  rdsSecurityGroups: {
    title: 'Security groups of RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html',
  },
  rdsEncryption: {
    title: 'Encryption of RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
  },
  rdsTls: {
    title: 'TLS for RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html',
  },
  rdsIam: {
    title: 'IAM database authentication',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
  },
  rdsSecrets: {
    title: 'RDS and Secrets Manager',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html',
  },
  rdsBestPractices: {
    title: 'Best practices for RDS',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_BestPractices.html',
  },
  aurora: {
    title: 'What is Amazon Aurora',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html',
  },
  auroraAvailability: {
    title: 'High availability of Aurora',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
  },
  auroraBackups: {
    title: 'Backups of Aurora',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html',
  },
  dynamodb: {
    title: 'What is Amazon DynamoDB',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html',
  },
  dynamodbConcepts: {
    title: 'Core components of DynamoDB',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html',
  },
  dynamodbBackups: {
    title: 'Point-in-time recovery of DynamoDB',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html',
  },
  dynamodbEncryption: {
    title: 'Encryption of DynamoDB',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html',
  },
  dynamodbGlobalTables: {
    title: 'Global tables',
    url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
  },
  dax: { title: 'DAX', url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.html' },
  elasticache: {
    title: 'What is Amazon ElastiCache',
    url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html',
  },
  elasticacheDurability: {
    title: 'Durability of ElastiCache',
    url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/durability.html',
  },
  elasticacheStrategies: {
    title: 'Caching strategies',
    url: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html',
  },
  memorydb: {
    title: 'What is Amazon MemoryDB',
    url: 'https://docs.aws.amazon.com/memorydb/latest/devguide/what-is-memorydb.html',
  },
  backup: {
    title: 'What is AWS Backup',
    url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/whatisbackup.html',
  },
  backupContinuous: {
    title: 'Continuous backups',
    url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html',
  },
  dms: { title: 'What is AWS DMS', url: 'https://docs.aws.amazon.com/dms/latest/userguide/Welcome.html' },
  dmsBestPractices: {
    title: 'Best practices for AWS DMS',
    url: 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_BestPractices.html',
  },
} as const satisfies Readonly<Record<string, Source>>;
