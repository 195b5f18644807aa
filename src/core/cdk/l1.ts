import type { PropertyFacts, ResourceFacts } from '../facts/facts.ts';
import { propertyByAnyName } from '../facts/cdkName.ts';
import { isFreeForm } from '../facts/freeForm.ts';
import type { Literal, Scalar, Span, Unknown, Value } from '../model.ts';
import { literalOf } from './codecs.ts';
import { jsonText } from './json.ts';
import { parameterIn } from './parameters.ts';
import type { FreshMapping } from './l2.ts';
import { handedOver } from './plainSecret.ts';
import type { CallExpression, Expression, NameExpression } from './program.ts';
import { isNothing, propsOf, resolveName, type Props } from './props.ts';
import type { Creation, Reading } from './reading.ts';

// A `Cfn…` construct says what a template says, with the names of the language.

/** The properties of an L1 construct, under the names of CloudFormation. */
export function propertiesOf(reading: Reading, creation: Creation, facts: ResourceFacts): FreshMapping {
  const { props, nameSpan } = creation;
  return { ...mapping(reading, props, facts.properties, nameSpan), key: undefined };
}

function mapping(
  reading: Reading,
  props: Props,
  properties: readonly PropertyFacts[] | undefined,
  span: Span,
  key?: Span,
): FreshMapping {
  let { open } = props;
  const entries = new Map<string, Value>();
  for (const name of props.names) {
    const prop = props.get(name);
    if (prop.kind !== 'written') continue;
    const property = properties === undefined ? undefined : propertyByAnyName(properties, name);
    if (properties !== undefined && property === undefined) open = true;
    else entries.set(property?.name ?? name, valueOf(reading, prop.value, property, { key: prop.key, end: prop.end }));
  }
  return { kind: 'mapping', span, key, entries, open };
}

interface At {
  readonly key?: Span | undefined;
  /** Where the entry ends, which may be behind the value. */
  readonly end?: number;
}

/** What an expression says as a CloudFormation value. Without facts, names are taken as they stand. */
export function valueOf(
  reading: Reading,
  expression: Expression,
  property: PropertyFacts | undefined,
  { key, end = expression.span.end }: At = {},
): Value {
  const resolved = resolveName(reading.program, expression);
  const span = { start: expression.span.start, end: Math.max(end, expression.span.end) };
  if (isNothing(resolved)) return { kind: 'absent', span, key };
  switch (resolved.kind) {
    case 'literal':
      return literal(resolved.value, span, key);
    case 'list': {
      const items = resolved.items.map(item => valueOf(reading, item, property));
      return { kind: 'list', span, key, items, open: resolved.open };
    }
    case 'object':
      return mapping(reading, propsOf(reading.program, resolved), nestedIn(property), span, key);
    case 'choice': {
      const alternatives = resolved.alternatives.map(one => valueOf(reading, one, property));
      return { kind: 'choice', span, key, alternatives };
    }
    case 'member':
      return { kind: resolved.symbol.endsWith('Aws.NO_VALUE') ? 'absent' : 'unknown', span, key };
    case 'name':
      return { ...referenceIn(reading, resolved), span, key };
    case 'call': {
      const text = textOf(reading, resolved);
      return text === undefined ? { kind: 'unknown', span, key } : literal(text, span, key);
    }
    case 'new':
    case 'unknown':
      return { kind: 'unknown', span, key };
  }
}

/** What a call makes of what the file itself has. */
function textOf({ program }: Reading, called: CallExpression): Scalar | undefined {
  const resolve = (expression: Expression): Expression => resolveName(program, expression);
  const secret = handedOver(called);
  return jsonText(called, resolve) ?? (secret === undefined ? undefined : literalOf(resolve(secret)));
}

/** A text that CloudFormation replaces while it deploys is not known. */
function literal(value: Scalar, span: Span, key: Span | undefined): Literal | Unknown {
  const service = typeof value === 'string' ? /\{\{resolve:([a-z-]+):/.exec(value)?.[1] : undefined;
  return service === undefined
    ? { kind: 'literal', value, span, key }
    : { kind: 'unknown', span, key, source: { kind: 'dynamicReference', service } };
}

/** Keys of a map, and of free-form JSON, are the author's own. */
function nestedIn(property: PropertyFacts | undefined): readonly PropertyFacts[] | undefined {
  return property === undefined || isFreeForm(property) ? undefined : property.properties;
}

function referenceIn(reading: Reading, expression: NameExpression): Value {
  const [target] = reading.behind(expression);
  const span = expression.span;
  if (target === undefined || expression.path.length < 2) {
    const source = parameterIn(reading.program, expression);
    return { kind: 'unknown', span, ...(source !== undefined && { source }) };
  }
  const draft = target.reference(expression);
  return draft.kind === 'reference' ? { ...draft, span } : { kind: 'unknown', span };
}
