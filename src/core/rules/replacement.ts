import { replacementBy } from '../impact.ts';
import type { Change, Fix, Resource } from '../model.ts';
import { fix, removing, settingAttribute } from '../rule.ts';
import { attribute, isPresent } from '../values.ts';
import { canSnapshot } from './snapshotPolicy.ts';

/**
 * A fix for which CloudFormation replaces the database by an empty one. What the old one holds is kept, as a snapshot
 * where the type knows such a policy, unless the author has decided what becomes of it.
 */
export function replaceDatabase(resource: Resource, title: string, ...changes: readonly Change[]): Fix {
  const keeping = keepingOld(resource);
  const kept = canSnapshot(resource) ? 'the old data as a snapshot' : 'the old one';
  return fix(
    {
      title,
      impact: 'replacement',
      consequence: `replaces the database by an empty one${keeping.length > 0 ? `, keeps ${kept}` : ''}`,
    },
    ...changes,
    ...keeping,
  );
}

/**
 * Takes out a property that does not go with others. Whether it is the mistake, or they are, only the author knows.
 * What it does to a database that runs is what CloudFormation says of the property.
 */
export function removeProperty(resource: Resource, property: string): Fix {
  const [title, remove] = [`Remove ${property}`, removing(resource, property)];
  const replaces = replacementBy(resource.type, property);
  if (replaces === 'always') return replaceDatabase(resource, title, remove);
  if (replaces !== 'sometimes') return fix({ title, impact: 'none', isChoice: true }, remove);
  const consequence = 'may replace the database: look at the change set first';
  return fix({ title, impact: 'replacement', consequence }, remove, ...keepingOld(resource));
}

/** Says that a database which is replaced is kept, unless the author has decided otherwise. */
function keepingOld(resource: Resource): readonly Change[] {
  const undecided = ['DeletionPolicy', 'UpdateReplacePolicy'].filter(
    policy => isPresent(attribute(resource, policy)) === false,
  );
  const policy = canSnapshot(resource) ? 'Snapshot' : 'Retain';
  return undecided.includes('UpdateReplacePolicy')
    ? undecided.map(name => settingAttribute(resource, name, policy))
    : [];
}
