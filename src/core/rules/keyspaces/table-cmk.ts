import type { Rule } from '../../rule.ts';
import { effective, get, isOneOf, isPresent } from '../../values.ts';

export const keyspacesTableCmk: Rule = {
  id: 'keyspaces-table-cmk',
  title: 'Keyspaces table without a customer managed key',
  category: 'security',
  severity: 'hint',
  // Keyspaces encrypts every table; a key of one's own is for those who must control or withdraw it.
  profiles: [],
  resources: ['AWS::Cassandra::Table'],
  properties: ['EncryptionSpecification.EncryptionType', 'EncryptionSpecification.KmsKeyIdentifier'],
  message: 'is encrypted with a key that AWS owns: nobody here can audit or withdraw it',
  why: 'Keyspaces encrypts every table. With a customer managed key, key policies decide who may read, CloudTrail shows each use, and disabling the key makes the data unreadable.',
  how: 'Fails when `EncryptionType` is `AWS_OWNED_KMS_KEY`, which is the default. `CUSTOMER_MANAGED_KMS_KEY` without `KmsKeyIdentifier` is an error, because Keyspaces refuses it. Only the author knows the key, so there is no fix.',
  links: ['https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html'],
  sameAs: { cnspec: ['keyspaces-cmk-encryption'] },
  check(table, report) {
    const type = effective(table, 'EncryptionSpecification.EncryptionType');
    const key = get(table, 'EncryptionSpecification.KmsKeyIdentifier');
    const isCustomerManaged = isOneOf(type, ['customer_managed_kms_key']);
    if (isCustomerManaged === false) report(type);
    if (isCustomerManaged === true && isPresent(key) === false) {
      report(type, { severity: 'error', message: 'asks for a customer managed key but names none' });
    }
  },
};
