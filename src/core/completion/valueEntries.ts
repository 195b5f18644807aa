import type { PropertyFacts } from '../facts/facts.ts';
import { commaBefore, escaped, quoteAt, type CompletionEntry, type Knowledge } from './entry.ts';
import { scalarOf, type Cursor, type OutlineNode } from './outline.ts';
import type { Scene } from './scene.ts';
import { subjectOf } from './subject.ts';
import { attributeValues, propertyValues } from './values/values.ts';
import type { Suggestion } from './values/suggestion.ts';

/** The values that fit a property or an attribute of a database resource. */
export function valueEntries(scene: Scene, cursor: Cursor, knowledge: Knowledge): readonly CompletionEntry[] {
  const [, , resource, attribute, property, ...deeper] = cursor.path;
  if (resource === undefined || attribute === undefined || deeper.length > 0) return [];
  const subject = subjectOf(scene.root, resource);
  if (property === undefined) return entries(scene, cursor, attributeValues(subject, attribute.key), undefined);
  const facts = knowledge.facts.resource(subject.type)?.property(property.key);
  if (attribute.key !== 'Properties' || facts === undefined) return [];
  const present = cursor.role === 'item' ? presentIn(scene, property, cursor) : [];
  const values = propertyValues(subject, property.key, knowledge.today);
  return entries(
    scene,
    cursor,
    values.filter(({ value }) => !present.includes(String(value))),
    facts,
  );
}

function entries(
  { text, syntax }: Scene,
  cursor: Cursor,
  values: readonly Suggestion[],
  facts: PropertyFacts | undefined,
): readonly CompletionEntry[] {
  const isList = facts?.isList === true;
  if (cursor.role === 'item' && !isList) return [];
  const quote = quoteAt(text, cursor.span);
  const comma = cursor.commas.isMissingBehind ? ',' : '';
  return values.map(({ value, detail }) => {
    const spelled = spell(syntax, facts?.type === 'string' ? String(value) : value, quote);
    return {
      kind: 'value',
      label: String(value),
      detail,
      snippet: escaped(isList && cursor.role === 'value' ? `[${spelled}]` : spelled) + comma,
      filter: quote + String(value),
      span: cursor.span,
      edits: commaBefore(cursor),
    };
  });
}

/** A value as the syntax writes it, in the quotation marks that are typed already. */
export function spell(syntax: Scene['syntax'], value: string | number, quote = ''): string {
  if (syntax === 'json') return JSON.stringify(value);
  if (typeof value === 'number') return String(value);
  if (quote !== '') return `${quote}${value}${quote}`;
  return /^[a-z][\w./-]*$/i.test(value) ? value : `'${value}'`;
}

/** The other items of a list. */
function presentIn({ text }: Scene, { value, children }: OutlineNode, { span }: Cursor): readonly string[] {
  const own = text.slice(span.start, span.end);
  const items = children.filter(({ valueStart }) => valueStart !== span.start).map(scalarOf);
  const inBrackets = value.split(/[[\],\s]+/).filter(item => item !== own);
  return [...items, ...inBrackets.map(item => item.replaceAll(/^["']|["']$/g, ''))].filter(item => item !== undefined);
}
