import { fix, removing, setting, type Rule } from '../../rule.ts';
import { effective, get, isPresent, isTrue } from '../../values.ts';

const zone = 'AvailabilityZone';

export const dmsReplicationInstanceMultiAz: Rule = {
  id: 'dms-replication-instance-multi-az',
  title: 'Replication instance in one Availability Zone',
  category: 'reliability',
  severity: 'hint',
  // A standby doubles the price. Lasting replication is worth it, a copy over the weekend is not: hence a hint.
  profiles: ['recommended'],
  resources: ['AWS::DMS::ReplicationInstance'],
  properties: ['MultiAZ', zone],
  message: 'runs in one Availability Zone: an outage of that zone stops its replication',
  why: 'A Multi-AZ replication instance has a standby in a second Availability Zone, which goes on with the tasks from where they were. Without it the changes wait, and a source that keeps them for too short a time loses them.',
  how: 'Fails when `MultiAZ` is false, which is the default. For a single full load it matters little. `MultiAZ: true` together with `AvailabilityZone` is an error, because DMS refuses it.',
  links: [
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html',
    'https://docs.aws.amazon.com/dms/latest/APIReference/API_CreateReplicationInstance.html',
  ],
  sameAs: { 'Security Hub': ['DMS.13'], Prowler: ['dms_instance_multi_az_enabled'] },
  check(instance, report) {
    const multiAz = effective(instance, 'MultiAZ');
    const pin = get(instance, zone);
    const isPinned = isPresent(pin);
    if (isTrue(multiAz) === true && isPinned === true) {
      const message = 'cannot be deployed: a Multi-AZ instance must not name an AvailabilityZone';
      const leave = fix({ title: 'Leave the zone to DMS', impact: 'none' }, removing(instance, zone));
      return report(pin, { severity: 'error', message, fixes: [leave] });
    }
    if (isTrue(multiAz) !== false) return;
    const consequence = 'about doubles the instance cost';
    const about = { title: 'Add a standby in a second zone', impact: 'cost', consequence } as const;
    const add = setting(instance, 'MultiAZ', true);
    report(multiAz, { fixes: [isPinned === false ? fix(about, add) : fix(about, add, removing(instance, zone))] });
  },
};
