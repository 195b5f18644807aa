import { defaults } from './defaults.ts';
import type { PropertyFacts } from './facts/facts.ts';

/** What a service does when the property is left out, where that depends on nothing else; Markdown. */
export function leftOut(type: string, path: string, { required, default: stated }: PropertyFacts): readonly string[] {
  const value = required ? undefined : (defaults[type]?.[path] ?? stated);
  return value === undefined ? [] : [`*If left out*: \`${String(value)}\`.`];
}
