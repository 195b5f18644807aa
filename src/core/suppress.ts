import type { Change, Document, Finding, Fix, Resource, Span, Value } from './model.ts';
import { attribute, child, textOf } from './values.ts';

/** What the author of a file has decided to live with. */
interface Suppression {
  readonly rule: string;
  readonly reason: string;
  /** Where it is written. */
  readonly span: Span;
  /** The part of the text whose findings it silences. */
  readonly covers: Span;
  /** Takes it away; undefined where the same comment names other rules too. */
  readonly removal: Change | undefined;
}

/** Which rules exist, and which of them are looked at now: only those can leave a suppression without use. */
export interface RuleNames {
  readonly known: ReadonlySet<string>;
  readonly active: ReadonlySet<string>;
}

export const unusedSuppression = 'suppression-unused';
export const suppressionWithoutReason = 'suppression-without-reason';

const comment =
  /(?:#|\/\/)[ \t]*db-lens-ignore(?<file>-file)?[ \t]+(?<rules>[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)[ \t]*(?::(?<reason>[^\r\n]*))?/g;

/** Drops the findings that the author has suppressed, and tells of suppressions that do nothing or give no reason. */
export function applySuppressions(document: Document, findings: readonly Finding[], rules: RuleNames): Finding[] {
  if (!document.text.includes('db-lens')) return [...findings];
  const suppressions = [...inComments(document), ...document.resources.flatMap(inMetadata)];
  const remaining = findings.filter(finding => !suppressions.some(suppression => silences(suppression, finding)));
  const complaints = suppressions.flatMap(suppression => [
    ...unused(suppression, findings, rules),
    ...withoutReason(suppression),
  ]);
  return [...remaining, ...complaints].toSorted((a, b) => a.span.start - b.span.start);
}

function silences({ rule, covers }: Suppression, finding: Finding): boolean {
  return rule === finding.rule && covers.start <= finding.span.start && finding.span.start < covers.end;
}

function inComments({ text, commentSign, resources }: Document): Suppression[] {
  if (commentSign === undefined) return [];
  return [...text.matchAll(comment)].flatMap(match => {
    const { file, rules = '', reason = '' } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const covers = file === undefined ? coveredBy(text, span, resources) : { start: 0, end: text.length };
    const names = rules.split(',').map(name => name.trim());
    const removal = names.length === 1 ? removing(text, span) : undefined;
    return names.map(rule => ({ rule, reason: reason.trim(), span, covers, removal }));
  });
}

/** Takes away a comment with the white space before it, or its whole line where nothing else stands there. */
function removing(text: string, { start, end }: Span): Change {
  const line = lineAt(text, start);
  const before = text.slice(line.start, start).trimEnd();
  const isAlone = before === '';
  const span = isAlone ? { start: line.start, end: line.end + 1 } : { start: line.start + before.length, end };
  return { verb: 'replaceText', span: { start: span.start, end: Math.min(span.end, text.length) }, text: '' };
}

/** The line that the comment ends or stands above; where that line names a resource, the whole resource. */
function coveredBy(text: string, span: Span, resources: readonly Resource[]): Span {
  const own = lineAt(text, span.start);
  const isAlone = text.slice(own.start, span.start).trim() === '';
  const line = isAlone ? nextOfContent(text, own) : own;
  const named = resources.find(({ nameSpan }) => line.start <= nameSpan.start && nameSpan.start < line.end);
  return named?.span ?? line;
}

function nextOfContent(text: string, from: Span): Span {
  let line = from;
  while (line.end < text.length && /^\s*(?:#|\/\/|$)/.test(text.slice(line.start, line.end))) {
    line = lineAt(text, line.end + 1);
  }
  return line;
}

function lineAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** `Metadata: { "db-lens": { ignore: [{ rule, reason }] } }` */
function inMetadata(resource: Resource): Suppression[] {
  const list = child(child(attribute(resource, 'Metadata'), 'db-lens'), 'ignore');
  return (list.kind === 'list' ? list.items : []).flatMap((item: Value, index) => {
    const rule = textOf(child(item, 'rule'));
    const reason = textOf(child(item, 'reason')) ?? '';
    const removal: Change = { verb: 'remove', resource, path: ['Metadata', 'db-lens', 'ignore', String(index)] };
    return rule === undefined ? [] : [{ rule, reason, span: item.span, covers: resource.span, removal }];
  });
}

function unused(suppression: Suppression, findings: readonly Finding[], { known, active }: RuleNames): Finding[] {
  const { rule, span, removal } = suppression;
  const isKnown = known.has(rule);
  const isOff = isKnown && !active.has(rule);
  if (isOff || findings.some(finding => silences(suppression, finding))) return [];
  const message = isKnown ? `There is no finding of ${rule} here to suppress` : `No rule is called ${rule}`;
  const fix: Fix = { title: 'Remove the suppression', impact: 'none', changes: removal === undefined ? [] : [removal] };
  const fixes = removal === undefined ? [] : [fix];
  return [{ ...complaint(unusedSuppression, span, message), tag: 'unnecessary', fixes }];
}

function withoutReason({ rule, reason, span }: Suppression): Finding[] {
  const message = `Say why ${rule} is suppressed: write ": reason" behind its name`;
  return reason === '' ? [complaint(suppressionWithoutReason, span, message)] : [];
}

function complaint(rule: string, span: Span, message: string): Finding {
  return { rule, severity: 'hint', message, span, resource: '', fixes: [], sameAs: {} };
}
