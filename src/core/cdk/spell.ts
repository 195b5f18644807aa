import { isObject } from '../data.ts';
import type { Data, TextEdit } from '../model.ts';
import { asCall, asCreation, asMember, isLeftOut } from './code.ts';
import type { Layout, Spelling } from './language.ts';
import type { Imports, SymbolName } from './program.ts';
import { createNamings, type Naming } from './naming.ts';
import { below, dictionaryStruct, type Place } from './raw.ts';

/** Where in the properties of a construct something is written. */
type At = Pick<Place, 'path' | 'structAt'>;

/** Spells changes in the language of a file, with the names that the file has for what it imports. */
export interface Speller {
  value(data: Data, at: At, layout: Layout): string | undefined;
  entry(name: string, data: Data, at: At, layout: Layout): string | undefined;
  /** What must be imported for all that was spelled so far. */
  imports(): readonly TextEdit[];
}

/** Makes spellers that know nothing of each other. What they ask of the whole file is worked out once for all of them. */
export function createSpellers(spelling: Spelling, imports: Imports, text: string): () => Speller {
  const namings = createNamings(spelling, imports, text);
  const excerpt = spelling.excerpt(text);
  return () => createSpeller(spelling, namings(), excerpt);
}

/** @param source the file, or what it looks like */
function createSpeller(spelling: Spelling, naming: Naming, source: string): Speller {
  const value: Speller['value'] = (data, at, layout) => {
    const code = codeOf(data, spelling, naming, arg => value(arg, at, layout));
    if (code !== undefined) return code.text;
    if (Array.isArray(data)) {
      const items = all(data.map((item: Data) => value(item, at, layout)));
      return items === undefined ? undefined : spelling.list(items, source);
    }
    return isObject(data) ? object(data, at, layout) : spelling.scalar(typeof data === 'object' ? null : data, source);
  };

  const object = (data: { readonly [key: string]: Data }, at: At, layout: Layout): string | undefined => {
    const inner = { ...layout, indent: layout.indent + layout.unit };
    const struct = at.structAt(at.path);
    if (struct === dictionaryStruct) return dictionary(data, at, layout);
    const entries = all(Object.entries(data).map(([name, nested]) => entry(name, nested, at, inner)));
    const name = struct === undefined || !spelling.namesStructs ? undefined : naming.nameOf(struct);
    return entries === undefined ? undefined : spelling.object(name, entries, layout);
  };

  const dictionary = (data: { readonly [key: string]: Data }, at: At, layout: Layout): string | undefined => {
    const pairs = Object.entries(data).map(([key, nested]) => [key, value(nested, at, layout)] as const);
    const known = pairs.flatMap(([key, spelled]) => (spelled === undefined ? [] : [[key, spelled] as const]));
    return known.length === pairs.length ? spelling.dictionary(known, source) : undefined;
  };

  const entry: Speller['entry'] = (name, data, at, layout) => {
    const spelled = value(data, { ...at, path: below(at.path, name) }, layout);
    if (spelled === undefined) return undefined;
    return at.structAt(at.path) === dictionaryStruct ? spelling.pair?.(name, spelled) : spelling.entry(name, spelled);
  };

  return { value, entry, imports: () => naming.edits() };
}

/** Calls, creations and constants; their text is undefined where they cannot be spelled. */
function codeOf(
  data: Data,
  spelling: Spelling,
  naming: Naming,
  spell: (arg: Data) => string | undefined,
): { readonly text: string | undefined } | undefined {
  const [called, created, constant] = [asCall(data), asCreation(data), asMember(data)];
  if (constant !== undefined) {
    const { owner, name } = split(constant);
    const callee = naming.nameOf(owner);
    return { text: callee === undefined ? undefined : spelling.member(callee, name) };
  }
  const code = called ?? created;
  if (code === undefined) return undefined;
  const { owner, name } = split(code.symbol);
  const given = code.args.filter(arg => !isLeftOut(arg) || spelling.leftOut !== undefined);
  const args = all(given.map(arg => (isLeftOut(arg) ? spelling.leftOut : spell(arg))));
  const callee = naming.nameOf(called === undefined ? code.symbol : owner);
  if (callee === undefined || args === undefined) return { text: undefined };
  return { text: called === undefined ? spelling.create(callee, args) : spelling.call(callee, name, args) };
}

function split(symbol: SymbolName): { readonly owner: SymbolName; readonly name: string } {
  const dot = symbol.lastIndexOf('.');
  return { owner: symbol.slice(0, dot), name: symbol.slice(dot + 1) };
}

function all(parts: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = parts.filter(part => part !== undefined);
  return known.length === parts.length ? known : undefined;
}
