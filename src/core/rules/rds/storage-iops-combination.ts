import { lookUp } from '../../lookUp.ts';
import type { Fix, Resource, Value } from '../../model.ts';
import { fix, removing, set, type Report, type Rule } from '../../rule.ts';
import { get, integerOf, isPresent, textOf } from '../../values.ts';
import { firstTunableGp3, mostIopsPerGib, storageTypeOf } from './storage.ts';
import { isClusterMember } from './subject.ts';

export const rdsStorageIopsCombination: Rule = {
  id: 'rds-storage-iops-combination',
  title: 'RDS storage type and IOPS that do not go together',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['Iops', 'StorageThroughput', 'StorageType', 'AllocatedStorage', 'Engine'],
  message: 'cannot be deployed: its storage type and its IOPS do not go together',
  why: 'Which speed can be asked for depends on type and size of the storage. RDS refuses what does not go together, and the deployment fails when it comes to this instance.',
  how: 'Fails for io1 and io2 without `Iops`; for `StorageThroughput` with another type than gp3; for `Iops` or `StorageThroughput` on gp3 below 400 GiB, with Oracle below 200 GiB, while SQL Server takes them at any size; and for more IOPS than the size allows: 50 for a GiB of io1, 500 of gp3, 1,000 of io2. `Iops` with gp2 or magnetic storage is a warning. Members of a cluster are left out.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
  ],
  sameAs: {},
  check(instance, report) {
    const type = storageTypeOf(instance);
    if (isClusterMember(instance) !== false || type === undefined) return;
    checkIops(instance, type, report);
    checkThroughput(instance, type, report);
    if (type === 'gp3') checkGp3(instance, report);
  },
};

function checkIops(instance: Resource, type: string, report: Report): void {
  const iops = get(instance, 'Iops');
  const hasIops = isPresent(iops);
  if (hasIops === false && (type === 'io1' || type === 'io2')) {
    report(get(instance, 'StorageType'), {
      message: `cannot be deployed: ${type} storage needs Iops`,
      fixes: provision(instance),
    });
  }
  if (hasIops === true && (type === 'gp2' || type === 'standard')) {
    report(iops, {
      severity: 'warning',
      message: `sets Iops, which ${type} storage does not take`,
      fixes: without(instance, 'Iops'),
    });
  }
  const [number, size, most] = [
    integerOf(get(instance, 'Iops')),
    integerOf(get(instance, 'AllocatedStorage')),
    lookUp(mostIopsPerGib, type),
  ];
  if (number === undefined || size === undefined || most === undefined || number <= size * most) return;
  report(iops, {
    message: `cannot be deployed: ${size} GiB of ${type} give at most ${(size * most).toLocaleString('en-US')} IOPS`,
  });
}

function checkThroughput(instance: Resource, type: string, report: Report): void {
  const throughput = get(instance, 'StorageThroughput');
  if (type === 'gp3' || isPresent(throughput) !== true) return;
  report(throughput, {
    message: `cannot be deployed: only gp3 takes StorageThroughput, not ${type}`,
    fixes: without(instance, 'StorageThroughput'),
  });
}

function checkGp3(instance: Resource, report: Report): void {
  const size = integerOf(get(instance, 'AllocatedStorage'));
  const first = firstTunableGp3(textOf(get(instance, 'Engine')) ?? '');
  if (size === undefined || first === undefined || size >= first) return;
  const message = `cannot be deployed: gp3 takes Iops and StorageThroughput from ${first} GiB on`;
  for (const property of ['Iops', 'StorageThroughput']) {
    const value: Value = get(instance, property);
    if (isPresent(value) === true) report(value, { message, fixes: without(instance, property) });
  }
}

/** As many as gp3 would give, where the size allows them. */
function provision(instance: Resource): Fix[] {
  if ((integerOf(get(instance, 'AllocatedStorage')) ?? 0) < 100) return [];
  const consequence = 'provisioned IOPS are paid for';
  return [set(instance, 'Iops', 3000, { title: 'Provision 3,000 IOPS', impact: 'cost', consequence, isChoice: true })];
}

function without(instance: Resource, property: string): Fix[] {
  return [fix({ title: `Remove ${property}`, impact: 'none' }, removing(instance, property))];
}
