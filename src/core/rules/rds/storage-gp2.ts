import type { Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { askNumber, askText, get, isOneOf } from '../../values.ts';
import { isClusterMember } from './subject.ts';

export const rdsStorageGp2: Rule = {
  id: 'rds-storage-gp2',
  title: 'RDS storage of the older type gp2',
  category: 'cost',
  severity: 'information',
  // gp3 costs no more anywhere.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['StorageType', 'AllocatedStorage', 'Iops'],
  message: 'uses gp2 storage: gp3 costs no more and gives 3,000 IOPS at any size',
  why: 'The speed of gp2 grows with its size, so that small volumes live on burst credits and big ones are bought for their IOPS. gp3 gives at least 3,000 IOPS and 125 MiB/s at any size, and more can be added without adding storage.',
  how: 'Fails when `StorageType` is gp2. Left out it means gp3, or io1 where `Iops` is given. Members of a cluster, whose storage belongs to the cluster, are left out. The change is offered for sizes at which gp3 is at least as fast by default: 20 GiB, where gp3 begins, to 170 GiB, and 400 to 4,000 GiB on engines that stripe larger volumes.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html'],
  sameAs: {},
  check(instance, report) {
    if (isClusterMember(instance) !== false) return;

    const type = get(instance, 'StorageType');
    if (isOneOf(type, ['gp2']) !== true) return;
    const move = set(instance, 'StorageType', 'gp3', { title: 'Move to gp3', impact: 'none' });
    report(type, { fixes: isAsFast(instance) ? [move] : [] });
  },
};

/**
 * Whether there is gp3 of this size, and it keeps up with its defaults with gp2, which gives 3 IOPS per GiB and, over
 * 170 GiB, more than the 125 MiB/s of gp3. From 400 GiB most engines give gp3 12,000 IOPS and 500 MiB/s.
 */
function isAsFast(instance: Resource): boolean {
  const size = get(instance, 'AllocatedStorage');
  const stripes = askText(get(instance, 'Engine'), engine => /^(?:mysql|mariadb|postgres|oracle-|db2-)/.test(engine));
  return (
    askNumber(size, gib => gib >= 20 && gib <= 170) === true ||
    (stripes === true && askNumber(size, gib => gib >= 400 && gib <= 4000) === true)
  );
}
