import type { Document, Resource, Span, Value } from '../model.ts';

/** A place in a resource. */
export interface Spot {
  readonly resource: Resource;
  /** Dotted path in the properties, or name of a resource attribute; the positions in lists are left out. */
  readonly path: string;
  readonly value: Value;
  /** The key that the place is named by, or the value itself. */
  readonly span: Span;
}

export function resourceAt({ resources }: Document, offset: number): Resource | undefined {
  return resources.find(({ span }) => contains(span, offset));
}

/** The innermost property or attribute whose key, or whose plain value, stands at the offset. */
export function spotAt(resource: Resource, offset: number): Spot | undefined {
  const attributes = [...resource.body.entries].filter(([name]) => name !== 'Properties');
  return within(resource, attributes, [], offset) ?? within(resource, [...resource.properties.entries], [], offset);
}

export function contains({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

type Path = readonly string[];

function within(
  resource: Resource,
  entries: readonly (readonly [string, Value])[],
  above: Path,
  offset: number,
): Spot | undefined {
  for (const [name, value] of entries) {
    const path = [...above, name];
    const spot = below(resource, value, path, offset) ?? spotOf(resource, value, path, offset);
    if (spot !== undefined) return spot;
  }
  return undefined;
}

function below(resource: Resource, value: Value, path: Path, offset: number): Spot | undefined {
  switch (value.kind) {
    case 'mapping':
      return within(resource, [...value.entries], path, offset);
    case 'list':
      return firstOf(value.items, item => below(resource, item, path, offset));
    case 'choice':
      return firstOf(value.alternatives, alternative => below(resource, alternative, path, offset));
    case 'literal':
    case 'reference':
    case 'unknown':
    case 'absent':
      return undefined;
  }
}

function spotOf(resource: Resource, value: Value, path: Path, offset: number): Spot | undefined {
  const span = [value.key, isBlock(value) ? undefined : value.span].find(
    at => at !== undefined && contains(at, offset),
  );
  return span === undefined ? undefined : { resource, path: path.join('.'), value, span };
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
