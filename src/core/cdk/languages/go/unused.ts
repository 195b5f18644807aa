import { answeredOnce } from '../../../answeredOnce.ts';
import { firstBehind } from '../../../covering.ts';
import { getOrInsert } from '../../../getOrInsert.ts';
import type { TextEdit } from '../../../model.ts';

// Go does not compile a file where nothing uses a local variable or an imported package any more.

interface Source {
  readonly text: string;
}

/** How often a stretch of code uses a name, and declares it as a local variable. Assigning it is neither. */
interface Count {
  uses: number;
  declared: number;
}

type Counts = ReadonlyMap<string, Count>;

interface Stretch {
  readonly start: number;
  readonly counts: Counts;
}

/** Whether edits take the last use of a local variable or of a package away. What is not certain to have another counts. */
export function leavesUnused(source: Source, edits: readonly TextEdit[]): boolean {
  if (edits.every(({ span }) => span.start === span.end)) return false;
  const stretches = stretchesOf(source);
  const changes = new Map<Stretch, Map<string, number>>();
  for (const { span, text } of edits) {
    const stretch = stretches[firstBehind(stretches, ({ start }) => start > span.start) - 1];
    if (stretch === undefined) continue;
    const change = getOrInsert(changes, stretch, () => new Map<string, number>());
    add(change, countsIn(codeOf(source).slice(span.start, span.end)), -1);
    add(change, countsIn(withoutText(text)), 1);
  }
  const total = new Map<string, number>();
  for (const change of changes.values()) for (const [name, by] of change) total.set(name, (total.get(name) ?? 0) + by);
  const leavesVariable = [...changes].some(([{ counts }, change]) =>
    [...change].some(([name, by]) => by < 0 && isUnused(counts.get(name), by)),
  );
  return leavesVariable || [...total].some(([name, by]) => by < 0 && isUnusedPackage(source, name, by));
}

function add(change: Map<string, number>, counts: Counts, sign: 1 | -1): void {
  for (const [name, { uses }] of counts) change.set(name, (change.get(name) ?? 0) + sign * uses);
}

/** A name that is declared in several blocks of a function may be several variables. */
function isUnused(count: Count | undefined, by: number): boolean {
  return count !== undefined && count.uses + by < count.declared;
}

function isUnusedPackage(source: Source, name: string, by: number): boolean {
  if (!imported(source).has(name)) return false;
  const uses = stretchesOf(source).reduce((sum, { counts }) => sum + (counts.get(name)?.uses ?? 0), 0);
  return uses + by <= 0;
}

const imports = /^import\s*(?:\([^)]*\)|[^\n]*)/gm;

/** The words of the imports, of which one is the name of each package. */
const imported = answeredOnce(
  ({ text }: Source): ReadonlySet<string> =>
    new Set([...text.matchAll(imports)].flatMap(([block]) => block.match(/\w+/g) ?? [])),
);

/** What stands before the first function, and each function with what follows it. */
const stretchesOf = answeredOnce((source: Source): readonly Stretch[] => {
  const code = codeOf(source).replace(imports, blank);
  const starts = [0, ...[...code.matchAll(/^func\b/gm)].map(({ index }) => index)];
  return starts.map((start, i) => ({ start, counts: countsIn(code.slice(start, starts[i + 1])) }));
});

/** The file with blanks in the place of comments and texts. */
const codeOf = answeredOnce(({ text }: Source) => withoutText(text));

function withoutText(text: string): string {
  return text.replaceAll(/\/\/.*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])+'/g, blank);
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

/** Names of variables, those of packages with them; `var` stands before one that a function declares. */
const names = /(?<![\w.])(?<local>(?<=[ \t])var\s+)?(?<name>[A-Za-z_]\w*)/g;
const declaration = /(?:\s*,\s*\w+)*\s*:=/y;
/** What follows the name of a property, and a variable that is assigned. */
const noUse = /\s*:(?!=)|(?:\s*,\s*\w+)*\s*=(?!=)/y;

function countsIn(code: string): Counts {
  const counts = new Map<string, Count>();
  for (const match of code.matchAll(names)) {
    const { local, name = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const isDeclared = local !== undefined || isAt(declaration, code, end);
    if (!isDeclared && isAt(noUse, code, end)) continue;
    const count = getOrInsert(counts, name, (): Count => ({ uses: 0, declared: 0 }));
    count[isDeclared ? 'declared' : 'uses'] += 1;
  }
  return counts;
}

function isAt(pattern: RegExp, code: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(code);
}
