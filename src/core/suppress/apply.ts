import { groupBy } from '../groupBy.ts';
import type { Document, Finding, Span } from '../model.ts';
import { complaintsOf, type RuleNames } from './complaints.ts';
import { overlookedIn } from './others.ts';
import { standsFor } from './overlooked.ts';
import { suppressionsIn } from './own.ts';

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
  const ownByRule = groupBy(own, ({ rule }) => rule);
  const findingsByRule = groupBy(findings, ({ rule }) => rule);
  const remaining = findings.filter(
    finding =>
      !(ownByRule.get(finding.rule) ?? []).some(one => covers(one.covers, finding)) &&
      !others.some(one => covers(one.covers, finding) && standsFor(one, finding.sameAs)),
  );
  const complaints = own.flatMap(one =>
    complaintsOf(
      one,
      (findingsByRule.get(one.rule) ?? []).some(finding => covers(one.covers, finding)),
      rules,
    ),
  );
  return [...remaining, ...complaints].toSorted((a, b) => a.span.start - b.span.start);
}

function covers({ start, end }: Span, { span }: Finding): boolean {
  return start <= span.start && span.start < end;
}
