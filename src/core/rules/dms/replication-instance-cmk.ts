import type { Rule } from '../../rule.ts';
import { demandCustomerKey } from '../customerKey.ts';

export const dmsReplicationInstanceCmk: Rule = {
  id: 'dms-replication-instance-cmk',
  title: 'Replication instance without a customer managed key',
  category: 'security',
  severity: 'hint',
  // The key of AWS encrypts just as well; a key of one's own is for those who must control it.
  profiles: [],
  resources: ['AWS::DMS::ReplicationInstance'],
  properties: ['KmsKeyId'],
  message: 'is encrypted with the key aws/dms: no key policy can narrow its use',
  why: 'The storage of a replication instance holds rows on their way and the passwords of the endpoints. The key `aws/dms` serves the whole account; only a customer managed key has a policy of its own and can be disabled.',
  how: 'Fails when `KmsKeyId` is left out, which means `alias/aws/dms`, or names that key. The key cannot be changed later: CloudFormation replaces the instance. Only the author knows the key, so there is no fix.',
  links: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html'],
  sameAs: { cnspec: ['dms-replication-encrypted'] },
  check: demandCustomerKey('KmsKeyId'),
};
