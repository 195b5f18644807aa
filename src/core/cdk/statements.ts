import type { Mapping, Resource, Span, Value } from '../model.ts';
import { constants, literalOf, removalPolicy, replacePolicy, type Codec } from './codecs.ts';
import { valueOf } from './l1.ts';
import type { Assignment, Expression, MethodCall, Statement } from './program.ts';
import { isNothing } from './props.ts';
import type { Creation, Reading } from './reading.ts';
import { isDefaultChild } from './subjects.ts';
import { propertyByAnyName } from '../facts/cdkName.ts';

// What a file does with a construct after it has created it.

/** What has the last word on a property or attribute, by their dotted path in the resource's body. */
export type Overrides = ReadonlyMap<string, Override>;

export interface Override {
  /** Undefined: it takes away whatever the construct says. */
  readonly expression: Expression | undefined;
  /** How it is said; undefined: as in CloudFormation. */
  readonly codec: Codec | undefined;
}

/** Methods that change resources, by their names in TypeScript. */
export const overridingMethods: ReadonlySet<string> = new Set([
  'applyRemovalPolicy',
  'addPropertyOverride',
  'addOverride',
  'addPropertyDeletionOverride',
  'addDeletionOverride',
]);

const deletionPolicy = constants('core.CfnDeletionPolicy', {
  SNAPSHOT: 'Snapshot',
  RETAIN: 'Retain',
  RETAIN_EXCEPT_ON_CREATE: 'RetainExceptOnCreate',
  DELETE: 'Delete',
});

const both = ['DeletionPolicy', 'UpdateReplacePolicy'];

interface Said {
  /** Dotted paths in the resource's body. */
  readonly paths: readonly string[];
  /** Undefined: taken away. */
  readonly expression: Expression | undefined;
  readonly codec?: Codec | undefined;
}

/** The resource as the statements leave it; undefined where one of them changes what cannot be seen. */
export function applyStatements(
  reading: Reading,
  creation: Creation,
  resource: Resource,
): { readonly resource: Resource; readonly overrides: Overrides } | undefined {
  const overrides = new Map<string, Override>();
  let { body } = resource;
  for (const statement of reading.statementsOn(creation)) {
    const said = sayingOf(reading, creation, resource, statement);
    if (said === 'something') return undefined;
    for (const path of said.paths) {
      body = put(body, path.split('.'), valueSaid(reading, creation, resource, path, said));
      overrides.set(path, { expression: said.expression, codec: said.codec });
    }
  }
  const properties = body.entries.get('Properties');
  return properties?.kind === 'mapping' ? { resource: { ...resource, body, properties }, overrides } : undefined;
}

function sayingOf(reading: Reading, creation: Creation, resource: Resource, statement: Statement): Said | 'something' {
  if (statement.kind === 'static') return nothing;
  const isL1 = creation.kind.level === 'L1' || isDefaultChild(statement.on.path) || reading.isAliased(statement.on);
  return statement.kind === 'call' ? callSaid(statement) : isL1 ? assigned(reading, resource, statement) : nothing;
}

const nothing: Said = { paths: [], expression: undefined };

function callSaid({ on, method, args: [first, second] }: MethodCall): Said | 'something' {
  // What is said of something that the construct has, such as its secret, is not said of the construct.
  if (on.path.length > 0 && !isDefaultChild(on.path)) return nothing;
  const path = literalOf(first);
  switch (method) {
    case 'applyRemovalPolicy':
      return { paths: both, expression: first, codec: removalPolicy };
    case 'addPropertyOverride':
      return typeof path === 'string' ? { paths: [`Properties.${path}`], expression: second } : 'something';
    case 'addOverride':
      return typeof path === 'string' ? { paths: [path], expression: second } : 'something';
    case 'addPropertyDeletionOverride':
      return typeof path === 'string' ? { paths: [`Properties.${path}`], expression: undefined } : 'something';
    case 'addDeletionOverride':
      return typeof path === 'string' ? { paths: [path], expression: undefined } : 'something';
    default:
      return nothing;
  }
}

/** `cfn.multiAz = true`, `cfn.cfnOptions.deletionPolicy = …`. */
function assigned(reading: Reading, resource: Resource, { on, property, value }: Assignment): Said | 'something' {
  if (on.path.at(-1) === 'cfnOptions') {
    const path = property.charAt(0).toUpperCase() + property.slice(1);
    return both.includes(path) ? { paths: [path], expression: value, codec: deletionPolicy } : nothing;
  }
  const known = propertyByAnyName(reading.facts.resource(resource.type)?.properties ?? [], property);
  return known === undefined ? nothing : { paths: [`Properties.${known.name}`], expression: value };
}

function valueSaid(reading: Reading, creation: Creation, { type }: Resource, path: string, said: Said): Value {
  const { expression, codec } = said;
  if (expression === undefined || isNothing(expression)) return { kind: 'absent', span: creation.nameSpan };
  const span = expression.span;
  if (codec === undefined) {
    const property = reading.facts.resource(type)?.property(path.replace(/^Properties\./, ''));
    return valueOf(reading, expression, property);
  }
  const own = codec === removalPolicy && path === 'UpdateReplacePolicy' ? replacePolicy : codec;
  const draft = own.read(creation.resolve(expression), creation);
  return draft?.kind === 'literal' ? { kind: 'literal', value: draft.value, span } : { kind: 'unknown', span };
}

function put(mapping: Mapping, [name = '', ...rest]: readonly string[], value: Value): Mapping {
  const entries = new Map(mapping.entries);
  const below = entries.get(name);
  if (rest.length > 0)
    entries.set(name, below?.kind === 'mapping' ? put(below, rest, value) : nest(below, rest, value));
  else if (value.kind === 'absent') entries.delete(name);
  else entries.set(name, value);
  return { ...mapping, entries };
}

/** An override below what is no object that can be seen: nothing is known any more. */
function nest(below: Value | undefined, path: readonly string[], value: Value): Value {
  const span: Span = value.span;
  if (below !== undefined && below.kind !== 'absent') return { kind: 'unknown', span };
  return put({ kind: 'mapping', span, entries: new Map(), open: false }, path, value);
}
