import type { Scalar } from '../../model.ts';
import type { Line, Piece } from '../../recipes/lines.ts';
import type { Stop } from '../../recipes/recipe.ts';

// While code is laid out, a character that no code has, with as many others as it takes to be as long as the value,
// stands for a value that the user may type: lines are broken where they would be with the value.

/** Values that stand in a text as marks. */
export interface Marks {
  /** @param spell how a value is spelled where it stands, without quotes */
  mark(stop: Stop, spell?: (value: Scalar) => string): string;
  /** The lines of a text with marks, which is indented by levels of two spaces, without the first `levels`. */
  lines(text: string, levels: number): readonly Line[];
}

const firstMark = 0xe0_00;
const filler = '\uF8FF';
const marked = /([\uE000-\uF8FE])\uF8FF*/;

export function createMarks(): Marks {
  const pieces: Piece[] = [];
  return {
    mark: (stop, spell = String) => {
      pieces.push({ stop, spell });
      return String.fromCodePoint(firstMark + pieces.length - 1).padEnd(spell(stop.values[0]).length, filler);
    },
    lines: (text, levels) =>
      text.split('\n').map(line => {
        const code = line.trimStart();
        const depth = code === '' ? 0 : (line.length - code.length) / 2 - levels;
        return { levels: depth, spaces: 0, pieces: piecesOf(code, pieces) };
      }),
  };
}

function piecesOf(code: string, pieces: readonly Piece[]): readonly Piece[] {
  return code.split(marked).flatMap((part, index) => {
    const piece = index % 2 === 0 ? part : pieces[(part.codePointAt(0) ?? 0) - firstMark];
    return piece === undefined || piece === '' ? [] : [piece];
  });
}
