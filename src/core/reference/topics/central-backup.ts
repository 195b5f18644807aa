import { code, grid, list, prose, section } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const centralBackup: Topic = {
  id: 'central-backup',
  title: 'Central backup with AWS Backup',
  oneLiner: 'One policy for the backups of many databases, accounts and Regions.',
  icon: 'archive',
  sections: [
    section(
      'What it adds',
      [
        prose(
          'AWS Backup is a fully managed service that centralizes and automates backups across AWS services.',
          'Each database can back itself up; AWS Backup gives them one consistent strategy that you can show to an auditor.',
        ),
        list(
          'Policy-driven backups: a plan says when, how long and where to; a selection picks resources by tag or ARN; a vault holds the recovery points',
          'Copies to another Region and another account, and policies for a whole organization',
          'Vault Lock, after which nobody can delete a backup before its time, and logically air-gapped vaults against ransomware',
          'Audits of what is covered, and restore tests on a schedule',
        ),
        prose('It is used for compliance and regulatory needs, disaster recovery and centralized management.'),
      ],
      source.backup,
    ),
    section(
      'What it covers',
      [
        grid(
          ['Covered', 'Not covered'],
          [
            '[RDS](services/rds), [Aurora](services/aurora), [Aurora DSQL](services/aurora-dsql), [DynamoDB](services/dynamodb), [DocumentDB](services/documentdb) (instance-based), [Neptune](services/neptune), [Redshift](services/redshift), Timestream for LiveAnalytics; beside databases EFS, EBS, EC2, FSx, Amazon S3 and more',
            '[ElastiCache](services/elasticache), [MemoryDB](services/memorydb), [Keyspaces](services/keyspaces), which have snapshots or point-in-time recovery of their own',
          ],
        ),
        prose(
          'Continuous backups with point-in-time recovery reach back 35 days at most and exist for RDS, Aurora, Amazon S3 and SAP HANA; the other services get periodic backups.',
        ),
      ],
      source.backup,
      source.backupContinuous,
    ),
    section(
      'In a template',
      [
        prose('A plan for everything tagged `backup: daily`, kept for 35 days and copied to another Region:'),
        code(
          'yaml',
          `Parameters:
  CopyVaultArn:
    Type: String
    Description: Vault in another Region, better still in another account

Resources:
  Vault:
    Type: AWS::Backup::BackupVault
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BackupVaultName: databases
      LockConfiguration:
        MinRetentionDays: 7
        MaxRetentionDays: 365

  Plan:
    Type: AWS::Backup::BackupPlan
    Properties:
      BackupPlan:
        BackupPlanName: databases
        BackupPlanRule:
          - RuleName: daily
            TargetBackupVault: !Ref Vault
            ScheduleExpression: cron(0 3 * * ? *)
            Lifecycle:
              DeleteAfterDays: 35
            CopyActions:
              - DestinationBackupVaultArn: !Ref CopyVaultArn
                Lifecycle:
                  DeleteAfterDays: 90

  Selection:
    Type: AWS::Backup::BackupSelection
    Properties:
      BackupPlanId: !Ref Plan
      BackupSelection:
        SelectionName: tagged
        IamRoleArn: !GetAtt Role.Arn
        ListOfTags:
          - ConditionType: STRINGEQUALS
            ConditionKey: backup
            ConditionValue: daily

  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: backup.amazonaws.com
            Action: sts:AssumeRole
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup
        - arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForRestores`,
        ),
      ],
      {
        title: 'Backup plans',
        url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/about-backup-plans.html',
      },
    ),
    section(
      'Good to know',
      [
        list(
          'A backup moved to cold storage has to stay there for at least 90 days',
          'Vault Lock in compliance mode can be undone only within its grace time of at least 3 days, and never after it',
          'DynamoDB tables need the advanced features switched on for cold storage and copies',
          'Do not rely on 35 days of point-in-time recovery where data must be kept for years',
        ),
      ],
      {
        title: 'Vault Lock',
        url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html',
      },
      { title: 'Lifecycle', url: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html' },
    ),
  ],
  related: [
    'topics/backups',
    'services/backup',
    'rules/backup-plan-no-copy',
    'rules/backup-vault-lock',
    'rules/rds-in-backup-plan',
    'rules/dynamodb-in-backup-plan',
  ],
  asOf: '2026-10-09',
};
