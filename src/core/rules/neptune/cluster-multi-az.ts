import type { Rule } from '../../rule.ts';
import { checkFailover } from '../clusterFailover.ts';

export const neptuneClusterMultiAz: Rule = {
  id: 'neptune-cluster-multi-az',
  title: 'Neptune cluster with a single instance',
  category: 'reliability',
  severity: 'warning',
  // A second instance is paid for availability, which development can do without.
  profiles: ['recommended'],
  resources: ['AWS::Neptune::DBCluster', 'AWS::Neptune::DBInstance'],
  properties: ['DBClusterIdentifier', 'AvailabilityZone'],
  message: 'has one instance: when it fails, the cluster is down until Neptune has made a new one',
  why: 'The data lies in three zones, but only an instance can answer for it. A reader in another zone takes over when the writer fails; without one Neptune has to create a new instance first, which takes much longer.',
  how: 'Fails when exactly one `AWS::Neptune::DBInstance` of the file belongs to the cluster and no other could. Two or more instances that all name the same `AvailabilityZone` are information, told once, at the second of them. Members of a global database and files with replica auto scaling or nested stacks are left out.',
  links: [
    'https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-db-clusters.html',
    'https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore-overview-fault-tolerance.html',
  ],
  sameAs: {
    'Security Hub': ['Neptune.9'],
    'AWS Config': ['neptune-cluster-multi-az-enabled'],
    'cdk-nag': ['AwsSolutions-N1'],
    Prowler: ['neptune_cluster_multi_az'],
  },
  check: checkFailover,
};
