import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';
import { some, type Answer } from '../answers.ts';
import { encryptStorage } from '../storageEncryption.ts';
import { isCopy, isGlobalSecondary, isMember, isMultiAzCluster, isRdsCustom } from './subject.ts';

export const rdsInstanceKmsRequiresEncryption: Rule = {
  id: 'rds-instance-kms-requires-encryption',
  title: 'KMS key without encryption',
  category: 'correctness',
  severity: 'error',
  // The deployment fails, or the data stays in the clear.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster'],
  properties: ['KmsKeyId', 'StorageEncrypted'],
  message: 'names a KMS key but does not encrypt: StorageEncrypted is not true',
  why: 'A key alone does not encrypt anything. AWS demands `StorageEncrypted` together with `KmsKeyId`: without it the deployment fails, or the data is stored in the clear although the template looks otherwise.',
  how: 'Fails when `KmsKeyId` is set while `StorageEncrypted` is false or left out. On a cluster of Aurora, which is encrypted by default since 2026-02-18, only a written false fails. Members of a cluster, replicas, restored databases, secondary clusters of a global database and RDS Custom follow other rules and are left out.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html',
  ],
  sameAs: { 'cfn-lint': ['E3720'] },
  check(database, report) {
    const key = get(database, 'KmsKeyId');
    if (isPresent(key) !== true || takesEncryptionOfItsSource(database) !== false) return;
    if (isInClear(database)) report(key, { fixes: [encryptStorage(database, 'StorageEncrypted')] });
  },
};

function takesEncryptionOfItsSource(database: Resource): Answer {
  const isCustom = isRdsCustom(database) === true;
  return some(isCustom, isMember(database), isCopy(database), isGlobalSecondary(database));
}

function isInClear(database: Resource): boolean {
  const encrypted = get(database, 'StorageEncrypted');
  const isClearByDefault = database.type !== 'AWS::RDS::DBCluster' || isMultiAzCluster(database) === true;
  return isTrue(encrypted) === false || (isClearByDefault && isPresent(encrypted) === false);
}
