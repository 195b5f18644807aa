import { engineOf, type EngineId } from '../engines/engine.ts';
import { entry, refOf, scalarOf, textOf, type OutlineNode } from './outline.ts';

/** A resource that somebody is typing, and the text that it stands in. */
export interface Subject {
  readonly root: OutlineNode;
  readonly resource: OutlineNode;
  /** `AWS::RDS::DBInstance`; empty where it is not written yet. */
  readonly type: string;
}

export function subjectOf(root: OutlineNode, resource: OutlineNode): Subject {
  return { root, resource, type: scalarOf(entry(resource, 'Type')) ?? '' };
}

/** Every resource of the text, in its order. */
export function subjectsIn(root: OutlineNode): readonly Subject[] {
  return entry(root, 'Resources')?.children.map(resource => subjectOf(root, resource)) ?? [];
}

/** The text of a property, or of the Default of the parameter that it takes. */
export function propertyOf({ root, resource }: Subject, name: string): string | undefined {
  return textOf(root, entry(entry(resource, 'Properties'), name));
}

export function refersTo({ resource }: Subject, property: string, name: string): boolean {
  return refOf(entry(entry(resource, 'Properties'), property)) === name;
}

/** The resource of the same text that a property refers to. */
export function targetOf({ root, resource }: Subject, property: string): Subject | undefined {
  const name = refOf(entry(entry(resource, 'Properties'), property));
  const target = name === undefined ? undefined : entry(entry(root, 'Resources'), name);
  return target === undefined ? undefined : subjectOf(root, target);
}

/** The value of `Engine` in lower case, of the resource itself or of the cluster that it is a member of. */
export function engineNameOf(subject: Subject): string | undefined {
  if (subject.type.startsWith('AWS::DocDB::')) return 'docdb';
  if (subject.type.startsWith('AWS::Neptune::')) return 'neptune';
  const own = propertyOf(subject, 'Engine') ?? propertyOf(subject, 'EngineName');
  if (own !== undefined) return own.toLowerCase();
  const cluster = targetOf(subject, 'DBClusterIdentifier');
  return cluster === undefined ? undefined : propertyOf(cluster, 'Engine')?.toLowerCase();
}

export function engineIdOf(subject: Subject): EngineId | undefined {
  const name = engineNameOf(subject);
  return name === undefined ? undefined : engineOf(name);
}
