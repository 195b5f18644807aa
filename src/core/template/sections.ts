import { isScalar, type Scalar } from 'yaml';
import type { Part } from './part.ts';
import { entry, entrySpan, items, keyOf, pairs, scalar, text } from './yaml.ts';

/** What the sections round `Resources` say. */
export interface Sections {
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The nodes of `Mappings`: map name → first-level key → second-level key → value. */
  readonly mappings: unknown;
  /** The node of `Conditions`: condition name → function. */
  readonly conditions: unknown;
  /** The node of SAM's `Globals`, and the part that it stands in. */
  readonly globals: Section | undefined;
  /** A macro that we do not know may add anything to any resource. */
  readonly hasForeignMacro: boolean;
}

export interface Section {
  readonly node: unknown;
  readonly part: Part;
}

export interface Parameter {
  readonly name: string;
  /** Where it stands. */
  readonly part: Part;
  /** As it is written, name and all. */
  readonly text: string;
  /** Its value is one string or number, given by whoever deploys, not fetched from elsewhere. */
  readonly isPlain: boolean;
  readonly noEcho: boolean;
  readonly default: Scalar | undefined;
  readonly allowedValues: readonly string[];
  /** Whether the parameter would take the text as its Default. */
  accepts(value: string): boolean;
}

/** Macros of AWS that leave the databases of a template as they are written. */
const knownMacros =
  /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|SecretsManager-20\d\d-\d\d-\d\d|ServiceCatalog)$/;

export function readSections(parts: readonly Part[]): Sections {
  const find = (name: string): Section | undefined => sectionOf(parts, name);
  const written = find('Parameters');
  const parameters = written === undefined ? [] : parametersIn(written);
  return {
    parameters: new Map(parameters.map(parameter => [parameter.name, parameter])),
    mappings: find('Mappings')?.node,
    conditions: find('Conditions')?.node,
    globals: find('Globals'),
    hasForeignMacro: hasForeignMacro(find('Transform')?.node) || find('Fn::Transform') !== undefined,
  };
}

/** The section of a template with a name. */
export function sectionOf(parts: readonly Part[], name: string): Section | undefined {
  for (const part of parts.toReversed()) {
    const node = entry(part.document.contents, name);
    if (node !== undefined) return { node, part };
  }
  return undefined;
}

function parametersIn({ node, part }: Section): readonly Parameter[] {
  return pairs(node).map(pair => {
    const { start, end } = entrySpan(part.source, pair);
    return readParameter(keyOf(pair) ?? '', pair.value, part, part.source.slice(start, end));
  });
}

function readParameter(name: string, node: unknown, part: Part, written: string): Parameter {
  const value = entry(node, 'Default');
  const allowedValues = items(entry(node, 'AllowedValues')).flatMap(item => text(item) ?? []);
  return {
    name,
    part,
    text: written,
    isPlain: ['String', 'Number'].includes(text(entry(node, 'Type')) ?? 'String'),
    // CloudFormation reads YAML 1.1, where `yes` and `on` are true as well.
    noEcho: /^(?:true|yes|on)$/i.test(text(entry(node, 'NoEcho')) ?? ''),
    default: isScalar(value) && scalar(value) !== null ? value : undefined,
    allowedValues,
    accepts: to => isAllowed(to, allowedValues) && isInRange(node, to) && entry(node, 'AllowedPattern') === undefined,
  };
}

function isAllowed(to: string, allowedValues: readonly string[]): boolean {
  return allowedValues.length === 0 || allowedValues.includes(to);
}

function isInRange(node: unknown, to: string): boolean {
  const [min, max] = [
    Number(text(entry(node, 'MinValue')) ?? -Infinity),
    Number(text(entry(node, 'MaxValue')) ?? Infinity),
  ];
  const isBounded = Number.isFinite(min) || Number.isFinite(max);
  return !isBounded || (min <= Number(to) && Number(to) <= max);
}

function hasForeignMacro(transform: unknown): boolean {
  if (transform === undefined) return false;
  const nodes = items(transform).length > 0 ? items(transform) : [transform];
  return nodes.some(node => !knownMacros.test(text(node) ?? text(entry(node, 'Name')) ?? ''));
}
