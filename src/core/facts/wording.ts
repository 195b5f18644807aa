import type { PropertyFacts } from '../facts/facts.ts';
import { code } from './markdown.ts';

const mostValues = 12;

/** `*Boolean, required* · What it is for.` */
export function nature({ shown, required, documentation }: PropertyFacts): string {
  const type = `*${shown}${required ? ', required' : ''}*`;
  return documentation === undefined ? type : `${type} · ${documentation}`;
}

/** What may be written; Markdown. */
export function limits({ allowedValues, constraints, deprecated }: PropertyFacts): string[] {
  return [
    ...(allowedValues.length > 0 ? [`*Allowed values*: ${listed(allowedValues.map(String))}.`] : []),
    ...constraints.map(constraint => `${constraint.replace(/^[^:]+/, '*$&*')}.`),
    ...(deprecated ? ['*Deprecated* by AWS.'] : []),
  ];
}

function listed(values: readonly string[]): string {
  const more = values.length - mostValues;
  const shown = values.slice(0, mostValues).map(code).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
