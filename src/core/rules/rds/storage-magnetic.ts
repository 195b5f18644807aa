import { fix, setting, type Rule } from '../../rule.ts';
import { get, integerOf, isOneOf } from '../../values.ts';
import { isClusterMember } from './subject.ts';

export const rdsStorageMagnetic: Rule = {
  id: 'rds-storage-magnetic',
  title: 'RDS storage of the withdrawn magnetic type',
  category: 'performance',
  severity: 'warning',
  // RDS no longer offers it.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['StorageType', 'AllocatedStorage'],
  message: 'asks for magnetic storage, which RDS no longer gives to new or restored instances',
  why: 'RDS has withdrawn magnetic storage: it is not offered for new instances, and since 2026-07-01 no snapshot can be restored to it. What still used it was moved to gp3, so that the template no longer says what is there.',
  how: 'Fails when `StorageType` is `standard`. Members of a cluster, whose storage belongs to the cluster, are left out. The fix gives the volume at least the 20 GiB that gp3 needs.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html'],
  sameAs: {},
  check(instance, report) {
    if (isClusterMember(instance) !== false) return;

    const type = get(instance, 'StorageType');
    if (isOneOf(type, ['standard']) !== true) return;
    const size = integerOf(get(instance, 'AllocatedStorage'));
    const move = fix(
      {
        title: 'Move to gp3',
        impact: 'interruption',
        consequence: 'a short outage where the storage is still magnetic',
      },
      setting(instance, 'StorageType', 'gp3'),
      ...(size !== undefined && size < 20 ? [setting(instance, 'AllocatedStorage', 20)] : []),
    );
    report(type, { fixes: [move] });
  },
};
