import type { Rule } from '../../rule.ts';
import { demandMinorUpgrades } from '../minorUpgrades.ts';

export const rdsClusterAutoMinorVersionUpgrade: Rule = {
  id: 'rds-cluster-auto-minor-version-upgrade',
  title: 'Cluster automatic minor version upgrades off',
  category: 'operations',
  severity: 'warning',
  // Security fixes matter wherever the database runs.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['AutoMinorVersionUpgrade'],
  message: 'gets no minor version upgrades by itself: fixes wait until someone installs them',
  why: 'Minor versions carry the fixes for known security holes and data corruption. Without automatic upgrades a cluster stays behind until someone thinks of it, or until AWS forces the upgrade at the end of support.',
  how: 'Fails when `AutoMinorVersionUpgrade` is false; upgrades are on by default.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html'],
  sameAs: {
    'Security Hub': ['RDS.35'],
    Prowler: ['rds_cluster_minor_version_upgrade_enabled'],
  },
  check: demandMinorUpgrades(),
};
