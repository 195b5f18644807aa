import type { Resource } from '../../model.ts';
import { fix, removing, set, setting, type Report, type Rule } from '../../rule.ts';
import { askNumber, get, isOneOf, isPresent } from '../../values.ts';
import { isRestore } from './subject.ts';

export const redshiftClusterTypeNodes: Rule = {
  id: 'redshift-cluster-type-nodes',
  title: 'ClusterType and NumberOfNodes disagree',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['NumberOfNodes', 'ClusterType'],
  message: 'cannot be created: a multi-node cluster needs a NumberOfNodes of at least 2',
  why: 'Redshift refuses a cluster whose type and number of nodes contradict each other, and the deployment fails when it comes to this resource.',
  how: 'Fails when `ClusterType` is `multi-node` and `NumberOfNodes` is 1 or left out, or when it is `single-node` and `NumberOfNodes` is more than 1. A cluster restored from a snapshot takes over the number of its source and may leave it out.',
  links: ['https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html'],
  sameAs: {},
  check(cluster, report) {
    const type = get(cluster, 'ClusterType');
    if (isOneOf(type, ['multi-node']) === true) checkMultiNode(cluster, report);
    if (isOneOf(type, ['single-node']) === true) checkSingleNode(cluster, report);
  },
};

function checkMultiNode(cluster: Resource, report: Report): void {
  const nodes = get(cluster, 'NumberOfNodes');
  const isMissing = isPresent(nodes) === false && isRestore(cluster) === false;
  if (!isMissing && askNumber(nodes, number => number < 2) !== true) return;
  const one = setting(cluster, 'ClusterType', 'single-node');
  report(nodes, {
    fixes: [
      set(cluster, 'NumberOfNodes', 2, pair),
      isMissing ? fix(alone, one) : fix(alone, one, removing(cluster, 'NumberOfNodes')),
    ],
  });
}

function checkSingleNode(cluster: Resource, report: Report): void {
  const nodes = get(cluster, 'NumberOfNodes');
  if (askNumber(nodes, number => number > 1) !== true) return;
  report(nodes, {
    message: 'cannot be created: a single-node cluster has one node, and NumberOfNodes asks for more',
    fixes: [set(cluster, 'ClusterType', 'multi-node', together), fix(alone, removing(cluster, 'NumberOfNodes'))],
  });
}

const pair = { title: 'Run two nodes', impact: 'cost', consequence: 'two nodes to pay for', isChoice: true } as const;

const alone = {
  title: 'Run a single node',
  impact: 'interruption',
  consequence: 'resizes a running cluster',
  isChoice: true,
} as const;

const together = {
  title: 'Run the nodes as a multi-node cluster',
  impact: 'cost',
  consequence: 'all nodes to pay for',
  isChoice: true,
} as const;
