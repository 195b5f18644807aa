import type { Resource } from '../model.ts';
import type { Report, ResourceRule } from '../rule.ts';
import { effective, get, isPresent, isTrue } from '../values.ts';
import { not, some } from './answers.ts';
import { demandCustomerKey } from './customerKey.ts';
import { isClusterCopy, isGlobalSecondary } from './rds/subject.ts';
import { encryptStorage } from './storageEncryption.ts';

/**
 * Reports a DocumentDB or Neptune cluster whose storage is not encrypted. A cluster that is restored or copied
 * inherits the encryption of its source: there a written `false` says little, and no single edit can change it.
 */
export function checkClusterEncryption(cluster: Resource, report: Report): void {
  if (isGlobalSecondary(cluster) !== false) return;
  const encryption = effective(cluster, 'StorageEncrypted');
  if (isTrue(encryption) !== false) return;
  const isWritten = isPresent(get(cluster, 'StorageEncrypted')) === true;
  if (isClusterCopy(cluster) === false) report(encryption, { fixes: [encryptStorage(cluster, 'StorageEncrypted')] });
  else if (isWritten) report(encryption, { severity: 'information' });
}

/** An encrypted cluster must use a key of the customer's own, unless it takes the key of its source. */
export const demandClusterKey: ResourceRule['check'] = demandCustomerKey('KmsKeyId', {
  skip: cluster =>
    some(not(isTrue(effective(cluster, 'StorageEncrypted'))), isClusterCopy(cluster), isGlobalSecondary(cluster)),
});
