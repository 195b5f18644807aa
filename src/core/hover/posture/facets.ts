import type { Resource } from '../../model.ts';
import { isSnapshotByDefault } from '../../rules/lifecycle/policies.ts';
import type { Answer } from '../../rules/answers.ts';
import { membersOf } from '../../rules/clusterMembers.ts';
import { targetOf } from '../../rules/links.ts';
import { get } from '../../values.ts';
import { computed, property, type Context, type Facet } from '../facet.ts';
import { plain } from '../markdown.ts';
import { asDefault, count, named, number, oneOfTexts, onOff } from '../phrase.ts';

/** What a hover shows of a resource at a glance. */
export interface Posture {
  /** What the resource is: `RDS instance`. */
  readonly noun: string;
  /** Id of its service's page. */
  readonly service: string;
  /** A sentence that comes before everything else; Markdown. */
  readonly intro?: (context: Context) => string;
  readonly facets: readonly Facet[];
}

export type Postures = Readonly<Record<string, (resource: Resource) => Posture>>;

type Absent = (resource: Resource) => string | undefined;

const afterDeletion = {
  delete: 'deleted with the stack',
  retain: 'kept when the stack is deleted',
  retainexceptoncreate: 'kept when the stack is deleted',
  snapshot: 'snapshot taken when the stack is deleted',
};

/** What becomes of the data with the stack. */
export const deletionPolicy: Facet = property(
  'Deletion',
  'DeletionPolicy',
  'deletion policy',
  oneOfTexts(afterDeletion),
  resource => asDefault(isSnapshotByDefault(resource) ? afterDeletion.snapshot : afterDeletion.delete),
);

export function deletionProtection(path = 'DeletionProtection'): Facet {
  const words = onOff('protected against deletion', 'not protected against deletion');
  return property('Deletion', path, 'deletion protection', words);
}

/** How long the service keeps backups that it takes by itself: `automated backups kept 7 days`. */
export function keptDays(path: string, noun: string): Facet {
  const words = number(days => (days === 0 ? `no ${noun}` : `${noun} kept ${count(days, 'day')}`));
  return property('Backup', path, 'retention', words);
}

export function pointInTimeRecovery(path: string): Facet {
  const words = onOff('point-in-time recovery', 'no point-in-time recovery');
  return property('Backup', path, 'point-in-time recovery', words);
}

export function storageEncrypted(path: string, absent?: Absent): Facet {
  const words = onOff('storage encrypted', 'storage not encrypted');
  return property('Encryption', path, 'encryption of the storage', words, absent);
}

export function ownKey(path: string, absent?: Absent): Facet {
  return property('Encryption', path, 'own KMS key', named('own KMS key'), absent);
}

export function publicAddress(path: string, absent?: Absent): Facet {
  return property('Network', path, 'public address', onOff('public address', 'no public address'), absent);
}

/** How many nodes a cluster has, where the property counts them. */
export function nodesOf(path: string): Facet {
  return property(
    'Availability',
    path,
    'number of nodes',
    number(nodes => count(nodes, 'node')),
  );
}

/** How many database instances of the file belong to a cluster; nothing is said where none does for certain, but one may. */
export const instancesOfCluster: Facet = computed('Availability', ({ resource, resources }) => {
  const { resources: own, isComplete } = membersOf(resource, resources);
  if (own.length > 0) return `${count(own.length, 'instance')} in this file`;
  return isComplete ? 'no instance in this file' : undefined;
});

/** The encryption of a database that begins as a copy is that of its source. */
export function encryptionOfCopy(isCopy: Answer): string | undefined {
  if (isCopy === true) return 'storage encrypted if its source is';
  return isCopy === undefined ? 'encryption of the storage as in its source, if it has one' : undefined;
}

/** The cluster that an instance names, as Markdown. */
export function clusterOf({ resource, resources }: Context): string {
  const clusterType = resource.type.replace('DBInstance', 'DBCluster');
  const cluster = targetOf(get(resource, identifier), resources, clusterType, identifier);
  return cluster === undefined ? 'a cluster' : `cluster **${plain(cluster.name)}**`;
}

const identifier = 'DBClusterIdentifier';
