import type { Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { some } from '../answers.ts';
import { demandCustomerKey } from '../customerKey.ts';
import { isRestore } from './subject.ts';

export const redshiftClusterCmk: Rule = {
  id: 'redshift-cluster-cmk',
  title: 'Redshift cluster without a customer managed key',
  category: 'security',
  severity: 'hint',
  // A key of one's own costs money and care, and many good teams are content with those of AWS.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['KmsKeyId', 'HsmConfigurationIdentifier'],
  message: 'is encrypted with a key that AWS keeps: no key policy can narrow its use or withdraw it',
  why: 'With a key of your own you decide who may use it, how it is rotated, and when it is disabled, which makes the data unreadable at once.',
  how: 'Fails when `KmsKeyId` is left out or names a key that AWS manages. Redshift then takes a key of AWS, so the data is encrypted all the same. Clusters with a hardware security module, and clusters restored from a snapshot, are left out.',
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html'],
  sameAs: {
    KICS: ['de76a0d6-66d5-45c9-9022-f05545b85c78'],
    Trivy: ['AVD-AWS-0084'],
    cnspec: ['redshift-cluster-cmk-encryption'],
  },
  check: demandCustomerKey('KmsKeyId', {
    skip: cluster => some(isRestore(cluster), isPresent(get(cluster, 'HsmConfigurationIdentifier'))),
  }),
};
