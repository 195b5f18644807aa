import type { Rule } from '../../rule.ts';
import { demandMinorUpgrades } from '../minorUpgrades.ts';

export const memorydbClusterAutoMinorVersionUpgrade: Rule = {
  id: 'memorydb-cluster-auto-minor-version-upgrade',
  title: 'MemoryDB automatic minor version upgrades off',
  category: 'operations',
  severity: 'warning',
  // Security fixes matter wherever the database runs.
  profiles: ['recommended', 'development'],
  resources: ['AWS::MemoryDB::Cluster'],
  properties: ['AutoMinorVersionUpgrade'],
  message: 'gets no minor version upgrades by itself: fixes wait until someone installs them',
  why: 'Minor versions carry fixes for known security holes and crashes. Without automatic upgrades a cluster stays behind until someone thinks of it.',
  how: 'Fails only when `AutoMinorVersionUpgrade` is written as false.',
  links: ['https://docs.aws.amazon.com/memorydb/latest/APIReference/API_CreateCluster.html'],
  sameAs: {
    Prowler: ['memorydb_cluster_auto_minor_version_upgrades'],
    cnspec: ['memorydb-cluster-auto-minor-version-upgrade'],
  },
  check: demandMinorUpgrades(),
};
