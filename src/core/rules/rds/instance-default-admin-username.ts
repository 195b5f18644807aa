import type { Rule } from '../../rule.ts';
import { some } from '../answers.ts';
import { refuseUserNames } from '../defaultUserName.ts';
import { isClusterMember, isReplica, isRestore } from './subject.ts';

export const rdsInstanceDefaultAdminUsername: Rule = {
  id: 'rds-instance-default-admin-username',
  title: 'RDS instance with a well-known administrator name',
  category: 'security',
  severity: 'information',
  // The password keeps strangers out, not the name.
  profiles: [],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['MasterUsername'],
  message: 'has an administrator whose name everybody knows: half of the login is given away',
  why: 'Whoever guesses passwords begins with `admin`, `postgres`, `root` and `sa`. Another name makes them guess twice. It can be chosen only when the instance is created.',
  how: 'Fails when `MasterUsername` is admin, administrator, awsuser, master, postgres, root or sa, in any letter case. Members of a cluster, read replicas and restored instances, which take over the user of their source, are left out.',
  links: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  sameAs: {
    'Security Hub': ['RDS.25'],
    'AWS Config': ['rds-instance-default-admin-check'],
    'Control Tower': ['CT.RDS.PR.22'],
    Prowler: ['rds_instance_default_admin'],
  },
  unless: ['rds-reserved-master-username'],
  check: refuseUserNames('MasterUsername', ['admin', 'administrator', 'awsuser', 'master', 'postgres', 'root', 'sa'], {
    skip: instance => some(isClusterMember(instance), isReplica(instance), isRestore(instance)),
  }),
};
