import { createNaming } from '../../cdk/naming.ts';
import type { TextEdit } from '../../model.ts';
import { defaultOf, type Line } from '../../recipes/lines.ts';
import { ask } from '../../recipes/notation.ts';
import type { CdkCode } from '../../recipes/cdk/code.ts';
import { freeNames } from './free.ts';
import { createMarks, type Marks } from './marks.ts';
import { givenIn, modulesIn } from '../../recipes/cdk/names.ts';
import type { Setting } from './setting.ts';
import { writeStatements } from './write.ts';

export interface Written {
  readonly lines: readonly Line[];
  /** What must be imported for it. */
  readonly edits: readonly TextEdit[];
}

/** The statements of a recipe as they are written into a file. Names that are taken there are numbered. */
export function writeCdk(code: CdkCode, { language, imports, source, isTaken, scope }: Setting): Written {
  const { composing, spelling } = language;
  const wildcards = composing.wildcards?.(modulesIn(code), imports, source);
  const known = {
    names: new Map([...imports.names, ...(wildcards?.hidden ?? [])]),
    wildcards: [...imports.wildcards, ...(wildcards?.modules ?? [])],
  };
  const naming = createNaming(spelling, known, source);
  const marks = createMarks();
  const free = freeNames(code, name => composing.variable(name), isTaken);
  const given = new Set(givenIn(code));
  const variable = (name: string): string => {
    const spelled = composing.variable(name);
    if (!given.has(name)) return spelled + free.suffix;
    return isTaken(spelled) ? spelled : marks.mark(ask(name, spelled));
  };
  const numbered: Marks = { ...marks, mark: (stop, spell) => marks.mark(free.stop(stop), spell) };
  const pen = { language, naming, marks: numbered, source, scope, variable };
  // Recipes end up about that deep; where classes have methods and namespaces, deeper.
  const levels = composing.isBare ? 4 : 2;
  const layout = { indent: '  '.repeat(levels), unit: '  ', newline: '\n' } as const;
  const text = writeStatements(code, pen, layout).join('\n');
  const lines = marks.lines(text, levels);
  const plain = lines.map(({ pieces }) => pieces.map(defaultOf).join('')).join('\n');
  return {
    lines,
    edits: inOrder([...(wildcards?.edits ?? []), ...naming.edits(), ...(composing.helpers?.(plain, source) ?? [])]),
  };
}

/** Lines that come to one place are sorted there, and are one edit. */
function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  const sorted = edits.toSorted((a, b) =>
    a.span.start === b.span.start ? compared(a.text, b.text) : a.span.start - b.span.start,
  );
  const starts = [...new Set(sorted.map(({ span }) => span.start))];
  return starts.flatMap(start => {
    const [first, ...others] = sorted.filter(({ span }) => span.start === start);
    return first === undefined ? [] : [{ ...first, text: [first, ...others].map(({ text }) => text).join('') }];
  });
}

function compared(a: string, b: string): number {
  return a < b ? -1 : 1;
}
