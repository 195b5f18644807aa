import type { Document, Span } from '../model.ts';
import type { Rule } from '../rule.ts';
import { overlookedIn } from '../suppress/others.ts';
import { standsFor } from '../suppress/overlooked.ts';
import { contains } from './locate.ts';
import { blocks, code, link } from './markdown.ts';

/** More rules than these are counted, not listed. */
const mostListed = 12;

/** At the id of a check that another tool is told to overlook: which rules stand for the same. */
export function overlookedHover(
  document: Document,
  offset: number,
  rules: readonly Rule[],
): { readonly markdown: string; readonly span: Span } | undefined {
  const found = overlookedIn(document).find(({ id, span }) => id !== '' && contains(span, offset));
  const same = found === undefined ? [] : rules.filter(({ sameAs }) => standsFor(found, sameAs));
  if (found === undefined || same.length === 0) return undefined;
  const { tool, id, names, span } = found;
  const heading = `**${tool}** ${code(id)}${names === 'beginning' ? ' and what begins with it' : ''}`;
  const count = `${same.length} ${same.length === 1 ? 'rule stands' : 'rules stand'} for the same:`;
  const listed = same.slice(0, mostListed).map(rule => `- ${link(rule.title, `rules/${rule.id}`)} · ${code(rule.id)}`);
  const rest = same.length > mostListed ? [`- and ${same.length - mostListed} more`] : [];
  return { markdown: blocks([`${heading} · ${count}`], [...listed, ...rest]), span };
}
