import type { Rule } from '../../rule.ts';
import { demandPresent } from '../demand.ts';

export const redshiftClusterMaintenanceSettings: Rule = {
  id: 'redshift-cluster-maintenance-settings',
  title: 'Redshift maintenance window not chosen',
  category: 'operations',
  severity: 'hint',
  // Many teams are content with the window that AWS picks; compliance standards want it chosen.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['PreferredMaintenanceWindow'],
  message: 'is interrupted by maintenance at an hour that AWS picks: no maintenance window is set',
  why: 'Maintenance interrupts the cluster. AWS picks half an hour of a random day, which may fall into the nightly loads or into working hours.',
  how: 'Fails when `PreferredMaintenanceWindow` is left out. The standards also ask for `AllowVersionUpgrade` and for automated snapshots, which have rules of their own.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html'],
  sameAs: {
    'AWS Config': ['redshift-cluster-maintenancesettings-check'],
    'cdk-nag': [
      'HIPAA.Security-RedshiftClusterMaintenanceSettings',
      'NIST.800.53.R5-RedshiftClusterMaintenanceSettings',
      'PCI.DSS.321-RedshiftClusterMaintenanceSettings',
    ],
    Guard: ['REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK'],
  },
  check: demandPresent('PreferredMaintenanceWindow'),
};
