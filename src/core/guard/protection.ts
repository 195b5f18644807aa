import type { Fix, Resource } from '../model.ts';
import { isSnapshotByDefault, keepData, type Policy } from '../rules/lifecycle/policies.ts';
import { attribute, get, isOneOf, isPresent, isTrue } from '../values.ts';

/**
 * Whether nothing keeps the old database. The policy for the case decides, as the other has no say in it; a database
 * that is protected from deletion stays where CloudFormation cannot delete it.
 */
export function isLost(resource: Resource, policy: Policy): boolean {
  return !isKept(resource, policy) && !mayBeProtected(resource);
}

/** Policies that keep the data of the database when it is replaced, where none does. */
export function protect(resource: Resource): readonly Fix[] {
  const policies = (['DeletionPolicy', 'UpdateReplacePolicy'] as const).filter(policy => !isKept(resource, policy));
  return policies.includes('UpdateReplacePolicy') ? keepData(resource, policies) : [];
}

/** Whether the policy keeps the data, as far as is known: what is computed may do so. */
function isKept(resource: Resource, policy: Policy): boolean {
  const value = attribute(resource, policy);
  if (isPresent(value) === false) return policy === 'DeletionPolicy' && isSnapshotByDefault(resource);
  return isOneOf(value, ['delete']) !== true;
}

function mayBeProtected(resource: Resource): boolean {
  return ['DeletionProtection', 'DeletionProtectionEnabled'].some(property => {
    const value = get(resource, property);
    return value.kind !== 'absent' && isTrue(value) !== false;
  });
}
