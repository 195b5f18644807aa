import { isObject } from '../data.ts';
import type { Data, TextEdit } from '../model.ts';
import { asCall, asMember } from './code.ts';
import type { Importing, Layout, Spelling } from './language.ts';
import type { Imports, SymbolName } from './program.ts';
import { below, type Place } from './raw.ts';

/** Where in the properties of a construct something is written. */
type At = Pick<Place, 'path' | 'structAt'>;

/** Spells changes in the language of a file, with the names that the file has for what it imports. */
export interface Speller {
  value(data: Data, at: At, layout: Layout): string | undefined;
  entry(name: string, data: Data, at: At, layout: Layout): string | undefined;
  /** What must be imported for all that was spelled so far. */
  imports(): readonly TextEdit[];
}

export function createSpeller(spelling: Spelling, imports: Imports, source: string): Speller {
  const imported = new Map<SymbolName, Importing>();

  const nameOf = (symbol: SymbolName): string | undefined => {
    const known = knownName(symbol, imports, spelling) ?? imported.get(symbol)?.name;
    if (known !== undefined) return known;
    const importing = spelling.importing(symbol, imports, source);
    if (importing !== undefined) imported.set(symbol, importing);
    return importing?.name;
  };

  const value: Speller['value'] = (data, at, layout) => {
    const called = asCall(data);
    if (called !== undefined) {
      const { owner, name } = split(called.symbol);
      const args = all(called.args.map(arg => value(arg, at, layout)));
      const callee = nameOf(owner);
      return callee === undefined || args === undefined ? undefined : spelling.call(callee, name, args);
    }
    const constant = asMember(data);
    if (constant !== undefined) {
      const { owner, name } = split(constant);
      const callee = nameOf(owner);
      return callee === undefined ? undefined : spelling.member(callee, name);
    }
    if (Array.isArray(data)) {
      const items = all(data.map((item: Data) => value(item, at, layout)));
      return items === undefined ? undefined : spelling.list(items, source);
    }
    return isObject(data) ? object(data, at, layout) : spelling.scalar(typeof data === 'object' ? null : data, source);
  };

  const object = (data: { readonly [key: string]: Data }, at: At, layout: Layout): string | undefined => {
    const inner = { ...layout, indent: layout.indent + layout.unit };
    const entries = all(Object.entries(data).map(([name, nested]) => entry(name, nested, at, inner)));
    const struct = at.structAt(at.path);
    const name = struct === undefined || !spelling.namesStructs ? undefined : nameOf(struct);
    return entries === undefined ? undefined : spelling.object(name, entries, layout);
  };

  const entry: Speller['entry'] = (name, data, at, layout) => {
    const spelled = value(data, { ...at, path: below(at.path, name) }, layout);
    return spelled === undefined ? undefined : spelling.entry(name, spelled);
  };

  return { value, entry, imports: () => [...imported.values()].flatMap(({ edits }) => edits) };
}

/** How the file already names a class: by itself, through its module, or without a qualifier. */
export function knownName(symbol: SymbolName, { names, wildcards }: Imports, spelling: Spelling): string | undefined {
  const [module = '', ...path] = symbol.split('.');
  const [outer = '', ...inner] = path;
  for (const [local, meaning] of names) {
    if (meaning === symbol) return local;
    if (meaning === `${module}.${outer}` && inner.length > 0) return [local, ...inner].join('.');
  }
  const local = [...names].find(([, meaning]) => meaning === module)?.[0];
  if (local !== undefined) return spelling.qualified(local, path.join('.'));
  return wildcards.includes(module) ? path.join('.') : undefined;
}

function split(symbol: SymbolName): { readonly owner: SymbolName; readonly name: string } {
  const dot = symbol.lastIndexOf('.');
  return { owner: symbol.slice(0, dot), name: symbol.slice(dot + 1) };
}

function all(parts: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = parts.filter(part => part !== undefined);
  return known.length === parts.length ? known : undefined;
}
