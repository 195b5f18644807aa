import type { PropertyFacts, Update } from './facts.ts';

const mostValues = 12;

/** `Boolean, required` */
export function typeWords({ shown, required }: PropertyFacts): string {
  return `${shown}${required ? ', required' : ''}`;
}

/** `*Boolean, required* · What it is for.` */
export function nature(property: PropertyFacts): string {
  const type = `*${typeWords(property)}*`;
  return property.documentation === undefined ? type : `${type} · ${property.documentation}`;
}

/** What may be written; Markdown. */
export function limits({ allowedValues, constraints, deprecated }: PropertyFacts): string[] {
  return [
    ...(allowedValues.length > 0 ? [`*Allowed values*: ${listed(allowedValues.map(String))}.`] : []),
    ...constraints.map(constraint => `${constraint.replace(/^[^:]+/, '*$&*')}.`),
    ...(deprecated ? ['*Deprecated* by AWS.'] : []),
  ];
}

/** What changing a property does to the resource; nothing where the specification does not say. Markdown. */
export function effect({ update }: PropertyFacts): string[] {
  return update === 'unknown' ? [] : [`${effectOn('resource', update)}.`];
}

type KnownUpdate = Exclude<Update, 'unknown'>;

/** `*Changing it* replaces the database, by CloudFormation's own account`, without the full stop. */
export function effectOn(noun: 'resource' | 'database', update: KnownUpdate): string {
  return `*Changing it* ${effects[update]} the ${noun}, by CloudFormation's own account`;
}

const effects: Readonly<Record<KnownUpdate, string>> = {
  replacement: 'replaces',
  'conditional replacement': 'replaces, in some cases,',
  'no replacement': 'does not replace',
};

function listed(values: readonly string[]): string {
  const more = values.length - mostValues;
  const shown = values
    .slice(0, mostValues)
    .map(value => `\`${value}\``)
    .join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}
