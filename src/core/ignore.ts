import type { Edits } from './document.ts';
import type { Change, Document, Finding, Resource, Value } from './model.ts';
import { attribute, child } from './values.ts';

/**
 * The edits that silence a finding for a reason: a comment on a line of its own above it or, where the syntax has no
 * comments, an entry in the Metadata of its resource. Undefined where the text can take neither.
 */
export function ignoring(document: Document, finding: Finding, reason: string): Edits {
  if (document.commentSign !== undefined) return [comment(document.text, document.commentSign, finding, reason)];
  const resource = document.resources.find(({ name, span }) => name === finding.resource && covers(span, finding.span));
  return resource === undefined ? undefined : document.edit([noting(resource, finding.rule, reason)]);
}

function comment(
  text: string,
  sign: string,
  { rule, span }: Finding,
  reason: string,
): { span: Value['span']; text: string } {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start, span.start))?.[0] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { span: { start, end: start }, text: `${indent}${sign} db-lens-ignore ${rule}: ${reason}${newline}` };
}

const path = ['Metadata', 'db-lens', 'ignore'];

function noting(resource: Resource, rule: string, reason: string): Change {
  const list = child(child(attribute(resource, 'Metadata'), 'db-lens'), 'ignore');
  return list.kind === 'list'
    ? { verb: 'append', resource, path, item: { rule, reason } }
    : { verb: 'set', resource, path, to: [{ rule, reason }], after: 'Type' };
}

function covers(outer: Value['span'], inner: Value['span']): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
