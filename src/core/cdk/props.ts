import type { Span } from '../model.ts';
import { snake } from './languages/names.ts';
import type { Entry, Expression, ObjectExpression, Program } from './program.ts';

/** What the properties of a construct say about one of them. */
export type Prop =
  /** `value` as it stands, which may be the name of a constant; `end` may lie behind it, as the parenthesis of a setter does. */
  | { readonly kind: 'written'; readonly value: Expression; readonly key: Span; readonly end: number }
  | { readonly kind: 'absent' }
  /** Something may be said where it cannot be seen. */
  | { readonly kind: 'hidden' };

/** The properties of a construct, or an object within them, through the constants of the file. */
export interface Props {
  /** @param path dotted, with the names of the CDK: `backup.retention` */
  get(path: string): Prop;
  /** Names that are written, spread objects of the file included. */
  readonly names: readonly string[];
  /** More may be said than can be seen. */
  readonly open: boolean;
  /** Where the properties are written; undefined where nothing is. */
  readonly expression: Expression | undefined;
}

const absent: Prop = { kind: 'absent' };
const hidden: Prop = { kind: 'hidden' };

/** A constant of the file stands for what it holds; every other expression for itself. */
export function resolveName(program: Program, expression: Expression, depth = 0): Expression {
  if (expression.kind !== 'name' || depth > 10) return expression;
  const [variable = '', ...members] = expression.path;
  const declared = program.declared(variable);
  if (declared === undefined) return expression;
  const target = resolveName(program, declared, depth + 1);
  return members.length === 0 ? target : (memberOf(program, target, members, depth + 1) ?? expression);
}

function memberOf(
  program: Program,
  object: Expression,
  [name = '', ...rest]: readonly string[],
  depth: number,
): Expression | undefined {
  if (object.kind !== 'object' || object.spreads.length > 0) return undefined;
  const entry = object.entries.find(candidate => candidate.name === name);
  if (entry === undefined) return undefined;
  const value = resolveName(program, entry.value, depth);
  return rest.length === 0 ? value : memberOf(program, value, rest, depth);
}

/** @param expression the object; undefined where the construct is created without one */
export function propsOf(program: Program, expression: Expression | undefined): Props {
  if (expression === undefined || isNothing(expression)) {
    return { get: () => absent, names: [], open: false, expression: undefined };
  }
  const object = resolveName(program, expression);
  const { entries, open } = object.kind === 'object' ? entriesOf(program, object) : { entries: [], open: true };
  const byName = new Map(entries.map(entry => [entry.name, entry]));
  const hasSnakes = entries.some(({ name }) => name.includes('_'));
  const get = (path: string): Prop => {
    const dot = path.indexOf('.');
    const name = dot < 0 ? path : path.slice(0, dot);
    // Python may hold a struct as a dictionary, whose keys are as it spells them.
    const entry = byName.get(name) ?? (hasSnakes ? byName.get(snake(name)) : undefined);
    if (entry === undefined) return open ? hidden : absent;
    const value = resolveName(program, entry.value);
    if (isNothing(value)) return absent;
    if (dot >= 0) return value.kind === 'object' ? propsOf(program, value).get(path.slice(dot + 1)) : hidden;
    return { kind: 'written', value: entry.value, key: entry.key, end: Math.max(entry.span.end, entry.value.span.end) };
  };
  return { get, names: [...byName.keys()], open, expression };
}

/** `undefined`, `null`, `None` and `nil` say as much as no property at all. */
export function isNothing(expression: Expression): boolean {
  if (expression.kind === 'literal') return expression.value === null;
  return expression.kind === 'name' && expression.path.join('.') === 'undefined';
}

function entriesOf(
  program: Program,
  object: ObjectExpression,
  depth = 0,
): { entries: readonly Entry[]; open: boolean } {
  if (object.spreads.length === 0) return { entries: object.entries, open: false };
  const spread = object.spreads.map(source => {
    const target = resolveName(program, source);
    return target.kind === 'object' && depth < 10
      ? entriesOf(program, target, depth + 1)
      : { entries: [], open: !isNothing(target) };
  });
  return {
    entries: [...spread.flatMap(({ entries }) => entries), ...object.entries],
    open: spread.some(({ open }) => open),
  };
}
