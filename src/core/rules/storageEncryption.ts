import type { Change, Fix, Resource } from '../model.ts';
import { setting } from '../rule.ts';
import { get, isPresent } from '../values.ts';
import { replaceDatabase } from './replacement.ts';

/** Encrypts the storage, which no service can do to a database that is there. `others`: what must change with it. */
export function encryptStorage(resource: Resource, property: string, ...others: readonly Change[]): Fix {
  const hasKey = isPresent(get(resource, 'KmsKeyId')) !== false;
  const title = hasKey ? 'Encrypt the storage' : 'Encrypt with the key of AWS';
  return replaceDatabase(resource, title, setting(resource, property, true), ...others);
}
