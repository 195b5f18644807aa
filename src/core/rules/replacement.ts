import type { Change, Fix, Resource } from '../model.ts';
import { fix, settingAttribute } from '../rule.ts';
import { attribute, isPresent } from '../values.ts';
import { canSnapshot } from './snapshotPolicy.ts';

/**
 * A fix for which CloudFormation replaces the database by an empty one. What the old one holds is kept, as a snapshot
 * where the type knows such a policy, unless the author has decided what becomes of it.
 */
export function replaceDatabase(resource: Resource, title: string, ...changes: readonly Change[]): Fix {
  const undecided = ['DeletionPolicy', 'UpdateReplacePolicy'].filter(
    policy => isPresent(attribute(resource, policy)) === false,
  );
  const keepsData = undecided.includes('UpdateReplacePolicy');
  const [policy, kept] = canSnapshot(resource) ? ['Snapshot', 'the old data as a snapshot'] : ['Retain', 'the old one'];
  return fix(
    {
      title,
      impact: 'replacement',
      consequence: `replaces the database by an empty one${keepsData ? `, keeps ${kept}` : ''}`,
    },
    ...changes,
    ...(keepsData ? undecided : []).map(name => settingAttribute(resource, name, policy)),
  );
}
