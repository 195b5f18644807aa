import type { ResourceFacts } from '../facts/facts.ts';
import type { Mapping, Resource, Span, Value } from '../model.ts';
import { removalPolicy, replacePolicy, type Codec } from './codecs.ts';
import type { ConstructResource, Part, Removal, Site } from './construct.ts';
import { doubted } from './doubts.ts';
import * as l1 from './l1.ts';
import * as l2 from './l2.ts';
import { writtenName } from './handles.ts';
import type { Expression } from './program.ts';
import type { Creation, Reading } from './reading.ts';
import { decidedAbove, withoutPolicies } from './removalPolicies.ts';
import { isOwn, rootsOf, type Roots } from './roots.ts';
import { applyStatements, type Overrides } from './statements.ts';

/** A resource and where in the file it comes from, for whoever changes it. */
export interface Made {
  readonly resource: Resource;
  readonly creation: Creation;
  /** How it follows from a construct of the L2 level; undefined for one of L1. */
  readonly from: ConstructResource | undefined;
  readonly facts: ResourceFacts | undefined;
  /** What statements behind the creation have set. */
  readonly overrides: Overrides;
  /**
   * What a change of the resource edits, `part` being what it follows from, or of something within it that has properties
   * of its own. Undefined: nothing in the file.
   */
  readonly rootsOf: (part: Part | undefined) => Roots | undefined;
  /** Whether an expression stands where it is used, or in a constant that nothing else uses. */
  readonly isOwn: (expression: Expression) => boolean;
}

/** The CloudFormation resources that a file makes, in the order of the text. */
export function resourcesOf(reading: Reading): readonly Made[] {
  const isDecidedAbove = decidedAbove(reading);
  const made = reading.creations.flatMap(creation => {
    const own = madeBy(reading, creation).map(one => doubted(one, reading));
    return isDecidedAbove(creation) ? own.map(withUnknownPolicies) : own;
  });
  return made.toSorted((a, b) => a.resource.span.start - b.resource.span.start);
}

function withUnknownPolicies(made: Made): Made {
  return { ...made, resource: { ...made.resource, body: withoutPolicies(made.resource.body) } };
}

function madeBy(reading: Reading, creation: Creation): readonly Made[] {
  const { kind } = creation;
  if (kind.level === 'L1') return [fromL1(reading, creation, kind.type)].flatMap(one => one ?? []);
  const calls = reading.statementsOn(creation).flatMap(statement => {
    if (statement.kind !== 'call') return [];
    const effect = kind.of.methods?.[[...statement.on.path, statement.method].join('.')];
    return effect === undefined ? [] : effect(statement, creation);
  });
  const [main, ...others] = [...kind.of.resources(creation), ...calls];
  const own = main === undefined ? undefined : fromL2(reading, creation, main, true);
  const serving = others.filter(({ servesIn }) => servesIn === undefined || isServed(servesIn, own));
  const made = serving.flatMap(from => fromL2(reading, creation, from, false) ?? []);
  return own === undefined ? made : [own, ...made];
}

/** Whether it is still the construct that decides on properties of its main resource. */
function isServed(properties: readonly string[], main: Made | undefined): boolean {
  return main !== undefined && !properties.some(name => main.overrides.has(`Properties.${name}`));
}

function fromL1(reading: Reading, creation: Creation, type: string): Made | undefined {
  const facts = reading.facts.resource(type);
  if (facts === undefined) return undefined;
  const resource = make(creation, type, l1.propertiesOf(reading, creation, facts), new Map());
  return finish(reading, creation, undefined, resource);
}

function fromL2(reading: Reading, creation: Creation, from: ConstructResource, isMain: boolean): Made | undefined {
  const span = from.at?.nameSpan ?? creation.nameSpan;
  const properties = l2.propertiesOf(creation, from, span);
  const resource = make(creation, from.type, properties, policies(creation, from, span), from);
  if (isMain) return finish(reading, creation, from, resource);
  return { resource, creation, from, overrides: new Map(), ...more(reading, creation, from.type) };
}

function finish(
  reading: Reading,
  creation: Creation,
  from: ConstructResource | undefined,
  resource: Resource,
): Made | undefined {
  const applied = applyStatements(reading, creation, resource);
  return applied === undefined ? undefined : { ...applied, creation, from, ...more(reading, creation, resource.type) };
}

function more(reading: Reading, creation: Creation, type: string): Pick<Made, 'facts' | 'rootsOf' | 'isOwn'> {
  const facts = reading.facts.resource(type);
  return {
    facts,
    rootsOf: part => rootsOf(reading, creation, part, facts),
    isOwn: expression => isOwn(reading, expression),
  };
}

function make(
  creation: Creation,
  type: string,
  properties: l2.FreshMapping,
  attributes: ReadonlyMap<string, Value>,
  from?: ConstructResource,
): Resource {
  const nameSpan = from?.at?.nameSpan ?? creation.nameSpan;
  addTags(properties, nameSpan);
  const handle = (from?.owner ?? creation.handle) + (from?.suffix ?? '');
  const name = writtenName(handle);
  return {
    type,
    name,
    ...(handle !== name && { handle }),
    nameSpan,
    span: from?.at?.span ?? creation.construct.creation.span,
    properties,
    body: { kind: 'mapping', span: nameSpan, open: false, entries: bodyOf(properties, attributes, from?.shownAs) },
  };
}

function bodyOf(
  properties: Mapping,
  attributes: ReadonlyMap<string, Value>,
  shownAs: string | undefined,
): ReadonlyMap<string, Value> {
  const entries = new Map<string, Value>(attributes).set('Properties', properties);
  return shownAs === undefined ? entries : entries.set('Metadata', pathOf(writtenName(shownAs), properties.span));
}

/** The path of the construct, as the CDK writes it into the metadata of its templates. */
function pathOf(path: string, span: Span): Value {
  const value: Value = { kind: 'literal', value: path, span };
  return { kind: 'mapping', span, entries: new Map([['aws:cdk:path', value]]), open: false };
}

/** Tags may be given to a construct from anywhere above it. */
function addTags({ entries }: l2.FreshMapping, span: Span): void {
  if (!entries.has('Tags')) entries.set('Tags', { kind: 'unknown', span });
}

const policyCodecs = [
  ['DeletionPolicy', removalPolicy],
  ['UpdateReplacePolicy', replacePolicy],
] as const;

function policies(creation: Creation, { removal, props }: ConstructResource, span: Span): ReadonlyMap<string, Value> {
  if (removal === undefined) return new Map();
  const at = { site: props === undefined ? creation : { ...creation, props }, span };
  const values = new Map<string, Value>();
  for (const [name, codec] of policyCodecs) {
    const value = policyOf(at, removal, codec);
    if (value.kind !== 'absent') values.set(name, value);
  }
  return values;
}

function policyOf(
  { site, span }: { readonly site: Site; readonly span: Span },
  { prop, otherwise }: Removal,
  codec: Codec,
): Value {
  const found = prop === undefined ? ({ kind: 'absent' } as const) : site.props.get(prop);
  if (found.kind === 'written') return l2.written(site, codec, found);
  return l2.unwritten(site, found, otherwise, span);
}
