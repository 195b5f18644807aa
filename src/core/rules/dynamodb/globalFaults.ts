import type { Fix, Resource, Value } from '../../model.ts';
import { set } from '../../rule.ts';
import { child, effective, get, isOneOf, isPresent, isTrue, itemsOf, textOf } from '../../values.ts';
import { isProvisioned } from './billing.ts';

interface Fault {
  readonly at: Value;
  readonly message: string;
  readonly fixes?: readonly Fix[];
}

/** What CloudFormation or DynamoDB would refuse of a global table, as far as the text proves it. */
export function globalFaults(table: Resource): readonly Fault[] {
  const replicas = certain(get(table, 'Replicas')) ?? [];
  return [
    ...withoutStream(table, replicas),
    ...withoutThroughput(table),
    ...sharedRegions(replicas),
    ...wrongNumber(table, replicas),
    ...mixedKeys(table, replicas),
  ];
}

/** The items of a list, where none of them may turn out to be nothing. */
function certain(list: Value): readonly Value[] | undefined {
  if (list.kind === 'absent') return [];
  const items = itemsOf(list);
  return items?.every(({ kind }) => kind === 'mapping') === true ? items : undefined;
}

function withoutStream(table: Resource, replicas: readonly Value[]): readonly Fault[] {
  const stream = get(table, 'StreamSpecification');
  const consistency = get(table, 'MultiRegionConsistency');
  const isEventual = isPresent(consistency) === false || isOneOf(consistency, ['eventual']) === true;
  if (replicas.length < 2 || isPresent(stream) !== false || !isEventual) return [];
  const message = 'cannot be deployed: more than one replica needs StreamSpecification';
  const about = { title: 'Turn on the stream', impact: 'none' } as const;
  // Replication reads both images, so that DynamoDB takes no other type here.
  const fixes = [set(table, 'StreamSpecification.StreamViewType', 'NEW_AND_OLD_IMAGES', about)];
  return [{ at: stream, message, fixes }];
}

function withoutThroughput(table: Resource): readonly Fault[] {
  const settings = get(table, 'WriteProvisionedThroughputSettings');
  if (isProvisioned(table) !== true || isPresent(settings) !== false) return [];
  const message = 'cannot be deployed: provisioned, it needs WriteProvisionedThroughputSettings';
  const consequence = 'charges per request, no interruption';
  const about = { title: 'Switch to on-demand', impact: 'cost', consequence } as const;
  return [
    { at: effective(table, 'BillingMode'), message, fixes: [set(table, 'BillingMode', 'PAY_PER_REQUEST', about)] },
  ];
}

function sharedRegions(replicas: readonly Value[]): readonly Fault[] {
  const regions = replicas.map(replica => child(replica, 'Region'));
  const names = regions.map(textOf);
  return regions
    .filter((_, i) => names[i] !== undefined && names.indexOf(names[i]) < i)
    .map(at => ({ at, message: 'cannot be deployed: a Region has one replica only' }));
}

function wrongNumber(table: Resource, replicas: readonly Value[]): readonly Fault[] {
  const consistency = get(table, 'MultiRegionConsistency');
  const witnesses = certain(get(table, 'GlobalTableWitnesses'))?.length;
  if (isOneOf(consistency, ['strong']) !== true || replicas.length === 0 || witnesses === undefined) return [];
  if (replicas.length + witnesses === 3 && witnesses < 2) return [];
  const message = 'cannot be deployed: STRONG needs three replicas, or two and a witness';
  return [{ at: consistency, message }];
}

function mixedKeys(table: Resource, replicas: readonly Value[]): readonly Fault[] {
  const keys = replicas.map(replica => child(child(replica, 'SSESpecification'), 'KMSMasterKeyId'));
  const answers = keys.map(isPresent);
  const first = keys[answers.indexOf(true)];
  if (first === undefined) return [];
  const enabled = effective(table, 'SSESpecification.SSEEnabled');
  if (isTrue(enabled) === false) {
    return [{ at: first, message: 'cannot be deployed: a replica has a key, but SSESpecification is not on' }];
  }
  const isMixed = answers.includes(false);
  return isMixed ? [{ at: first, message: 'cannot be deployed: some replicas have a KMS key, others none' }] : [];
}
