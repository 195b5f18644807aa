import type { Rule } from '../../rule.ts';
import { checkFailover } from '../clusterFailover.ts';

export const docdbClusterMultiAz: Rule = {
  id: 'docdb-cluster-multi-az',
  title: 'DocumentDB cluster with a single instance',
  category: 'reliability',
  severity: 'warning',
  // A second instance is paid for availability, which development can do without.
  profiles: ['recommended'],
  resources: ['AWS::DocDB::DBCluster', 'AWS::DocDB::DBInstance'],
  properties: ['DBClusterIdentifier', 'AvailabilityZone'],
  message: 'has one instance: when it fails, the cluster is down until DocumentDB has made a new one',
  why: 'The data lies in three zones, but only an instance can answer for it. A replica in another zone takes over, usually in less than 30 seconds; without one DocumentDB has to create a new instance first.',
  how: 'Fails when exactly one `AWS::DocDB::DBInstance` of the file belongs to the cluster and no other could. Two or more instances that all name the same `AvailabilityZone` are information, told once, at the second of them. Secondary clusters of a global cluster and files with nested stacks are left out.',
  links: [
    'https://docs.aws.amazon.com/documentdb/latest/devguide/db-cluster-fault-tolerance.html',
    'https://docs.aws.amazon.com/documentdb/latest/devguide/failover.html',
  ],
  sameAs: { Prowler: ['documentdb_cluster_multi_az_enabled'] },
  check: checkFailover,
};
