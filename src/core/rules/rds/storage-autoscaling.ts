import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { get, integerOf } from '../../values.ts';
import { some, type Answer } from '../answers.ts';
import { growsByItself } from './storage.ts';
import { isClusterMember, isRdsCustom, isReplica, isRestore } from './subject.ts';

export const rdsStorageAutoscaling: Rule = {
  id: 'rds-storage-autoscaling',
  title: 'RDS storage that does not grow by itself',
  category: 'reliability',
  severity: 'hint',
  // Storage cannot be made smaller again, so many teams prefer an alarm.
  profiles: [],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['MaxAllocatedStorage', 'AllocatedStorage'],
  message: 'stops when its storage is full: nothing lets the storage grow',
  why: 'A database without free storage takes no writes and soon stops. With an upper limit RDS adds storage by itself as soon as less than a tenth of it is free. It never makes the storage smaller.',
  how: 'Fails when `MaxAllocatedStorage` is left out or equals `AllocatedStorage`, which switches growing off. Members of a cluster, whose storage always grows, read replicas, restored instances and RDS Custom are left out.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html'],
  sameAs: {},
  unless: ['rds-allocated-storage-range'],
  check(instance, report) {
    if (isElsewhere(instance) !== false || growsByItself(instance) !== false) return;
    report(get(instance, 'MaxAllocatedStorage'), { fixes: letGrow(instance) });
  },
};

function isElsewhere(instance: Resource): Answer {
  const isCustom = isRdsCustom(instance) === true;
  return some(isCustom, isClusterMember(instance), isReplica(instance), isRestore(instance));
}

function letGrow(instance: Resource): Fix[] {
  const size = integerOf(get(instance, 'AllocatedStorage'));
  if (size === undefined) return [];
  const title = `Let the storage grow to ${size * 2} GiB`;
  const consequence = 'storage that is added is paid for';
  return [set(instance, 'MaxAllocatedStorage', size * 2, { title, impact: 'cost', consequence, isChoice: true })];
}
