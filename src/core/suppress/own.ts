import type { Change, Document, Resource, Span, Value } from '../model.ts';
import { attribute, child, textOf } from '../values.ts';
import { firstBehind } from '../covering.ts';
import { createLineBelow, lineAt } from './lines.ts';

/** A rule that the author of a file has decided to live with. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  /** Where it is written. */
  readonly span: Span;
  /** The part of the text whose findings it silences. */
  readonly covers: Span;
  /** Takes it away; undefined where the same comment names other rules too. */
  readonly removal: Change | undefined;
}

const comment =
  /(?:#|\/\/)[ \t]*db-lens-ignore(?<file>-file)?[ \t]+(?<rules>[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)[ \t]*(?::(?<reason>[^\r\n]*))?/g;

/** What comments and metadata of our own kind suppress. */
export function suppressionsIn(document: Document): readonly Suppression[] {
  if (!document.text.includes('db-lens')) return [];
  return [...inComments(document), ...document.resources.flatMap(inMetadata)];
}

function inComments({ text, commentSign, resources }: Document): Suppression[] {
  if (commentSign === undefined) return [];
  const lineBelow = createLineBelow(text);
  const byName = resources.toSorted((a, b) => a.nameSpan.start - b.nameSpan.start);
  return [...text.matchAll(comment)].flatMap(match => {
    const { file, rules = '', reason = '' } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const covers = file === undefined ? coveredBy(text, span, byName, lineBelow) : { start: 0, end: text.length };
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

/**
 * The line that the comment ends or stands above; where that line names a resource, the whole resource.
 * @param byName the resources in the order of their names in the text
 */
function coveredBy(text: string, span: Span, byName: readonly Resource[], lineBelow: (line: Span) => Span): Span {
  const own = lineAt(text, span.start);
  const isAlone = text.slice(own.start, span.start).trim() === '';
  const line = isAlone ? lineBelow(own) : own;
  const named = byName[firstBehind(byName, ({ nameSpan }) => line.start <= nameSpan.start)];
  return named !== undefined && named.nameSpan.start < line.end ? named.span : line;
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
