import { set, type Rule } from '../../rule.ts';
import { askNumber, isPresent, isTrue } from '../../values.ts';
import { at, placesOf } from './places.ts';

const days = 'PointInTimeRecoverySpecification.RecoveryPeriodInDays';
const enabled = 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled';

export const dynamodbPitrRetentionRange: Rule = {
  id: 'dynamodb-pitr-retention-range',
  title: 'Recovery period out of range or without recovery',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::Serverless::SimpleTable'],
  properties: [days, `Replicas.${days}`],
  message: 'cannot be deployed: DynamoDB keeps continuous backups for 1 to 35 days',
  why: 'DynamoDB refuses another period, and a period for a table that has no point-in-time recovery.',
  how: 'Fails when `RecoveryPeriodInDays` is below 1 or over 35, and when it is given although `PointInTimeRecoveryEnabled` is off or left out. Left out it means 35 days; the price does not depend on it.',
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoverySpecification.html'],
  sameAs: {},
  check(table, report) {
    for (const place of placesOf(table)) {
      const period = at(place, days);
      const isOn = at(place, enabled);
      if (askNumber(period, number => number < 1 || number > 35) === true) {
        const about = { title: 'Keep continuous backups for 35 days', impact: 'none' } as const;
        report(period, { fixes: [set(table, place.path + days, 35, about)] });
      } else if (isPresent(period) === true && (isTrue(isOn) === false || isPresent(isOn) === false)) {
        const about = { title: 'Turn on point-in-time recovery', impact: 'cost' } as const;
        report(period, { message: isOff, fixes: [set(table, place.path + enabled, true, about)] });
      }
    }
  },
};

const isOff = 'sets a recovery period, but point-in-time recovery is off';
