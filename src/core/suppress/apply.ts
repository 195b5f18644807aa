import type { Document, Finding, Span } from '../model.ts';
import { complaintsOf, type RuleNames } from './complaints.ts';
import { overlookedIn } from './others.ts';
import { standsFor } from './overlooked.ts';
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
  const remaining = findings.filter(
    finding =>
      !own.some(one => silences(one, finding)) &&
      !others.some(one => covers(one.covers, finding) && standsFor(one, finding.sameAs)),
  );
  const complaints = own.flatMap(one =>
    complaintsOf(
      one,
      findings.some(finding => silences(one, finding)),
      rules,
    ),
  );
  return [...remaining, ...complaints].toSorted((a, b) => a.span.start - b.span.start);
}

function silences({ rule, covers: area }: Suppression, finding: Finding): boolean {
  return rule === finding.rule && covers(area, finding);
}

function covers({ start, end }: Span, { span }: Finding): boolean {
  return start <= span.start && span.start < end;
}
