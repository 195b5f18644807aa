import { marksOf, type Mark } from './brackets.ts';
import { code } from './characters.ts';
import type { Cut } from './cutting.ts';

// JSON is cut by its brackets and commas. A text in which brackets and quotes do not stand in pairs is not cut at all.

/** What stands between two commas, or between a comma and a bracket. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

/** The sections of a template and, each alone, its resources; undefined where the brackets do not tell them apart. */
export function cutFlow(text: string): readonly Cut[] | undefined {
  const marks = marksOf(text, 2);
  const [first, last] = [marks?.[0], marks?.at(-1)];
  if (marks === undefined || first?.code !== code.mapStart || last?.depth !== 1) return undefined;
  const around = text.slice(text.startsWith('\uFEFF') ? 1 : 0, first.at) + text.slice(last.at + 1);
  const sections = piecesOf(marks, first, last);
  const headers = sections.flatMap(section => headerIn(text, marks, section));
  if (!isBlank(around) || headers.length > 1) return undefined;
  const [header] = headers;
  const resources = header === undefined ? [] : piecesOf(marks, header.start, header.end);
  return together(
    sections.filter(section => section !== header?.section).map(piece => cutOf(text, piece, false)),
    resources.map(piece => cutOf(text, piece, true)),
  );
}

/** The pieces between a bracket and the one that closes it. */
function piecesOf(marks: readonly Mark[], open: Mark, close: Mark): readonly Piece[] {
  const commas = marks.filter(
    ({ at, code: mark, depth }) => mark === code.comma && depth === open.depth && open.at < at && at < close.at,
  );
  const ends = [...commas, close];
  return ends.map(({ at }, i) => ({
    start: (ends[i - 1] ?? open).at + 1,
    end: at,
    isLast: i === commas.length,
  }));
}

interface Header {
  readonly section: Piece;
  readonly start: Mark;
  readonly end: Mark;
}

/** The section of the resources, where the piece is that. */
function headerIn(text: string, marks: readonly Mark[], section: Piece): readonly Header[] {
  const [start, ...others] = marks.filter(
    ({ at, code: mark, depth }) => depth === 2 && mark !== code.comma && section.start <= at && at < section.end,
  );
  const [end] = others;
  if (
    start === undefined ||
    end === undefined ||
    !/^[ \t\r\n]*"Resources"[ \t\r\n]*:[ \t\r\n]*$/.test(text.slice(section.start, start.at))
  )
    return [];
  const isAlone = others.length === 1 && start.code === code.mapStart && isBlank(text.slice(end.at + 1, section.end));
  return isAlone ? [{ section, start, end }] : [];
}

/** Undefined where nothing is written between two commas, `nothing` where nothing is behind the last one. */
function cutOf(text: string, { start, end, isLast }: Piece, isResource: boolean): Cut | 'nothing' | undefined {
  if (isBlank(text.slice(start, end))) return isLast ? 'nothing' : undefined;
  const close = isResource ? '}}' : '}';
  return {
    start,
    end,
    isResource,
    before: isResource ? '{"Resources":{"opening":0,' : '{"opening":0,',
    deeper: undefined,
    isOpened: true,
    after: isLast ? close : `,"closing":0${close}`,
    proof: isLast ? undefined : { at: 1, isResource, check: undefined },
  };
}

/** Whether there is nothing but what JSON has for white space. */
function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}

/** All pieces in the order of the text; undefined where one of them is none. */
function together(...kinds: readonly (readonly (Cut | 'nothing' | undefined)[])[]): readonly Cut[] | undefined {
  const cuts = kinds.flat().filter(cut => cut !== 'nothing');
  return cuts.every(cut => cut !== undefined) ? cuts.toSorted((a, b) => a.start - b.start) : undefined;
}
