import { answeredOnce } from '../answeredOnce.ts';
import type { PropertyFacts } from './facts.ts';

/**
 * The name that the L1 constructs of the CDK give to a CloudFormation property: `MultiAZ` is `multiAz`,
 * `DBInstanceIdentifier` is `dbInstanceIdentifier`. The same steps as in the CDK's generator.
 */
export function cdkName(name: string): string {
  if (name === 'VPCs') return 'vpcs';
  const plural = Object.keys(plurals).find(suffix => name.endsWith(suffix));
  if (plural === undefined) return camelCase(name);
  return `${camelCase(name.slice(0, -plural.length))}${plurals[plural]}`;
}

/** The property that a name means in any of CloudFormation's and the CDK's ways: `MultiAZ`, `multiAz`, `multi_az`. */
export function propertyByAnyName(properties: readonly PropertyFacts[], name: string): PropertyFacts | undefined {
  return byBareName(properties).get(bare(name));
}

/** Files with many constructs ask for the same few types again and again. */
const byBareName = answeredOnce(
  (properties: readonly PropertyFacts[]): ReadonlyMap<string, PropertyFacts> =>
    new Map(properties.map(property => [bare(property.name), property])),
);

/** Abbreviations in the plural, which would else be split before the last capital letter. */
const plurals: Readonly<Record<string, string>> = { ARNs: 'Arns', MBs: 'MBs', AZs: 'AZs' };

function camelCase(name: string): string {
  const [first = '', ...others] = name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .split(/[-_. ]+/);
  const words = [first.toLowerCase(), ...others.map(capital)];
  return words.join('').replaceAll(/\d+[a-z]/g, found => found.toUpperCase());
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

function bare(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}
