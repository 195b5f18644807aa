import type { Fix, Resource } from '../model.ts';
import { setting } from '../rule.ts';
import { replaceDatabase } from './replacement.ts';

/** Encrypts the storage, which no service can do to a database that is there. */
export function encryptStorage(resource: Resource, property: string): Fix {
  return replaceDatabase(resource, 'Encrypt the storage', setting(resource, property, true));
}
