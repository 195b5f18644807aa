import { set, type Rule } from '../../rule.ts';
import { isPresent, isTrue } from '../../values.ts';
import { at, isOnlyReplica, placesOf, shown } from './places.ts';

const enabled = 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled';
const hasUnrestorable = 'has a replica that cannot be restored to a point in time';
const unrestorable = 'cannot be restored to a point in time: overwritten or deleted items are gone';

export const dynamodbGlobaltablePitr: Rule = {
  id: 'dynamodb-globaltable-pitr',
  title: 'Global table replica without point-in-time recovery',
  category: 'backup',
  severity: 'warning',
  // A bug that overwrites items happens in every environment, and nothing else undoes it.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::GlobalTable'],
  properties: [`Replicas.${enabled}`],
  message: hasUnrestorable,
  why: 'A global table copies a wrong write or a deletion to every Region, usually within a second: its replicas are no backup of each other. Continuous backups belong to each replica, and only a Region that has them can restore.',
  how: 'Fails on each entry of `Replicas` in which point-in-time recovery is off or left out. Replicas that a condition decides on are left alone.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html',
  ],
  sameAs: { 'Security Hub': ['DynamoDB.2'], Checkov: ['CKV_AWS_165'] },
  check(table, report) {
    const message = isOnlyReplica(table) ? unrestorable : hasUnrestorable;
    for (const place of placesOf(table)) {
      const pitr = at(place, enabled);
      if (isTrue(pitr) !== false && isPresent(pitr) !== false) continue;
      const about = { title: 'Turn on point-in-time recovery', impact: 'cost' } as const;
      report(shown(pitr, place), { message, fixes: [set(table, place.path + enabled, true, about)] });
    }
  },
};
