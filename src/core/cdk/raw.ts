import type { Mapping, Span, Value } from '../model.ts';
import type { Expression, ObjectExpression, SymbolName } from './program.ts';

// For a change, the properties of a construct are looked at as they are written: with the names of the CDK, and only
// what stands there in full. Everything else is unknown, and what is unknown is never edited.

/** Where a value stands that may be edited, with its dotted path in the properties of the construct. */
export interface Place {
  readonly expression: Expression;
  readonly path: string;
  readonly structAt: StructAt;
  /** The expression a constant stands for. */
  readonly resolve: (expression: Expression) => Expression;
}

/** The struct that stands at a dotted path in the properties of a construct, and at the empty one; undefined: none is known. */
export type StructAt = (path: string) => SymbolName | undefined;

/** In the place of a struct: the object is a dictionary, whose keys are the author's own. */
export const dictionaryStruct: SymbolName = '{}';

export type Places = Map<Value, Place>;

export function rawOf(place: Place, places: Places, key?: Span): Value {
  const value = toValue(place, places, key);
  places.set(value, place);
  return value;
}

function toValue(place: Place, places: Places, key: Span | undefined): Value {
  const { expression } = place;
  const { span } = expression;
  switch (expression.kind) {
    case 'literal':
      return { kind: 'literal', value: expression.value, span, key };
    case 'list':
      return {
        kind: 'list',
        span,
        key,
        open: expression.open,
        items: expression.items.map(item => rawOf({ ...place, expression: item }, places)),
      };
    case 'object':
      return objectOf(expression, place, places, key);
    case 'call':
    case 'member':
    case 'new':
      // A whole expression is taken for a literal: it can be put in the place of another, but not looked into.
      return { kind: 'literal', value: null, span, key };
    case 'name':
    case 'choice':
    case 'unknown':
      return { kind: 'unknown', span, key };
  }
}

function objectOf(object: ObjectExpression, place: Place, places: Places, key: Span | undefined): Mapping {
  const entries = object.entries.map(({ name, key: at, value }): [string, Value] => [
    name,
    rawOf({ ...place, expression: value, path: below(place.path, name) }, places, at),
  ]);
  const spread = spreadInto(object, place.resolve);
  return {
    kind: 'mapping',
    span: object.span,
    key,
    entries: new Map([...(spread ?? []), ...entries]),
    open: spread === undefined || object.shape.kind === 'fixed',
  };
}

/** What other objects of the file bring along stands elsewhere; undefined where it cannot be seen what they bring. */
function spreadInto(
  object: ObjectExpression,
  resolve: Place['resolve'],
  depth = 0,
): readonly [string, Value][] | undefined {
  const entries: [string, Value][] = [];
  for (const spread of object.spreads) {
    const source = resolve(spread);
    const further = source.kind === 'object' && depth < 10 ? spreadInto(source, resolve, depth + 1) : undefined;
    if (further === undefined || source.kind !== 'object') return undefined;
    entries.push(
      ...further,
      ...source.entries.map(({ name }): [string, Value] => [name, { kind: 'unknown', span: spread.span }]),
    );
  }
  return entries;
}

export function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
