import type { Document, Finding, Resource, Span, Value } from '../model.ts';

/**
 * Names each finding by what it is about and not by where it stands, so that the name is the same after lines were
 * added above: `dynamodb-table-pitr Orders Properties.PointInTimeRecoverySpecification`. Items of a list are all called
 * `*`, and what would have the same name gets a number: ` #2`.
 */
export function fingerprintsOf(document: Document, findings: readonly Finding[]): readonly string[] {
  const times = new Map<string, number>();
  return findings.map(finding => {
    const name = nameOf(document, finding);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} #${time}`;
  });
}

function nameOf(document: Document, { rule, resource, span, message }: Finding): string {
  if (resource === '') return `${rule} ${message}`;
  const found = document.resources.find(
    ({ name, span: whole }) => name === resource && whole.start <= span.start && span.start <= whole.end,
  );
  const path = found === undefined ? undefined : pathOf(found, span);
  return [rule, resource, ...(path === undefined ? [] : [path])].join(' ');
}

function pathOf({ body, properties }: Resource, span: Span): string | undefined {
  const path = pathIn(body, span, []) ?? pathIn(properties, span, ['Properties']);
  return path?.join('.');
}

/** The names that lead from a value to the one that stands at a place. */
function pathIn(value: Value, span: Span, path: readonly string[]): readonly string[] | undefined {
  for (const [name, child] of childrenOf(value)) {
    const inside = name === undefined ? path : [...path, name];
    const start = child.key?.start ?? child.span.start;
    if (start === span.start) return inside;
    const deeper = pathIn(child, span, inside);
    if (deeper !== undefined) return deeper;
    if (child.span.start === span.start) return inside;
  }
  return undefined;
}

function childrenOf(value: Value): Iterable<readonly [string | undefined, Value]> {
  if (value.kind === 'mapping') return value.entries;
  if (value.kind === 'list') return value.items.map(item => ['*', item] as const);
  return value.kind === 'choice' ? value.alternatives.map(one => [undefined, one] as const) : [];
}
