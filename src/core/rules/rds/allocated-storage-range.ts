import type { Resource } from '../../model.ts';
import { set, type Report, type Rule } from '../../rule.ts';
import { get, integerOf, isPresent, textOf } from '../../values.ts';
import { some } from '../answers.ts';
import { smallestStorage } from './storage.ts';
import { isClusterMember, isRdsCustom, isReplica, isRestore } from './subject.ts';

export const rdsAllocatedStorageRange: Rule = {
  id: 'rds-allocated-storage-range',
  title: 'RDS storage size out of range',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['AllocatedStorage', 'MaxAllocatedStorage', 'StorageType', 'Engine'],
  message: 'cannot be created: it has no AllocatedStorage',
  why: 'Each type of storage has a smallest size, and storage can grow but never shrink. RDS refuses a size out of range, and the deployment fails when it comes to this instance.',
  how: 'Fails when `AllocatedStorage` is missing, is below 20, or below 100 for io1 and io2, where SQL Server needs 20 only; and when `MaxAllocatedStorage` is less than `AllocatedStorage`. For gp2 and where no type is named a small size is a warning, because RDS has been seen to take it. Members of a cluster and RDS Custom are left out. Read replicas and restored instances may leave the size to their source.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html',
  ],
  sameAs: {},
  check(instance, report) {
    if (isClusterMember(instance) !== false || isRdsCustom(instance) === true) return;
    const size = get(instance, 'AllocatedStorage');
    if (some(isPresent(size), isReplica(instance), isRestore(instance)) === false) report(size);
    checkLeast(instance, report);
    checkMost(instance, report);
  },
};

function checkLeast(instance: Resource, report: Report): void {
  const [size, least] = [integerOf(get(instance, 'AllocatedStorage')), smallestStorage(instance)];
  if (size === undefined || least === undefined || size >= least) return;
  const about = { title: `Ask for ${least} GiB`, impact: 'cost', consequence: 'costs more storage' } as const;
  const type = textOf(get(instance, 'StorageType'))?.toLowerCase() ?? 'gp2';
  // RDS has taken less than its documentation says for gp2, and for instances that name no type.
  report(get(instance, 'AllocatedStorage'), {
    ...(type === 'gp2'
      ? { severity: 'warning', message: `asks for ${size} GiB, while RDS documents ${least} GiB as the least` }
      : { message: `cannot be created: ${type} storage begins at ${least} GiB` }),
    fixes: [set(instance, 'AllocatedStorage', least, about)],
  });
}

function checkMost(instance: Resource, report: Report): void {
  const [size, most] = [integerOf(get(instance, 'AllocatedStorage')), integerOf(get(instance, 'MaxAllocatedStorage'))];
  if (size === undefined || most === undefined || most >= size) return;
  report(get(instance, 'MaxAllocatedStorage'), {
    message: 'cannot be deployed: its MaxAllocatedStorage is less than its AllocatedStorage',
  });
}
