import { set, type Rule } from '../../rule.ts';
import { askNumber, effective } from '../../values.ts';

export const memorydbReplicas: Rule = {
  id: 'memorydb-replicas',
  title: 'MemoryDB shard without replica',
  category: 'reliability',
  severity: 'warning',
  // A second node is paid for availability, which development can do without.
  profiles: ['recommended'],
  resources: ['AWS::MemoryDB::Cluster'],
  properties: ['NumReplicasPerShard'],
  message: 'has shards without a replica: when a node fails, its shard is down until a new one is ready',
  why: 'The transaction log keeps the data, and a replica keeps the service: MemoryDB promotes it when the primary node fails or its zone does. Without one the shard waits until a new node has read the log.',
  how: 'Fails when `NumReplicasPerShard` is 0. Left out it means 1.',
  links: [
    'https://docs.aws.amazon.com/memorydb/latest/APIReference/API_CreateCluster.html',
    'https://docs.aws.amazon.com/memorydb/latest/devguide/autofailover.html',
  ],
  sameAs: {},
  check(cluster, report) {
    const replicas = effective(cluster, 'NumReplicasPerShard');
    if (askNumber(replicas, number => number === 0) !== true) return;
    const consequence = 'costs one more node for each shard, no interruption';
    const about = { title: 'Add a replica to each shard', impact: 'cost', consequence } as const;
    report(replicas, { fixes: [set(cluster, 'NumReplicasPerShard', 1, about)] });
  },
};
