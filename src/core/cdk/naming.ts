import { cdkSharedNames } from '../generated/cdkSharedNames.ts';
import { getOrInsert } from '../getOrInsert.ts';
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
  return createNamings(spelling, imports, source)();
}

/**
 * Makes namings that know nothing of each other and all begin with what the file imports. What a class is called, and
 * what must be imported for it, is worked out once for all of them: it may take a look at all of the file.
 */
export function createNamings(spelling: Spelling, imports: Imports, source: string): () => Naming {
  const first: State = { imports, steps: new Map() };
  return () => {
    const edits: TextEdit[] = [];
    let state = first;
    return {
      nameOf: symbol => {
        const before = state;
        const step = getOrInsert(before.steps, symbol, () => stepFrom(before, symbol, spelling, source));
        state = step.next;
        edits.push(...step.edits.filter(edit => !edits.some(other => isSame(edit, other))));
        return step.name;
      },
      edits: () => edits,
    };
  };
}

/** What is imported by now, and what each class that was asked for then means. */
interface State {
  readonly imports: Imports;
  readonly steps: Map<SymbolName, Step>;
}

interface Step {
  readonly name: string | undefined;
  readonly edits: readonly TextEdit[];
  readonly next: State;
}

function stepFrom(state: State, symbol: SymbolName, spelling: Spelling, source: string): Step {
  const { imports } = state;
  const name = knownName(symbol, imports, spelling);
  const importing = name === undefined ? spelling.importing(symbol, imports, source) : undefined;
  if (importing === undefined) return { name, edits: [], next: state };
  const { edits } = importing;
  // A name in full brings nothing that others could use.
  const next = edits.length === 0 ? state : { imports: withImported(imports, symbol, importing), steps: new Map() };
  return { name: importing.name, edits, next };
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

/** The imports of a file once a class is imported, too. */
function withImported({ names, wildcards }: Imports, symbol: SymbolName, { name }: Importing): Imports {
  const [module = '', ...path] = symbol.split('.');
  const [local = ''] = name.split('.');
  const isByName = local === path[0];
  return { names: new Map([...names, [local, isByName ? `${module}.${local}` : module]]), wildcards };
}
