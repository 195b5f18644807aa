import { offers } from '../fixes.ts';
import { groupBy } from '../groupBy.ts';
import { isHarmless, titleOf } from '../impact.ts';
import type { Document, Finding, Span, TextEdit } from '../model.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { positionsIn } from './positions.ts';
import type { Range, ReportedFinding, Snippet } from './reportedFinding.ts';

/** More of a line than this is not shown: a template may be one line of a megabyte. */
const widest = 120;

/** The findings in a document as plain data. Lines and columns count from 1, columns in UTF-16 units. */
export function reportFindings(document: Document, findings: readonly Finding[]): readonly ReportedFinding[] {
  const at = positionsIn(document.text);
  const rangeOf = ({ start, end }: Span): Range => ({ start: at(start), end: at(end) });
  const fingerprints = fingerprintsOf(document, findings);
  return findings.map((finding, i) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    resource: finding.resource,
    range: rangeOf(finding.span),
    fingerprint: fingerprints[i] ?? '',
    snippet: snippetOf(document.text, finding.span),
    fixes: offers(document, finding).map(({ fix, edits }) => ({
      title: titleOf(fix),
      impact: fix.impact,
      ...(fix.isChoice === true ? { isChoice: true } : {}),
      edits: joined(edits).map(({ span, text }) => ({ range: rangeOf(span), text })),
    })),
    related: (finding.related ?? []).map(({ span, message }) => ({ range: rangeOf(span), message })),
    sameAs: finding.sameAs,
  }));
}

/** Whether the finding has a harmless fix that is no choice of the author. */
export function isFixable({ fixes }: Pick<ReportedFinding, 'fixes'>): boolean {
  return fixes.some(isHarmless);
}

/** In the order of the text; insertions at one place as one, so that nobody has to know their order. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const places = groupBy(edits, ({ span }) => `${span.start} ${span.end}`);
  return [...places.values()]
    .flatMap(([first, ...more]) =>
      first === undefined ? [] : [{ ...first, text: first.text + more.map(one => one.text).join('') }],
    )
    .toSorted((a, b) => a.span.start - b.span.start);
}

function snippetOf(text: string, { start, end }: Span): Snippet {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const from = start - lineStart >= widest ? start - widest / 2 : lineStart;
  const [shown = ''] = text.slice(from, from + widest).split(/[\r\n]/, 1);
  return { text: shown, from: start - from, to: Math.max(start - from + 1, Math.min(end - from, shown.length)) };
}
