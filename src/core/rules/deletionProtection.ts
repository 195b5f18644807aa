import type { Fix, Resource } from '../model.ts';
import { set } from '../rule.ts';

/** `property` is `DeletionProtection`, or `DeletionProtectionEnabled` where the service calls it so. */
export function protectFromDeletion(resource: Resource, property: string): Fix {
  return set(resource, property, true, { title: 'Turn on deletion protection', impact: 'none' });
}
