import type { Fix, Resource } from '../model.ts';
import { set, type ResourceRule } from '../rule.ts';
import { demandTrue, type Demand } from './demand.ts';

const about = { title: 'Turn on deletion protection', impact: 'none' } as const;

/** `property` is `DeletionProtection`, or `DeletionProtectionEnabled` where the service calls it so. */
export function protectFromDeletion(resource: Resource, property: string): Fix {
  return set(resource, property, true, about);
}

/** The service must refuse to delete the resource. */
export function demandDeletionProtection(demand: Demand = {}): ResourceRule['check'] {
  return demandTrue('DeletionProtection', about, demand);
}
