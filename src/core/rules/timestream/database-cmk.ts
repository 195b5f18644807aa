import type { Rule } from '../../rule.ts';
import { demandCustomerKey } from '../customerKey.ts';

export const timestreamDatabaseCmk: Rule = {
  id: 'timestream-database-cmk',
  title: 'Timestream database without a customer managed key',
  category: 'security',
  severity: 'hint',
  // Timestream encrypts every database; a key of one's own is for those who must control or withdraw it.
  profiles: [],
  resources: ['AWS::Timestream::Database'],
  properties: ['KmsKeyId'],
  message: 'is encrypted with the key that AWS manages: no key policy can narrow its use',
  why: 'Timestream encrypts every database. The key that AWS manages serves the whole account; a customer managed key has its own policy, can be rotated at will, and can be disabled to make the data unreadable.',
  how: 'Fails when `KmsKeyId` is left out, which means `alias/aws/timestream`, or names that key. Only the author knows the key, so there is no fix.',
  links: ['https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html'],
  sameAs: {
    Checkov: ['CKV_AWS_160'],
    'cdk-nag': ['AwsSolutions-TS3'],
    cnspec: ['timestream-database-encrypted'],
  },
  check: demandCustomerKey('KmsKeyId'),
};
