import type { Facts } from '../facts/facts.ts';
import type { Document, Finding, Span } from '../model.ts';
import type { Rule } from '../rule.ts';
import { contains, resourceAt, spotAt } from './locate.ts';
import { overlookedHover } from './overlookedHover.ts';
import { propertyHover } from './propertyHover.ts';
import { referenceAt } from './referenceAt.ts';
import { referenceHover } from './referenceHover.ts';
import { resourceHover } from './resourceHover.ts';

/** Markdown with command links and codicons, and the part of the text that it is about. */
export interface Hover {
  readonly markdown: string;
  readonly span: Span;
}

/** What a hover draws from besides the document. */
export interface Knowledge {
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  readonly facts: Facts;
}

/** What is worth knowing at a place in the text: a database at its name or type, its properties, references to it, ids of checks. */
export function hoverAt(document: Document, offset: number, knowledge: Knowledge): Hover | undefined {
  return (
    overlookedHover(document, offset, knowledge.rules) ??
    atReference(document, offset, knowledge) ??
    inResource(document, offset, knowledge)
  );
}

function atReference(document: Document, offset: number, { facts }: Knowledge): Hover | undefined {
  const reference = referenceAt(document, offset);
  return reference === undefined ? undefined : hover(reference.span, referenceHover(reference, facts));
}

function inResource(document: Document, offset: number, { rules, findings, facts }: Knowledge): Hover | undefined {
  const resource = resourceAt(document, offset);
  if (resource === undefined) return undefined;
  const glance = (): string | undefined => resourceHover(document, resource, findings, facts.resource(resource.type));
  if (contains(resource.nameSpan, offset)) return hover(resource.nameSpan, glance());
  const spot = spotAt(resource, offset);
  if (spot === undefined) return undefined;
  if (spot.place === 'attribute' && spot.path === 'Type') return hover(spot.span, glance());
  return hover(spot.span, propertyHover(document, rules, spot, facts));
}

function hover(span: Span, markdown: string | undefined): Hover | undefined {
  return markdown === undefined ? undefined : { markdown, span };
}
