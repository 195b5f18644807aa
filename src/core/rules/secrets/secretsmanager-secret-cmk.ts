import type { Rule } from '../../rule.ts';
import { demandCustomerKey } from '../customerKey.ts';

export const secretsmanagerSecretCmk: Rule = {
  id: 'secretsmanager-secret-cmk',
  title: 'Secret without a customer managed key',
  category: 'security',
  severity: 'hint',
  // The key of AWS encrypts just as well; a key of one's own is for those who must share or control it.
  profiles: [],
  resources: ['AWS::SecretsManager::Secret'],
  properties: ['KmsKeyId'],
  message: 'is encrypted with the key aws/secretsmanager: other accounts cannot read it',
  why: 'The key `aws/secretsmanager` serves the whole account and has a policy that cannot be changed, so that a secret under it cannot be given to another account. A customer managed key has its own policy and can be disabled.',
  how: 'Fails when `KmsKeyId` is left out, which means `alias/aws/secretsmanager`, or names that key. Only the author knows the key, so there is no fix.',
  links: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html'],
  sameAs: {
    'AWS Config': ['secretsmanager-using-cmk'],
    Checkov: ['CKV_AWS_149'],
    KICS: ['c8ae9ba9-c2f7-4e5c-b32e-a4b7712d4d22'],
    'cdk-nag': [
      'HIPAA.Security-SecretsManagerUsingKMSKey',
      'NIST.800.53.R5-SecretsManagerUsingKMSKey',
      'PCI.DSS.321-SecretsManagerUsingKMSKey',
    ],
    Guard: ['SECRETSMANAGER_USING_CMK'],
    Trivy: ['AVD-AWS-0098'],
    cfn_nag: ['W77'],
    cnspec: ['secretsmanager-cmk-encryption'],
  },
  check: demandCustomerKey('KmsKeyId'),
};
