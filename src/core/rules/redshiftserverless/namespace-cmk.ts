import type { Rule } from '../../rule.ts';
import { demandCustomerKey } from '../customerKey.ts';

export const redshiftserverlessNamespaceCmk: Rule = {
  id: 'redshiftserverless-namespace-cmk',
  title: 'Serverless namespace without a customer managed key',
  category: 'security',
  severity: 'hint',
  // A key of one's own costs money and care, and many good teams are content with those of AWS.
  profiles: [],
  resources: ['AWS::RedshiftServerless::Namespace'],
  properties: ['KmsKeyId'],
  message: 'is encrypted with a key that AWS keeps: no key policy can narrow its use or withdraw it',
  why: 'With a key of your own you decide who may use it, how it is rotated, and when it is disabled, which makes the data unreadable at once.',
  how: 'Fails when `KmsKeyId` is left out, is `AWS_OWNED_KMS_KEY`, or names a key that AWS manages. The data is encrypted all the same.',
  links: ['https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_CreateNamespace.html'],
  sameAs: {
    'Security Hub': ['RedshiftServerless.4'],
    'AWS Config': ['redshift-serverless-namespace-cmk-encryption'],
  },
  check: demandCustomerKey('KmsKeyId'),
};
