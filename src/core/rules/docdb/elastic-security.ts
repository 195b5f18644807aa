import type { Fix, Resource } from '../../model.ts';
import { set, type Report, type Rule } from '../../rule.ts';
import { askNumber, effective, get, isOneOf } from '../../values.ts';
import { isShortRetention, keepBackupsForAWeek } from '../backupRetention.ts';
import { leaksOf } from '../plaintextPassword.ts';

export const docdbElasticSecurity: Rule = {
  id: 'docdb-elastic-security',
  title: 'Elastic cluster: password, backups, replicas and shards',
  category: 'security',
  severity: 'error',
  // A password that is out is out, and those of test databases are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DocDBElastic::Cluster'],
  properties: [
    'AdminUserPassword',
    'AuthType',
    'BackupRetentionPeriod',
    'ShardInstanceCount',
    'ShardCapacity',
    'ShardCount',
  ],
  message: 'has its password in plain text: everyone who can read this file knows it',
  why: 'A template ends up in a repository, in build logs and in the CloudFormation console, and its passwords with it. A day of snapshots is over before most mistakes are noticed, and a shard without a replica answers nobody while its instance is replaced.',
  how: 'Fails when `AuthType` is `PLAIN_TEXT` and `AdminUserPassword` is written out, also as the Default of a parameter or in a branch of `Fn::If`; `PLAIN_TEXT` with a password from elsewhere is information, because `SECRET_ARN` keeps it out of the template. So are snapshots kept for less than 7 days (1 by default) and a `ShardInstanceCount` of 1. A `ShardCapacity` other than 2, 4, 8, 16, 32 or 64 and a `ShardCount` outside 1 to 32 are errors, because DocumentDB refuses them.',
  links: ['https://docs.aws.amazon.com/documentdb/latest/APIReference/API_elastic_CreateCluster.html'],
  sameAs: {},
  check(cluster, report) {
    checkPassword(cluster, report);
    checkShards(cluster, report);

    const days = effective(cluster, 'BackupRetentionPeriod');
    const fixes = [keepBackupsForAWeek(cluster, 'BackupRetentionPeriod')];
    const forgets = 'keeps snapshots for less than 7 days: damage noticed later cannot be undone';
    if (isShortRetention(days) === true) report(days, { severity: 'information', message: forgets, fixes });
  },
};

/** With `SECRET_ARN` the password is the ARN of a secret. */
function checkPassword(cluster: Resource, report: Report): void {
  const type = get(cluster, 'AuthType');
  if (isOneOf(type, ['plain_text']) !== true) return;
  const leaks = leaksOf(get(cluster, 'AdminUserPassword'));
  for (const { at, ...leak } of leaks) report(at, leak);
  const message = 'is handed its password by the template: SECRET_ARN would take it from Secrets Manager';
  if (leaks.length === 0) report(type, { severity: 'information', message });
}

function checkShards(cluster: Resource, report: Report): void {
  const [capacity, count] = [get(cluster, 'ShardCapacity'), get(cluster, 'ShardCount')];
  const instances = get(cluster, 'ShardInstanceCount');
  if (askNumber(capacity, number => capacities.includes(number)) === false) {
    report(capacity, { message: 'cannot be created: a shard has 2, 4, 8, 16, 32 or 64 vCPUs' });
  }
  if (askNumber(count, number => number >= 1 && number <= 32) === false) {
    report(count, { message: 'cannot be created: an elastic cluster has 1 to 32 shards' });
  }
  if (askNumber(instances, number => number === 1) !== true) return;
  const message = 'has no replicas: while the instance of a shard is replaced, its documents cannot be reached';
  report(instances, { severity: 'information', message, fixes: [addReplicas(cluster)] });
}

const capacities: readonly number[] = [2, 4, 8, 16, 32, 64];

function addReplicas(cluster: Resource): Fix {
  const consequence = 'doubles the instance cost, no interruption';
  return set(cluster, 'ShardInstanceCount', 2, { title: 'Add a replica to each shard', impact: 'cost', consequence });
}
