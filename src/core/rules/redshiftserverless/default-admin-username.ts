import type { Rule } from '../../rule.ts';
import { refuseUserNames } from '../defaultUserName.ts';

export const redshiftserverlessDefaultAdminUsername: Rule = {
  id: 'redshiftserverless-default-admin-username',
  title: 'Serverless namespace with a well-known administrator name',
  category: 'security',
  severity: 'information',
  // A strong password matters more than the name, and many good teams keep the default.
  profiles: [],
  resources: ['AWS::RedshiftServerless::Namespace'],
  properties: ['AdminUsername'],
  message: 'has an administrator whose name everybody knows: half of the login is given away',
  why: 'Who tries to break in starts with the names that are known. With another name there are two things to guess.',
  how: 'Fails when `AdminUsername` is `admin` or `awsuser`, the names that AWS proposes.',
  links: ['https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_CreateNamespace.html'],
  sameAs: {
    'Security Hub': ['RedshiftServerless.5'],
    'AWS Config': ['redshift-serverless-default-admin-check'],
  },
  check: refuseUserNames('AdminUsername', ['admin', 'awsuser']),
};
