import { text } from '../../notation.ts';
import { because, call, constant, create, use } from '../code.ts';
import type { CdkCode } from '../code.ts';
import { backupsOf } from '../backup/plan.ts';
import { rdsPostgresCdk } from '../rds/engines.ts';
import { database } from '../rds/instance.ts';

export const templatePostgresCdk: CdkCode = [
  create('vpc', 'ec2.Vpc', text`${database}Network`, {
    maxAzs: because('The standby of the database stands in the second zone.', 2),
    natGateways: because('Applications in the private subnets reach the internet through them. Each is paid for.', 1),
  }),
  create('key', 'kms.Key', text`${database}Key`, {
    description: 'Key of the database and its backups',
    enableKeyRotation: true,
    removalPolicy: because('Backups cannot be read without it.', constant('core.RemovalPolicy', 'RETAIN')),
  }),
  ...rdsPostgresCdk,
  ...backupsOf(database, call('backup.BackupResource.fromRdsDatabaseInstance', use('database'))),
];
