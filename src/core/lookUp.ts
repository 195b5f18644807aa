/**
 * What a table holds under a key that comes from a text. A text may say `constructor` or `__proto__`, which an object
 * answers to without holding them.
 */
export function lookUp<T>(table: Readonly<Partial<Record<string, T>>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
