import { groupBy } from '../groupBy.ts';
import type { Document, Finding, Resource, Span, Value } from '../model.ts';

/**
 * Names each finding by what it is about and not by where it stands, so that the name is the same after lines were
 * added above: `dynamodb-table-pitr Orders Properties.PointInTimeRecoverySpecification`. Items of a list are all called
 * `*`, and what would have the same name gets a number: ` #2`.
 */
export function fingerprintsOf(document: Document, findings: readonly Finding[]): readonly string[] {
  const times = new Map<string, number>();
  const resources = groupBy(document.resources, ({ name }) => name);
  return findings.map(finding => {
    const name = nameOf(resources, finding);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} #${time}`;
  });
}

type ByName = ReadonlyMap<string, readonly Resource[]>;

function nameOf(resources: ByName, { rule, resource, span, message }: Finding): string {
  if (resource === '') return `${rule} ${message}`;
  const found = resources
    .get(resource)
    ?.find(({ span: whole }) => whole.start <= span.start && span.start <= whole.end);
  const path = found === undefined ? undefined : pathOf(found, span);
  return [rule, resource, ...(path === undefined ? [] : [path])].join(' ');
}

function pathOf({ body, properties }: Resource, { start }: Span): string | undefined {
  return pathIn(body, start) ?? under('Properties', pathIn(properties, start));
}

/** The names that lead from a value to the one that stands at an offset, with dots between. */
function pathIn(value: Value, at: number): string | undefined {
  for (const [name, child] of childrenOf(value)) {
    if ((child.key?.start ?? child.span.start) === at) return name ?? '';
    const deeper = pathIn(child, at);
    if (deeper !== undefined) return under(name, deeper);
    if (child.span.start === at) return name ?? '';
  }
  return undefined;
}

function under(name: string | undefined, path: string | undefined): string | undefined {
  if (path === undefined || name === undefined) return path;
  return path === '' ? name : `${name}.${path}`;
}

function childrenOf(value: Value): Iterable<readonly [string | undefined, Value]> {
  if (value.kind === 'mapping') return value.entries;
  if (value.kind === 'list') return value.items.map(item => ['*', item] as const);
  return value.kind === 'choice' ? value.alternatives.map(one => [undefined, one] as const) : [];
}
