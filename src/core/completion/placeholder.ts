import type { PropertyFacts } from '../facts/facts.ts';
import { indentAt } from '../template/lines.ts';
import { choice, escaped, unitOf } from './entry.ts';
import type { Cursor } from './outline.ts';
import type { Scene } from './scene.ts';
import { spell } from './valueEntries.ts';

const one = '${1}';
const two = '${2}';

/**
 * What stands behind the colon of a new property, as a snippet: a choice where there are few values, a stop of its type
 * otherwise. What takes several lines in YAML begins with a line break.
 * @param isFree values are offered once the cursor is there
 */
export function placeholder(
  { text, syntax }: Scene,
  { span }: Cursor,
  property: PropertyFacts,
  isFree: boolean,
  unit: string,
): string {
  const indent = indentAt(text, span.start);
  const inner = `${indent}${unitOf(text, unit)}`;
  if (property.isList) return list(syntax, inner, property);
  if (property.isMap || ['object', 'json', 'tag'].includes(property.type)) {
    return syntax === 'json' ? `{\n${inner}${one}\n${indent}\\}` : `\n${inner}${one}`;
  }
  return isFree ? stop(syntax, property) : scalar(syntax, property);
}

function list(syntax: Scene['syntax'], inner: string, property: PropertyFacts): string {
  if (property.type === 'tag') return tags(syntax, inner);
  const item = property.type === 'string' ? stop(syntax, property) : one;
  return syntax === 'json' ? `[${item}]` : `\n${inner}- ${item}`;
}

function tags(syntax: Scene['syntax'], inner: string): string {
  return syntax === 'json'
    ? `[{ "Key": "${one}", "Value": "${two}" \\}]`
    : `\n${inner}- Key: ${one}\n${inner}  Value: ${two}`;
}

function scalar(syntax: Scene['syntax'], property: PropertyFacts): string {
  const { type, allowedValues, default: usual } = property;
  if (type === 'boolean') return choice(usual === true ? ['false', 'true'] : ['true', 'false']);
  if (allowedValues.length > 1) return choice(allowedValues.map(value => spelled(syntax, property, value)));
  const [only] = allowedValues;
  const known = only ?? (type === 'string' ? undefined : usual);
  return known === undefined || known === null
    ? stop(syntax, property)
    : `\${1:${escaped(spelled(syntax, property, known))}}`;
}

function stop(syntax: Scene['syntax'], { type }: PropertyFacts): string {
  return syntax === 'json' && type === 'string' ? `"${one}"` : one;
}

function spelled(
  syntax: Scene['syntax'],
  { type }: PropertyFacts,
  value: PropertyFacts['allowedValues'][number],
): string {
  return spell(syntax, type === 'string' || typeof value !== 'number' ? String(value) : value);
}
