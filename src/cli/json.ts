import { offers } from '../core/fixes.ts';
import { titleOf } from '../core/impact.ts';
import type { Checked } from './check.ts';
import { positionsIn } from './positions.ts';

/** The findings as one JSON array. Lines and columns count from 1; the end is the place behind the last character. */
export function toJson(checked: readonly Checked[]): string {
  return `${JSON.stringify(checked.flatMap(findingsOf), undefined, 2)}\n`;
}

function findingsOf({ file, document, findings }: Checked): object[] {
  const at = positionsIn(document.text);
  return findings.map(finding => ({
    file,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    resource: finding.resource,
    range: { start: at(finding.span.start), end: at(finding.span.end) },
    fixes: offers(document, finding).map(({ fix }) => ({ title: titleOf(fix), impact: fix.impact })),
  }));
}
