import { isScalar } from 'yaml';
import type { Choice, Literal, Span, Unknown, Value } from '../model.ts';
import type { Converter } from './converter.ts';
import { own } from './decisions.ts';
import { meaningOf } from './environment.ts';
import { convertScalar } from './scalar.ts';
import type { Parameter } from './sections.ts';
import { entry, entryOf, items, keyOf, pairs, text, type Call } from './yaml.ts';

type Convert = (node: unknown) => Value;
type Evaluate = (converter: Converter, argument: unknown, span: Span, convert: Convert) => Value;

/** More than the parameters and mappings of a template have, used as often as its resources can. */
const mostListed = 250_000;

const functions: Readonly<Record<string, Evaluate>> = {
  Ref: (converter, argument, span) => ref(converter, name(argument), span),
  'Fn::GetAtt': (converter, argument, span) =>
    getAtt(converter, items(argument).length > 0 ? items(argument).map(name) : name(argument).split('.'), span),
  'Fn::If': choose,
  'Fn::FindInMap': findInMap,
  'Fn::Sub': sub,
  'Fn::Join': join,
  'Fn::Transform': (_, __, span) => ({ kind: 'mapping', span, entries: new Map(), open: true }),
};

/** The value of an intrinsic function, as far as the template alone decides it. */
export function evaluate(converter: Converter, { name, argument }: Call, span: Span, convert: Convert): Value {
  if (name.startsWith('Fn::ForEach')) return { kind: 'mapping', span, entries: new Map(), open: true };
  return functions[name]?.(converter, argument, span, convert) ?? unknown(span);
}

function ref(converter: Converter, target: string, span: Span): Value {
  if (target === 'AWS::NoValue') return { kind: 'absent', span };
  converter.asked.set(target, meaningOf(converter, target));
  const parameter = converter.sections.parameters.get(target);
  if (parameter !== undefined) return fromParameter(converter, parameter, span);
  if (converter.resourceNames.has(target)) return { kind: 'reference', span, target };
  return decided(converter, target, span) ?? unknown(span);
}

/** The value that is decided for a parameter. It stands nowhere in the text, so nothing edits it. */
function decided({ decisions }: Converter, parameter: string, span: Span): Literal | undefined {
  const value = decisions === undefined ? undefined : own(decisions.parameters, parameter);
  return value === undefined ? undefined : { kind: 'literal', span, value, parameter };
}

function fromParameter(converter: Converter, parameter: Parameter, span: Span): Value {
  const { isPlain, allowedValues, default: node, noEcho } = parameter;
  const given = isPlain && !noEcho ? decided(converter, parameter.name, span) : undefined;
  if (given !== undefined) return given;
  if (node !== undefined) converter.metDefault = true;
  if (isPlain && converter.useDefaults && node !== undefined) {
    const value: Value = withParameter(convertScalar(node, span), parameter.name);
    if (!converter.frozen) converter.places.set(value, { parameter: parameter.name });
    return value;
  }
  if (isPlain && allowedValues.length > 0 && mayList(converter, allowedValues.length))
    return oneOf(allowedValues, span);
  return {
    kind: 'unknown',
    span,
    source: {
      kind: 'parameter',
      name: parameter.name,
      noEcho,
      hasDefault: isPlain && node !== undefined && node.value !== '',
    },
  };
}

/** Every use of a parameter lists its values again, and of a mapping its keys: thousands of both would be millions. */
function mayList({ listed }: Converter, values: number): boolean {
  listed.values += values;
  return listed.values <= mostListed;
}

function withParameter(value: Value, parameter: string): Value {
  return value.kind === 'literal' ? { ...value, parameter } : value;
}

function oneOf(values: readonly string[], span: Span): Literal | Choice {
  const alternatives = values.map((value): Literal => ({ kind: 'literal', span, value }));
  const [first, ...others] = alternatives;
  return first !== undefined && others.length === 0 ? first : { kind: 'choice', span, alternatives };
}

function getAtt(converter: Converter, path: readonly string[], span: Span): Value {
  const [target = '', ...attribute] = path;
  converter.asked.set(target, meaningOf(converter, target));
  if (!converter.resourceNames.has(target)) return unknown(span);
  return { kind: 'reference', span, target, attribute: attribute.join('.') };
}

function choose(converter: Converter, argument: unknown, span: Span, convert: Convert): Value {
  const [condition, ...branches] = items(argument);
  if (branches.length !== 2) return unknown(span);
  const isTrue = converter.holds(name(condition));
  if (isTrue !== undefined) return branch(converter, convert(branches[isTrue ? 0 : 1]), span);
  return { kind: 'choice', span, condition: name(condition), alternatives: branches.map(convert) };
}

/** A branch in the place of the whole choice. Changes of it reach into no other branch. */
function branch({ places, frozen }: Converter, value: Value, span: Span): Value {
  const place = places.get(value);
  const chosen = { ...value, span };
  if (place !== undefined && !frozen) places.set(chosen, place);
  return chosen;
}

function findInMap(converter: Converter, argument: unknown, span: Span, convert: Convert): Value {
  const [map, first, second, options] = items(argument);
  const level = entryOf(converter.sections.mappings, name(map));
  const fallback = entry(options, 'DefaultValue');
  const rows = keysOf(converter, first, convert, level)?.map(key => entryOf(level, key));
  const cells = rows?.flatMap(
    row => keysOf(converter, second, convert, row)?.map(key => entryOf(row, key) ?? fallback) ?? [undefined],
  );
  if (cells === undefined || cells.length === 0 || cells.includes(undefined)) return unknown(span);
  const values = cells.map((cell): Value => (isScalar(cell) ? convertScalar(cell, span) : unknown(span)));
  const [only, ...others] = values;
  return only !== undefined && others.length === 0 ? only : { kind: 'choice', span, alternatives: values };
}

/** The keys that an argument may name: one, those of a choice, or every key where it is the region or the account. */
function keysOf(
  converter: Converter,
  argument: unknown,
  convert: Convert,
  level: unknown,
): readonly string[] | undefined {
  const value = convert(argument);
  const literals = value.kind === 'choice' ? value.alternatives : [value];
  if (literals.every(literal => literal.kind === 'literal')) return literals.map(({ value }) => String(value));
  if (!isPseudoParameter(argument) || !mayList(converter, pairs(level).length)) return undefined;
  return pairs(level).flatMap(pair => keyOf(pair) ?? []);
}

function isPseudoParameter(argument: unknown): boolean {
  const target = text(entry(argument, 'Ref')) ?? name(argument);
  return target === 'AWS::Region' || target === 'AWS::AccountId' || target === 'AWS::Partition';
}

function sub(converter: Converter, argument: unknown, span: Span): Value {
  const [, alone] = /^\$\{([\w:.]+)\}$/.exec(name(argument)) ?? [];
  if (alone !== undefined)
    return alone.includes('.') ? getAtt(converter, alone.split('.'), span) : ref(converter, alone, span);
  const template = name(argument) === '' ? name(items(argument)[0]) : name(argument);
  const service = dynamicService(template);
  if (service !== undefined) return dynamic(service, span);
  if (template === '' || /\$\{(?!!)/.test(template)) return unknown(span);
  return { kind: 'literal', span, value: template.replaceAll('${!', '${') };
}

function join(_: Converter, argument: unknown, span: Span, convert: Convert): Value {
  const [delimiter, list] = items(argument);
  const parts = items(list).map(convert);
  const service = parts
    .map(part => (part.kind === 'literal' ? dynamicService(String(part.value)) : undefined))
    .find(isText);
  if (service !== undefined) return dynamic(service, span);
  if (parts.length === 0 || !parts.every(part => part.kind === 'literal')) return unknown(span);
  return { kind: 'literal', span, value: parts.map(({ value }) => String(value)).join(name(delimiter)) };
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}

function dynamicService(template: string): string | undefined {
  return /\{\{resolve:([a-z-]+):/.exec(template)?.[1];
}

function dynamic(service: string, span: Span): Unknown {
  return { kind: 'unknown', span, source: { kind: 'dynamicReference', service } };
}

function unknown(span: Span): Unknown {
  return { kind: 'unknown', span };
}

/** The text of an argument; the short form's own tag does not matter here. */
function name(argument: unknown): string {
  return isScalar(argument) ? String(argument.value) : '';
}
