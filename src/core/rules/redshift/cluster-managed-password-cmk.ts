import type { Rule } from '../../rule.ts';
import { get, isTrue } from '../../values.ts';
import { demandCustomerKey } from '../customerKey.ts';

export const redshiftClusterManagedPasswordCmk: Rule = {
  id: 'redshift-cluster-managed-password-cmk',
  title: 'Redshift password secret without a customer managed key',
  category: 'security',
  severity: 'hint',
  // A key of one's own costs money and care, and many good teams are content with those of AWS.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['MasterPasswordSecretKmsKeyId', 'ManageMasterPassword'],
  message: 'keeps its password in a secret under a key that AWS keeps: no key policy can narrow its use',
  why: 'With a key of your own you decide by its policy who may read the password, besides who may read the secret. A secret under the key of AWS cannot be shared with another account.',
  how: 'Looks only at clusters with `ManageMasterPassword`. Fails when `MasterPasswordSecretKmsKeyId` is left out or names a key that AWS manages.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html'],
  sameAs: { cnspec: ['redshift-secrets-manager-cmk'] },
  check: demandCustomerKey('MasterPasswordSecretKmsKeyId', {
    skip: cluster => isTrue(get(cluster, 'ManageMasterPassword')) !== true,
  }),
};
