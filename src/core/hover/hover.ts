import type { Document, Finding, Span } from '../model.ts';
import type { Rule } from '../rule.ts';
import { contains, resourceAt, spotAt } from './locate.ts';
import { propertyHover } from './propertyHover.ts';
import { resourceHover } from './resourceHover.ts';

/** Markdown with command links and codicons, and the part of the text that it is about. */
export interface Hover {
  readonly markdown: string;
  readonly span: Span;
}

/** What is worth knowing at a place in the text: a database at its name or type, or one of its properties. */
export function hoverAt(
  document: Document,
  rules: readonly Rule[],
  findings: readonly Finding[],
  offset: number,
): Hover | undefined {
  const resource = resourceAt(document, offset);
  if (resource === undefined) return undefined;
  const spot = spotAt(resource, offset);
  if (contains(resource.nameSpan, offset)) return hover(resource.nameSpan, resourceHover(document, resource, findings));
  if (spot === undefined) return undefined;
  if (spot.path === 'Type') return hover(spot.span, resourceHover(document, resource, findings));
  return hover(spot.span, propertyHover(document, rules, spot));
}

function hover(span: Span, markdown: string | undefined): Hover | undefined {
  return markdown === undefined ? undefined : { markdown, span };
}
