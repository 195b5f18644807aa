import { defaults } from './defaults.ts';
import { named } from './inventory.ts';
import type { List, Mapping, Resource, Scalar, Value } from './model.ts';

// Questions that rules ask. Each answers `undefined` when the text does not say, so that a rule
// which compares with `=== false` stays silent on values that it cannot see.

type Answer = boolean | undefined;

type Leaf = Exclude<Value, { kind: 'choice' }>;

/** The value at a dotted path in the resource's properties, as written: `get(table, 'SSESpecification.SSEEnabled')`. */
export function get(resource: Resource, path: string): Value {
  // Most paths are a single name, and rules ask for them many thousand times.
  const entry = resource.properties.entries.get(path);
  if (entry !== undefined) return entry;
  return path.includes('.')
    ? path.split('.').reduce(child, resource.properties as Value)
    : missing(resource.properties);
}

/** Like `get`, but where nothing is written, what the service chooses. */
export function effective(resource: Resource, path: string): Value {
  const value = get(resource, path);
  const implied = defaults[resource.type]?.[path];
  return implied === undefined ? value : withDefault(value, implied);
}

/** A resource attribute such as `DeletionPolicy`. */
export function attribute(resource: Resource, name: string): Value {
  return child(resource.body, name);
}

/** The entry `key` of a value; of a choice, the choice of their entries. */
export function child(value: Value, key: string): Value {
  switch (value.kind) {
    case 'mapping':
      return value.entries.get(key) ?? missing(value);
    case 'choice':
      return { ...value, alternatives: value.alternatives.map(alternative => child(alternative, key)) };
    case 'absent':
      return value;
    case 'list':
      return value.items[Number(key)] ?? missing(value);
    case 'literal':
    case 'reference':
    case 'unknown':
      return { kind: 'unknown', span: value.span };
  }
}

/** Whether something is written. An empty text may mean either, and is not known. */
export function isPresent(value: Value): Answer {
  return ask(value, isThere);
}

/** Whether a boolean property is on. CloudFormation takes `true` and `"true"` alike. */
export function isTrue(value: Value): Answer {
  return askLiteral(value, booleanOf);
}

/** Whether the text is one of `options`, letter case aside. */
export function isOneOf(value: Value, options: readonly string[]): Answer {
  return saysNothing(value) ? undefined : askText(value, text => options.includes(text));
}

/** Whether the text, in lower case, passes `test`. */
export function askText(value: Value, test: (text: string) => Answer): Answer {
  if (saysNothing(value)) return undefined;
  return askLiteral(value, literal => (literal === null ? undefined : test(String(literal).toLowerCase())));
}

/** Whether a whole number, written as number or as text, passes `test`. */
export function askNumber(value: Value, test: (number: number) => boolean): Answer {
  if (saysNothing(value)) return undefined;
  return askLiteral(value, literal => (/^-?\d+$/.test(String(literal)) ? test(Number(literal)) : undefined));
}

/** The text of a plain literal, as it stands. */
export function textOf(value: Value): string | undefined {
  return value.kind === 'literal' && value.value !== null ? String(value.value) : undefined;
}

/** The whole number that a plain literal is, written as number or as text. */
export function integerOf(value: Value): number | undefined {
  const text = textOf(value) ?? '';
  return /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** The items of a list; undefined unless every item is written down. */
export function itemsOf(value: Value): readonly Value[] | undefined {
  return value.kind === 'list' && !value.open ? value.items : undefined;
}

/** The resource that a `Ref` or `Fn::GetAtt` names. */
export function resolve(value: Value, resources: readonly Resource[]): Resource | undefined {
  return value.kind === 'reference' ? named(resources, value.target) : undefined;
}

/** Puts one question to every alternative of a value; answered only when they agree. */
export function ask(value: Value, test: (leaf: Leaf) => Answer): Answer {
  if (value.kind !== 'choice') return test(value);
  const [first, ...others] = value.alternatives.map(alternative => ask(alternative, test));
  return others.every(other => other === first) ? first : undefined;
}

function askLiteral(value: Value, test: (literal: Scalar) => Answer): Answer {
  if (value.kind === 'literal') return test(value.value);
  return saysNothing(value) ? undefined : ask(value, leaf => (leaf.kind === 'literal' ? test(leaf.value) : undefined));
}

/** Whether nothing that is asked of a literal has an answer. Most properties are not written, and asked for all the same. */
function saysNothing({ kind }: Value): boolean {
  return kind !== 'literal' && kind !== 'choice';
}

function isThere(leaf: Leaf): Answer {
  return leaf.kind === 'unknown' || isEmpty(leaf) ? undefined : leaf.kind !== 'absent';
}

function booleanOf(literal: Scalar): Answer {
  const text = String(literal).toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function isEmpty(value: Value): boolean {
  return value.kind === 'literal' && (value.value === '' || value.value === null);
}

function withDefault(value: Value, implied: Scalar): Value {
  if (value.kind === 'choice') {
    return { ...value, alternatives: value.alternatives.map(alternative => withDefault(alternative, implied)) };
  }
  return value.kind === 'absent' ? { ...value, kind: 'literal', value: implied, implied: true } : value;
}

function missing({ open, key, span }: Mapping | List): Value {
  return { kind: open ? 'unknown' : 'absent', span: key ?? span };
}
