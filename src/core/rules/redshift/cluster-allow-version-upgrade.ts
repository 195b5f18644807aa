import type { Rule } from '../../rule.ts';
import { demandTrue } from '../demand.ts';

export const redshiftClusterAllowVersionUpgrade: Rule = {
  id: 'redshift-cluster-allow-version-upgrade',
  title: 'Redshift version upgrades off',
  category: 'operations',
  severity: 'warning',
  // Fixes matter wherever the warehouse runs.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['AllowVersionUpgrade'],
  message: 'gets no major version upgrades by itself: fixes wait until someone installs them',
  why: 'New versions of the engine carry fixes for security holes and wrong results. A cluster that refuses them stays behind until someone thinks of it.',
  how: 'Fails when `AllowVersionUpgrade` is false; upgrades are on by default. They are applied in the maintenance window.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html'],
  sameAs: {
    'Security Hub': ['Redshift.6'],
    'Control Tower': ['CT.REDSHIFT.PR.4'],
    'cdk-nag': ['AwsSolutions-RS9'],
    Prowler: ['redshift_cluster_automatic_upgrades'],
  },
  check: demandTrue('AllowVersionUpgrade', {
    title: 'Turn on version upgrades',
    impact: 'interruption',
    consequence: 'upgrades interrupt the cluster in its maintenance window',
  }),
};
