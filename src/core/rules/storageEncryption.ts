import type { Fix, Resource } from '../model.ts';
import { fix, setting, settingAttribute } from '../rule.ts';
import { attribute, isPresent } from '../values.ts';

/**
 * Encrypts the storage. CloudFormation then replaces the database by an empty one, so the old one is kept as a
 * snapshot unless the author has decided what becomes of it. Only for types that know `Snapshot` as a policy.
 */
export function encryptStorage(resource: Resource, property: string): Fix {
  const undecided = ['DeletionPolicy', 'UpdateReplacePolicy'].filter(
    policy => isPresent(attribute(resource, policy)) === false,
  );
  const keepsData = undecided.includes('UpdateReplacePolicy');
  return fix(
    {
      title: 'Encrypt the storage',
      impact: 'replacement',
      consequence: `replaces the database by an empty one${keepsData ? ', keeps the old data as a snapshot' : ''}`,
    },
    setting(resource, property, true),
    ...(keepsData ? undecided : []).map(policy => settingAttribute(resource, policy, 'Snapshot')),
  );
}
