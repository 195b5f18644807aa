import { fix, removing, type Rule } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';

export const rdsMultiazWithAvailabilityZone: Rule = {
  id: 'rds-multiaz-with-availability-zone',
  title: 'Multi-AZ instance pinned to one zone',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['AvailabilityZone', 'MultiAZ'],
  message: 'cannot be deployed: a Multi-AZ instance must not name an AvailabilityZone',
  why: 'With Multi-AZ the instance moves between two Availability Zones, which RDS chooses from the subnet group. It refuses a zone that is named beside it.',
  how: 'Fails when `MultiAZ` is true and `AvailabilityZone` is set.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html'],
  sameAs: {},
  check(instance, report) {
    const zone = get(instance, 'AvailabilityZone');
    if (isTrue(get(instance, 'MultiAZ')) !== true || isPresent(zone) !== true) return;
    const leave = fix({ title: 'Leave the zone to RDS', impact: 'none' }, removing(instance, 'AvailabilityZone'));
    report(zone, { fixes: [leave] });
  },
};
