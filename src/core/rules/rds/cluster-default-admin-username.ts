import type { Rule } from '../../rule.ts';
import { some } from '../answers.ts';
import { refuseUserNames } from '../defaultUserName.ts';
import { isClusterCopy, isGlobalSecondary } from './subject.ts';

export const rdsClusterDefaultAdminUsername: Rule = {
  id: 'rds-cluster-default-admin-username',
  title: 'Cluster with a well-known administrator name',
  category: 'security',
  severity: 'information',
  // The password keeps strangers out, not the name.
  profiles: [],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['MasterUsername'],
  message: 'has an administrator whose name everybody knows: half of the login is given away',
  why: 'Attacks by guessing passwords begin with the names that the console proposes. Another name makes them fail before the first password.',
  how: 'Fails when `MasterUsername` is `admin` or `postgres`. Copies of a snapshot or of another cluster and secondary clusters of a global database take the name over and are left out.',
  links: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  sameAs: {
    'Security Hub': ['RDS.24'],
    'AWS Config': ['rds-cluster-default-admin-check'],
    'Control Tower': ['CT.RDS.PR.21'],
    Prowler: ['rds_cluster_default_admin'],
  },
  unless: ['rds-reserved-master-username'],
  check: refuseUserNames('MasterUsername', ['admin', 'postgres'], {
    skip: cluster => some(isClusterCopy(cluster), isGlobalSecondary(cluster)),
  }),
};
