import type { Fix, Resource } from '../../model.ts';
import { fix, setting, type Rule } from '../../rule.ts';
import { effective, get, isOneOf, isPresent, isTrue } from '../../values.ts';

export const dynamodbTableKmsEncryption: Rule = {
  id: 'dynamodb-table-kms-encryption',
  title: 'DynamoDB table encrypted with a key that AWS owns',
  category: 'security',
  severity: 'hint',
  // DynamoDB encrypts every table; a key in the account is for those who must see its use.
  profiles: [],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::Serverless::SimpleTable'],
  properties: ['SSESpecification.SSEEnabled', 'SSESpecification.SSEType'],
  message: 'is encrypted with a key that AWS owns: CloudTrail does not show its use',
  why: 'DynamoDB encrypts every table. By default it uses a key outside the account, which costs nothing and leaves no trace; a KMS key in the account shows in CloudTrail who read and when.',
  how: 'Fails when `SSEEnabled` is false or left out, which does not mean that the table is unencrypted. An `SSEType` other than `KMS` is an error, because DynamoDB supports no other. Where `dynamodb-table-cmk` or `dynamodb-globaltable-cmk` asks for a key of the customer, this rule keeps silent.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_SSESpecification.html',
  ],
  sameAs: {
    'AWS Config': ['dynamodb-table-encryption-enabled'],
    KICS: ['4bd21e68-38c1-4d58-acdc-6a14b203237f', 'c8dee387-a2e6-4a73-a942-183c975549ac'],
    Guard: ['DYNAMODB_TABLE_MUST_BE_ENCRYPTED'],
    Prowler: ['dynamodb_tables_kms_cmk_encryption_enabled'],
    cnspec: ['dynamodb-table-encrypted-kms'],
  },
  unless: ['dynamodb-table-cmk', 'dynamodb-globaltable-cmk'],
  check(table, report) {
    const type = get(table, 'SSESpecification.SSEType');
    const enabled = effective(table, 'SSESpecification.SSEEnabled');
    const fixes = [useKms(table)];
    if (isOneOf(type, ['kms']) === false) {
      report(type, { severity: 'error', message: 'cannot be deployed: DynamoDB supports no SSEType but KMS', fixes });
    } else if (isTrue(enabled) === false) report(enabled, { fixes });
  },
};

function useKms(table: Resource): Fix {
  return fix(
    { title: 'Encrypt with a KMS key of the account', impact: 'cost', consequence: 'KMS charges for requests' },
    setting(table, 'SSESpecification.SSEEnabled', true),
    ...(isPresent(get(table, 'SSESpecification.SSEType')) === false
      ? []
      : [setting(table, 'SSESpecification.SSEType', 'KMS')]),
  );
}
