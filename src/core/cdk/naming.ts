import { cdkSharedNames } from '../generated/cdkSharedNames.ts';
import type { TextEdit } from '../model.ts';
import type { Importing, Spelling } from './language.ts';
import type { Imports, SymbolName } from './program.ts';

/** The names that a file has for classes, and those it gets. */
export interface Naming {
  /** Undefined: it has none, and can be given none. */
  nameOf(symbol: SymbolName): string | undefined;
  /** What must be imported for all names asked for so far. */
  edits(): readonly TextEdit[];
}

export function createNaming(spelling: Spelling, imports: Imports, source: string): Naming {
  const edits: TextEdit[] = [];
  let known = imports;
  return {
    nameOf: symbol => {
      const name = knownName(symbol, known, spelling);
      const importing = name === undefined ? spelling.importing(symbol, known, source) : undefined;
      if (importing === undefined) return name;
      known = withImported(known, symbol, importing);
      edits.push(...importing.edits.filter(edit => !edits.some(other => isSame(edit, other))));
      return importing.name;
    },
    edits: () => edits,
  };
}

/** One directive may bring several classes. */
function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.text === b.text;
}

/** How the file already names a class: by itself, through its module, or without a qualifier. */
function knownName(symbol: SymbolName, { names, wildcards }: Imports, spelling: Spelling): string | undefined {
  const [module = '', ...path] = symbol.split('.');
  const [outer = '', ...inner] = path;
  for (const [local, meaning] of names) {
    if (meaning === symbol) return local;
    if (meaning === `${module}.${outer}` && inner.length > 0) return [local, ...inner].join('.');
  }
  const local = [...names].find(([, meaning]) => meaning === module)?.[0];
  if (local !== undefined) return spelling.qualified(local, path.join('.'));
  const isOther =
    names.has(outer) || cdkSharedNames[outer]?.some(rival => rival !== module && wildcards.includes(rival));
  return wildcards.includes(module) && isOther !== true ? path.join('.') : undefined;
}

/** The imports of a file once a class is imported, too. A name in full brings nothing that others could use. */
function withImported({ names, wildcards }: Imports, symbol: SymbolName, { name, edits }: Importing): Imports {
  const [module = '', ...path] = symbol.split('.');
  const [local = ''] = name.split('.');
  if (edits.length === 0) return { names, wildcards };
  const isByName = local === path[0];
  return { names: new Map([...names, [local, isByName ? `${module}.${local}` : module]]), wildcards };
}
