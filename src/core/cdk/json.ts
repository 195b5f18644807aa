import type { Data } from '../model.ts';
import type { Expression } from './program.ts';

const writers: ReadonlySet<string> = new Set(['json.stringify', 'json.dumps']);

/** What `JSON.stringify(…)` or `json.dumps(…)` makes of data that the file itself has; undefined for all else. */
export function jsonText(expression: Expression, resolve: (expression: Expression) => Expression): string | undefined {
  if (expression.kind !== 'call' || !writers.has(expression.symbol)) return undefined;
  const data = dataOf(expression.args[0], resolve);
  return data === undefined ? undefined : JSON.stringify(data);
}

function dataOf(expression: Expression | undefined, resolve: (expression: Expression) => Expression): Data | undefined {
  const value = expression === undefined ? undefined : resolve(expression);
  if (value?.kind === 'literal') return value.value;
  if (value?.kind === 'list' && !value.open) return all(value.items.map(item => dataOf(item, resolve)));
  if (value?.kind !== 'object' || value.spreads.length > 0) return undefined;
  const values = all(value.entries.map(entry => dataOf(entry.value, resolve)));
  return values === undefined
    ? undefined
    : Object.fromEntries(value.entries.map(({ name }, i) => [name, values[i] ?? null]));
}

function all(parts: readonly (Data | undefined)[]): readonly Data[] | undefined {
  const known = parts.filter(part => part !== undefined);
  return known.length === parts.length ? known : undefined;
}
