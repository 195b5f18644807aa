import type { Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';
import { not, some } from '../answers.ts';
import { demandCustomerKey } from '../customerKey.ts';
import { isClusterMember, isReplica, isRestore } from './subject.ts';

export const rdsInstanceCmk: Rule = {
  id: 'rds-instance-cmk',
  title: 'RDS instance without a customer managed key',
  category: 'security',
  severity: 'hint',
  // The key of AWS encrypts just as well; a key of one's own is for those who must share or control it.
  profiles: [],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['KmsKeyId', 'StorageEncrypted'],
  message: 'is encrypted with the key aws/rds: its snapshots cannot be shared with another account',
  why: 'The key `aws/rds` serves the whole account and has a policy that cannot be changed. Snapshots encrypted with it cannot be given to another account. A customer managed key has its own policy, can be shared, and can be disabled to make the data unreadable.',
  how: 'Fails when `StorageEncrypted` is true and `KmsKeyId` is left out, which means `alias/aws/rds`, or names that key. Members of a cluster, read replicas and restored instances are left out. Only the author knows the key, so there is no fix.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html'],
  sameAs: { KICS: ['e52395b4-250b-4c60-81d5-2e58c1d37abc'], cnspec: ['rds-instance-cmk-encryption'] },
  check: demandCustomerKey('KmsKeyId', {
    skip: instance =>
      some(
        not(isTrue(effective(instance, 'StorageEncrypted'))),
        isClusterMember(instance),
        isReplica(instance),
        isRestore(instance),
      ),
  }),
};
