import type { Rule } from '../../rule.ts';
import { get, isOneOf } from '../../values.ts';
import { isCustomerKey } from '../customerKey.ts';
import { isEndpointOf } from './subject.ts';

const fileKey = 'S3Settings.ServerSideEncryptionKmsKeyId';

export const dmsEndpointCmk: Rule = {
  id: 'dms-endpoint-cmk',
  title: 'DMS endpoint without a customer managed key',
  category: 'security',
  severity: 'hint',
  // The key of AWS encrypts just as well; a key of one's own is for those who must control it.
  profiles: [],
  resources: ['AWS::DMS::Endpoint'],
  properties: ['KmsKeyId', fileKey],
  message: 'is stored under the key aws/dms: no key policy can narrow its use',
  why: 'DMS keeps the connection of an endpoint, its password included, encrypted with this key. Only a customer managed key has a policy of its own and can be disabled. The same goes for the files that a target in Amazon S3 writes.',
  how: 'Fails when `KmsKeyId` is left out or names `alias/aws/dms`. Also fails for a target in Amazon S3 that names no key in `S3Settings.ServerSideEncryptionKmsKeyId`; such a key needs `EncryptionMode: SSE_KMS`. Only the author knows the key, so there is no fix.',
  links: [
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html',
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html',
  ],
  sameAs: {},
  check(endpoint, report) {
    const key = get(endpoint, 'KmsKeyId');
    if (isCustomerKey(key) === false) report(key);
    const isTarget = isOneOf(get(endpoint, 'EndpointType'), ['target']);
    const filesKey = get(endpoint, fileKey);
    if (isEndpointOf(endpoint, ['s3']) !== true || isTarget !== true || isCustomerKey(filesKey) !== false) return;
    report(filesKey, { message: 'writes its files to S3 without a customer managed key' });
  },
};
