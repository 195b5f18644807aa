import { isObject } from '../data.ts';
import type { Edits, Writer } from '../document.ts';
import type { Data, Value } from '../model.ts';
import { layoutAt, type SourceText } from './layout.ts';
import { fill, fillObject, insertArgument, insertBehind, insertEntry, removeEntry, removePart } from './placing.ts';
import type { ListExpression, ObjectExpression } from './program.ts';
import type { Place, Places } from './raw.ts';
import type { Speller } from './spell.ts';

/** Writes changes of the properties of constructs, as `raw.ts` has read them. */
export function createWriter(source: SourceText, places: Places, speller: Speller): Writer {
  const file: File = { source, speller, separated: new Set() };
  return {
    replace: (value, to) => at(places, value, place => replace(file, place, to)),
    insert: (mapping, key, to, after) => at(places, mapping, place => insert(file, place, key, to, after)),
    swap: (mapping, key, by, to) => at(places, mapping, place => swap(file, place, key, by, to)),
    remove: (mapping, key) => {
      const object = objectAt(places.get(mapping));
      return object === undefined ? undefined : removeEntry(source, object, indexOf(object, key));
    },
    append: (list, item) => at(places, list, place => append(file, place, item)),
    removeItem: (list, index) => {
      const { expression } = places.get(list) ?? {};
      return expression?.kind === 'list' ? removeItem(source, expression, index) : undefined;
    },
  };
}

type ObjectData = { readonly [key: string]: Data };

interface File {
  readonly source: SourceText;
  readonly speller: Speller;
  /** Ends of entries that were given a comma. */
  readonly separated: Set<number>;
}

function at(places: Places, value: Value, edit: (place: Place) => Edits): Edits {
  const place = places.get(value);
  return place === undefined ? undefined : edit(place);
}

function objectAt(place: Place | undefined): ObjectExpression | undefined {
  return place?.expression.kind === 'object' ? place.expression : undefined;
}

function indexOf({ entries }: ObjectExpression, key: string | undefined): number {
  return entries.findIndex(({ name }) => name === key);
}

function written(spelled: string | undefined, edit: (text: string) => Edits): Edits {
  return spelled === undefined ? undefined : edit(spelled);
}

function replace(file: File, place: Place, to: Data): Edits {
  const { expression } = place;
  if (isObject(to) && (expression.kind === 'new' || objectAt(place)?.entries.length === 0)) {
    return expression.kind === 'object' ? fillWith(file, place, expression, to) : withProps(file, place, to);
  }
  const { span } = expression;
  const value = file.speller.value(to, place, layoutAt(file.source, span.start));
  return written(value, spelled => [{ span, text: spelled }]);
}

function insert(file: File, place: Place, key: string, to: Data, after?: string): Edits {
  const { source, speller, separated } = file;
  const { expression } = place;
  if (expression.kind === 'new') return withProps(file, place, { [key]: to });
  if (expression.kind !== 'object') return undefined;
  if (isEmpty(expression)) return fillWith(file, place, expression, { [key]: to });
  const first = expression.entries[0] ?? expression.spreads[0] ?? expression;
  const layout = layoutAt(source, first.span.start);
  const index = after === undefined ? -1 : indexOf(expression, after);
  const entry = speller.entry(key, to, place, layout);
  return written(entry, spelled => insertEntry(source, expression, index, spelled, separated));
}

function isEmpty({ entries, spreads }: ObjectExpression): boolean {
  return entries.length === 0 && spreads.length === 0;
}

/** The first properties of a construct that is created without any. */
function withProps({ source, speller }: File, place: Place, { props, ...rest }: ObjectData): Edits {
  if (place.expression.kind !== 'new' || props === undefined || Object.keys(rest).length > 0) return undefined;
  const { args, argsEnd } = place.expression;
  const last = args.at(-1)?.span;
  if (last === undefined) return undefined;
  const value = speller.value(props, place, layoutAt(source, last.start));
  return written(value, spelled => insertArgument(source, last, argsEnd, spelled));
}

function fillWith({ source, speller }: File, place: Place, object: ObjectExpression, to: ObjectData): Edits {
  const { indent, unit, newline } = layoutAt(source, object.span.start);
  const layout = { indent: indent + unit, unit, newline };
  const entries = Object.entries(to).map(([name, value]) => speller.entry(name, value, place, layout));
  const known = entries.filter(entry => entry !== undefined);
  return known.length < entries.length ? undefined : fillObject(source, object, known);
}

function swap({ source, speller }: File, place: Place, key: string, by: string, to: Data): Edits {
  const object = objectAt(place);
  const old = object?.entries[indexOf(object, key)];
  if (old === undefined) return undefined;
  const entry = speller.entry(by, to, place, layoutAt(source, old.span.start));
  return written(entry, spelled => [{ span: old.span, text: spelled }]);
}

function append({ source, speller, separated }: File, place: Place, item: Data): Edits {
  if (place.expression.kind !== 'list') return undefined;
  const { items, inner, span } = place.expression;
  const last = items.at(-1)?.span;
  if (inner === undefined) return undefined;
  return written(speller.value(item, place, layoutAt(source, (last ?? span).start)), spelled =>
    last === undefined ? fill(source, inner, [spelled]) : insertBehind(source, last, inner, spelled, separated),
  );
}

function removeItem(source: SourceText, { items, inner }: ListExpression, index: number): Edits {
  if (inner === undefined || items.length < 2) return undefined;
  return removePart(source, items, index, inner);
}
