import type { Rule } from '../../rule.ts';
import { effective, get, isOneOf, isTrue } from '../../values.ts';
import { isCustomerKey } from '../customerKey.ts';

export const dynamodbTableCmk: Rule = {
  id: 'dynamodb-table-cmk',
  title: 'DynamoDB table without a customer managed key',
  category: 'security',
  severity: 'hint',
  // DynamoDB encrypts every table; a key of one's own is for those who must control or withdraw it.
  profiles: [],
  resources: ['AWS::DynamoDB::Table', 'AWS::Serverless::SimpleTable'],
  properties: ['SSESpecification.KMSMasterKeyId', 'SSESpecification.SSEEnabled'],
  message: 'is encrypted with a key that AWS keeps: no key policy can narrow its use or withdraw it',
  why: 'DynamoDB encrypts every table. With a customer managed key, a key policy decides who may read, CloudTrail shows each use, and disabling the key makes the data unreadable.',
  how: 'Fails when `SSEEnabled` is false or left out, which means a key that AWS owns, and when `KMSMasterKeyId` is left out or names `alias/aws/dynamodb`. Only the author knows the key, so there is no fix.',
  links: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html'],
  sameAs: {
    'AWS Config': ['dynamodb-table-encrypted-kms'],
    Checkov: ['CKV_AWS_119'],
    Guard: ['DYNAMODB_TABLE_ENCRYPTED_KMS'],
    Trivy: ['AVD-AWS-0025'],
    cfn_nag: ['W74'],
    cnspec: ['dynamodb-cmk-encryption', 'dynamodb-pitr-cmk-encryption', 'dynamodb-table-encrypted-kms'],
  },
  check(table, report) {
    // A type that DynamoDB refuses is the graver matter, and `dynamodb-table-kms-encryption` tells it.
    if (isOneOf(get(table, 'SSESpecification.SSEType'), ['kms']) === false) return;
    const enabled = effective(table, 'SSESpecification.SSEEnabled');
    const key = get(table, 'SSESpecification.KMSMasterKeyId');
    if (isTrue(enabled) === false) report(enabled);
    else if (isCustomerKey(key) === false) report(key);
  },
};
