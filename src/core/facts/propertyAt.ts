import type { PropertyFacts } from './facts.ts';

/** The property at a dotted path. Of a map, the next name is a key of the user's, and the path goes on behind it. */
export function propertyAt(properties: readonly PropertyFacts[], path: string): PropertyFacts | undefined {
  return find(properties, path.split('.'));
}

function find(properties: readonly PropertyFacts[], [name, ...rest]: readonly string[]): PropertyFacts | undefined {
  const property = properties.find(candidate => candidate.name === name);
  if (property === undefined || rest.length === 0) return property;
  return find(property.properties, property.isMap ? rest.slice(1) : rest);
}
