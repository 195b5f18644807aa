import type { Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { attribute, effective, get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { not, some, type Answer } from '../answers.ts';
import { isMember, isReplica } from './subject.ts';

export const rdsDeleteAutomatedBackups: Rule = {
  id: 'rds-delete-automated-backups',
  title: 'Automated backups deleted with the database',
  category: 'backup',
  severity: 'hint',
  // Many teams rely on the final snapshot or on AWS Backup.
  profiles: [],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  properties: ['DeleteAutomatedBackups'],
  message: 'takes its automated backups with it when it is deleted',
  why: 'By default RDS deletes the automated backups together with the database, so that one mistaken deletion takes every point in time as well. Kept, they last for their retention period and can still be restored.',
  how: 'Fails when `DeleteAutomatedBackups` is true, which is the default, unless the `DeletionPolicy` is Delete and deletion protection is off: such a database is not meant to be kept. Members of a cluster, read replicas and Aurora Limitless Database, which cannot keep its backups, are left out.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.Retaining.html',
  ],
  sameAs: {},
  check(database, report) {
    if (hasNoBackups(database) !== false || isMeantToStay(database) !== true) return;
    const written = get(database, 'DeleteAutomatedBackups');
    if (isPresent(written) !== false && isTrue(written) !== true) return;
    const about = { title: 'Keep the backups of a deleted database', impact: 'cost' } as const;
    const consequence = 'they are paid for after the deletion';
    report(written, { fixes: [set(database, 'DeleteAutomatedBackups', false, { ...about, consequence })] });
  },
};

function hasNoBackups(database: Resource): Answer {
  const isLimitless = isOneOf(get(database, 'ClusterScalabilityType'), ['limitless']) === true;
  return some(isLimitless, isMember(database), isReplica(database));
}

/** CloudFormation keeps a snapshot where no DeletionPolicy says otherwise. */
function isMeantToStay(database: Resource): Answer {
  const policy = attribute(database, 'DeletionPolicy');
  const isKept = policy.kind === 'absent' ? true : not(isOneOf(policy, ['delete']));
  return some(isKept, isTrue(effective(database, 'DeletionProtection')));
}
