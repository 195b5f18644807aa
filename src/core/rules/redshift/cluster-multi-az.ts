import type { Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { askNumber, askText, effective, get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { every } from '../answers.ts';
import { familyOf } from './nodeTypes.ts';

export const redshiftClusterMultiAz: Rule = {
  id: 'redshift-cluster-multi-az',
  title: 'Redshift cluster in one Availability Zone',
  category: 'reliability',
  severity: 'information',
  // It doubles the price of the nodes, and many warehouses can wait for a relocation.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['MultiAZ', 'NodeType', 'ClusterType', 'AvailabilityZoneRelocation'],
  message: 'runs in one Availability Zone: an outage of that zone stops it',
  why: 'A Multi-AZ cluster runs nodes in two zones and goes on with those of the other when one zone fails, without loss of data. A cluster in one zone has to be relocated or restored first.',
  how: 'Looks only at multi-node clusters of RA3 nodes, which can have it. Fails when `MultiAZ` is false, which is the default. With `AvailabilityZoneRelocation` on it is a hint, because the cluster can then be moved. Multi-AZ needs a subnet group over three zones and takes no elastic IP address.',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/overview-multi-az.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-recovery.html',
  ],
  sameAs: {
    'Security Hub': ['Redshift.18'],
    'AWS Config': ['redshift-cluster-multi-az-enabled'],
    Prowler: ['redshift_cluster_multi_az_enabled'],
  },
  check(cluster, report) {
    const canBe = every(
      askText(get(cluster, 'NodeType'), nodeType => familyOf(nodeType) === 'ra3'),
      isOneOf(get(cluster, 'ClusterType'), ['multi-node']),
    );
    const multiAz = effective(cluster, 'MultiAZ');
    if (canBe !== true || isTrue(multiAz) !== false) return;
    const isMovable = isTrue(get(cluster, 'AvailabilityZoneRelocation')) === true;
    const add = set(cluster, 'MultiAZ', true, {
      title: 'Run nodes in a second zone',
      impact: 'cost',
      consequence: 'doubles the nodes, needs subnets in three zones',
    });
    const isReady = !isMovable && isPresent(get(cluster, 'ElasticIp')) === false && hasEnoughNodes(cluster);
    const message = 'runs in one zone: when that zone fails, the warehouse waits for its relocation';
    report(multiAz, { ...(isMovable && { severity: 'hint', message }), fixes: isReady ? [add] : [] });
  },
};

function hasEnoughNodes(cluster: Resource): boolean {
  return askNumber(get(cluster, 'NumberOfNodes'), nodes => nodes >= 2) !== false;
}
