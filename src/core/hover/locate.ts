import type { Document, Resource, Span, Value } from '../model.ts';

/** A place in a resource. */
export interface Spot {
  readonly resource: Resource;
  /** Whether the path starts in the properties, or in the attributes round them. */
  readonly place: 'property' | 'attribute';
  /** Dotted path; the positions in lists are left out. */
  readonly path: string;
  readonly value: Value;
  /** The key that the place is named by, or the value itself. */
  readonly span: Span;
}

/** The resource round an offset; of several, one within the other, the innermost. */
export function resourceAt({ resources }: Document, offset: number): Resource | undefined {
  const around = resources.filter(({ span }) => contains(span, offset));
  const [first, ...others] = around;
  return others.reduce((inner, one) => (inner === undefined || lengthOf(one) < lengthOf(inner) ? one : inner), first);
}

function lengthOf({ span }: Resource): number {
  return span.end - span.start;
}

/** The innermost property or attribute whose key, or whose plain value, stands at the offset. */
export function spotAt(resource: Resource, offset: number): Spot | undefined {
  const attributes = [...resource.body.entries].filter(([name]) => name !== 'Properties');
  return (
    within({ resource, place: 'attribute' }, attributes, [], offset) ??
    within({ resource, place: 'property' }, [...resource.properties.entries], [], offset)
  );
}

export function contains({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

type Path = readonly string[];
type Root = Pick<Spot, 'resource' | 'place'>;

function within(
  root: Root,
  entries: readonly (readonly [string, Value])[],
  above: Path,
  offset: number,
): Spot | undefined {
  for (const [name, value] of entries) {
    const path = [...above, name];
    const spot = below(root, value, path, offset) ?? spotOf(root, value, path, offset);
    if (spot !== undefined) return spot;
  }
  return undefined;
}

function below(root: Root, value: Value, path: Path, offset: number): Spot | undefined {
  switch (value.kind) {
    case 'mapping':
      return within(root, [...value.entries], path, offset);
    case 'list':
      return firstOf(value.items, item => below(root, item, path, offset));
    case 'choice':
      return firstOf(value.alternatives, alternative => below(root, alternative, path, offset));
    case 'literal':
    case 'reference':
    case 'unknown':
    case 'absent':
      return undefined;
  }
}

function spotOf(root: Root, value: Value, path: Path, offset: number): Spot | undefined {
  const span = [value.key, isBlock(value) ? undefined : value.span].find(
    at => at !== undefined && contains(at, offset),
  );
  return span === undefined ? undefined : { ...root, path: path.join('.'), value, span };
}

/** A block shows its own keys; only its name stands for the whole. */
function isBlock(value: Value): boolean {
  return value.kind === 'choice' ? value.alternatives.some(isBlock) : value.kind === 'mapping' || value.kind === 'list';
}

function firstOf<T>(values: readonly Value[], find: (value: Value) => T | undefined): T | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
