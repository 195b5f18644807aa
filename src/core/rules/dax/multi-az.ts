import type { Fix, Resource, Value } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { askNumber, get, isPresent, itemsOf, textOf } from '../../values.ts';

const wantedNodes = 3;

export const daxMultiAz: Rule = {
  id: 'dax-multi-az',
  title: 'DAX cluster with fewer than three nodes or in one zone',
  category: 'reliability',
  severity: 'warning',
  // More nodes are paid for availability, which development can do without.
  profiles: ['recommended'],
  resources: ['AWS::DAX::Cluster'],
  properties: ['ReplicationFactor', 'AvailabilityZones'],
  message: 'has one node: when it fails, the cache is gone and its table takes all reads',
  why: 'A DAX cluster survives the loss of a node or of a zone only with other nodes elsewhere. AWS recommends three nodes in three Availability Zones for production and calls smaller clusters not fault-tolerant.',
  how: 'Fails when `ReplicationFactor` is 1. With 2, or when `AvailabilityZones` names one zone for all nodes, it is information. When `AvailabilityZones` has another number of zones than there are nodes it is an error, because DAX refuses the cluster. Left out, DAX spreads the nodes over zones by itself.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html',
  ],
  sameAs: { Prowler: ['dynamodb_accelerator_cluster_multi_az'] },
  check(cluster, report) {
    const nodes = get(cluster, 'ReplicationFactor');
    const zones = get(cluster, 'AvailabilityZones');
    const count = countOf(zones);
    if (count !== undefined && askNumber(nodes, number => number !== count) === true) {
      const message = `cannot be created: it lists ${plural(count, 'zone')} for ${plural(Number(textOf(nodes)), 'node')}`;
      return report(zones, { severity: 'error', message });
    }
    if (askNumber(nodes, number => number === 1) === true) return report(nodes, { fixes: addNodes(cluster, 1) });
    if (askNumber(nodes, number => number === 2) === true) {
      const message = 'has two nodes: while one of them is replaced, nothing stands behind the other';
      return report(nodes, { severity: 'information', message, fixes: addNodes(cluster, 2) });
    }
    if (isOneZone(zones)) report(zones, { severity: 'information', message: inOneZone });
  },
};

const inOneZone = 'keeps all its nodes in one Availability Zone: an outage of that zone stops it';

/** Where the zones are listed, only the author can tell those of further nodes. */
function addNodes(cluster: Resource, nodes: number): readonly Fix[] {
  if (isPresent(get(cluster, 'AvailabilityZones')) !== false) return [];
  return [
    set(cluster, 'ReplicationFactor', wantedNodes, {
      title: `Run ${wantedNodes} nodes`,
      impact: 'cost',
      consequence: `costs ${nodes === 1 ? 'two more nodes' : 'one more node'}, no interruption`,
    }),
  ];
}

/** How many zones are listed; undefined where an item may turn out to be none. */
function countOf(zones: Value): number | undefined {
  const items = itemsOf(zones);
  return items?.every(({ kind }) => kind !== 'choice' && kind !== 'absent') === true ? items.length : undefined;
}

function isOneZone(zones: Value): boolean {
  const names = itemsOf(zones)?.map(textOf) ?? [];
  return names.length > 1 && names[0] !== undefined && names.every(name => name === names[0]);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
