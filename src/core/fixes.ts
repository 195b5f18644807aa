import { groupBy } from './groupBy.ts';
import type { Document, Finding, Fix, Impact, TextEdit } from './model.ts';

/** A fix that the text at hand can take, with the edits that carry it out. */
export interface Offer {
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
}

export function offers(document: Document, finding: Finding): readonly Offer[] {
  return finding.fixes.flatMap(fix => {
    const edits = document.edit(fix.changes);
    return edits === undefined ? [] : [{ fix, edits }];
  });
}

/**
 * Edits that apply together the first fix of each finding that has one of the impacts and is no choice of the author.
 * A fix that collides with an earlier one waits.
 * @param impacts left out: harmless fixes alone
 */
export function fixAll(
  document: Document,
  findings: readonly Finding[],
  impacts: readonly Impact[] = ['none'],
): readonly TextEdit[] {
  const isWanted = ({ impact, isChoice }: Fix): boolean => impacts.includes(impact) && isChoice !== true;
  const fixes = findings.flatMap(
    finding => finding.fixes.find(one => isWanted(one) && document.edit(one.changes) !== undefined) ?? [],
  );
  return editsOf(document, fixes) ?? editsOf(document, withoutCollisions(document, fixes)) ?? [];
}

/** Fixes that collide are mostly of one resource: a file may have thousands, and each look is at all that is given. */
function withoutCollisions(document: Document, fixes: readonly Fix[]): readonly Fix[] {
  const groups = [...groupBy(fixes, changedBy).values()];
  const kept = new Set(groups.flatMap(group => compatible(document, group)));
  const apart = fixes.filter(fix => kept.has(fix));
  return editsOf(document, apart) === undefined ? compatible(document, fixes) : apart;
}

/** The name of the resource that a fix changes first. What is said of a suppression in its metadata bears no name. */
function changedBy({ changes: [first] }: Fix): string {
  return first === undefined || first.verb === 'replaceText' ? '' : first.resource.name;
}

function editsOf(document: Document, fixes: readonly Fix[]): readonly TextEdit[] | undefined {
  return document.edit(fixes.flatMap(({ changes }, fix) => changes.map(change => ({ ...change, fix }))));
}

/** The fixes that do not collide with an earlier one. Those that do are mostly neighbours, and looked at among themselves. */
function compatible(document: Document, fixes: readonly Fix[]): readonly Fix[] {
  if (editsOf(document, fixes) !== undefined) return fixes;
  if (fixes.length <= 1) return [];
  const [former, latter] = halves(fixes);
  const [first, second] = [compatible(document, former), compatible(document, latter)];
  const both = [...first, ...second];
  return editsOf(document, both) === undefined ? [...first, ...addable(document, first, latter)] : both;
}

/** Those of some fixes that collide neither with others nor with an earlier one among themselves. */
function addable(document: Document, others: readonly Fix[], fixes: readonly Fix[]): readonly Fix[] {
  if (editsOf(document, [...others, ...fixes]) !== undefined) return fixes;
  if (fixes.length <= 1) return [];
  const [former, latter] = halves(fixes);
  const first = addable(document, others, former);
  return [...first, ...addable(document, [...others, ...first], latter)];
}

function halves<T>(items: readonly T[]): readonly [readonly T[], readonly T[]] {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}
