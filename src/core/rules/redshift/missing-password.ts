import { set, type Rule } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';
import { some } from '../answers.ts';
import { isRestore } from './subject.ts';

export const redshiftMissingPassword: Rule = {
  id: 'redshift-missing-password',
  title: 'Redshift cluster without a password',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['ManageMasterPassword', 'MasterUserPassword'],
  message: 'cannot be created: it has neither MasterUserPassword nor ManageMasterPassword',
  why: 'Redshift makes no cluster without a password for the admin user. It either gets one or, with `ManageMasterPassword`, makes one itself and keeps it in Secrets Manager.',
  how: 'Fails when `MasterUserPassword` is left out and `ManageMasterPassword` is off or left out. A cluster restored from a snapshot has the password of its source.',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html',
    'https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html',
  ],
  sameAs: {},
  check(cluster, report) {
    const managed = get(cluster, 'ManageMasterPassword');
    const isManaged = isPresent(managed) === false ? false : isTrue(managed);
    const password = get(cluster, 'MasterUserPassword');
    if (some(isManaged, isPresent(password), isRestore(cluster)) !== false) return;
    const consequence = 'no interruption, in a secret under the key of AWS';
    const about = { title: 'Let Secrets Manager manage the password', impact: 'none', consequence } as const;
    report(managed, { fixes: [set(cluster, 'ManageMasterPassword', true, about)] });
  },
};
