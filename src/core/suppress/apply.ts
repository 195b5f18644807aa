import { covering, holding } from '../covering.ts';
import { getOrInsert } from '../getOrInsert.ts';
import { groupBy } from '../groupBy.ts';
import type { Document, Finding } from '../model.ts';
import type { SameAs } from '../sameAs.ts';
import { complaintsOf, type RuleNames } from './complaints.ts';
import { overlookedIn } from './others.ts';
import { standsFor, type Overlooked } from './overlooked.ts';
import { suppressionsIn, type Suppression } from './own.ts';

/**
 * Drops the findings that the author has suppressed, and tells of suppressions that do nothing or give no reason.
 * `honorOtherTools`: what the author has told another tool to overlook is dropped as well. Of those suppressions nothing
 * is told, for they may mean what no rule of ours looks at.
 */
export function applySuppressions(
  document: Document,
  findings: readonly Finding[],
  rules: RuleNames,
  honorOtherTools: boolean,
): Finding[] {
  const own = suppressionsIn(document);
  const others = honorOtherTools ? overlookedIn(document) : [];
  if (own.length === 0 && others.length === 0) return [...findings];
  const [isSuppressed, isOverlooked] = [suppressedBy(own), overlookedBy(others)];
  const remaining = findings.filter(finding => !isSuppressed(finding) && !isOverlooked(finding));
  const findingsByRule = groupBy(findings, ({ rule }) => rule);
  const hasFinding = perKey((rule: string) => holding((findingsByRule.get(rule) ?? []).map(({ span }) => span.start)));
  const complaints = own.flatMap(one => complaintsOf(one, hasFinding(one.rule)(one.covers), rules));
  return [...remaining, ...complaints].toSorted((a, b) => a.span.start - b.span.start);
}

function suppressedBy(own: readonly Suppression[]): (finding: Finding) => boolean {
  const byRule = groupBy(own, ({ rule }) => rule);
  const isCovered = perKey((rule: string) => covering((byRule.get(rule) ?? []).map(({ covers }) => covers)));
  return ({ rule, span }) => isCovered(rule)(span.start);
}

/** Which suppressions stand for a rule is asked once for the rule, and once for those that name the same check. */
function overlookedBy(others: readonly Overlooked[]): (finding: Finding) => boolean {
  const groups = [...groupBy(others, ({ tool, names, id }) => `${tool} ${names} ${id}`).values()];
  const isCovered = perKey((sameAs: SameAs) =>
    covering(groups.flatMap(group => (standsForAll(group, sameAs) ? group.map(({ covers }) => covers) : []))),
  );
  return ({ sameAs, span }) => isCovered(sameAs)(span.start);
}

function standsForAll([first]: readonly Overlooked[], sameAs: SameAs): boolean {
  return first !== undefined && standsFor(first, sameAs);
}

/** The same function, which answers once for each key. */
function perKey<K, T extends object>(answer: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return key => getOrInsert(known, key, () => answer(key));
}
