import { beginsWord, eachLine, type Line } from './blockLines.ts';
import { code } from './characters.ts';
import type { Cut, Proof } from './cutting.ts';

// YAML in block style is cut by its lines: where a section or a resource begins, everything before it has ended.

/**
 * Keys round a piece. The one before it makes it the continuation that it is; the one behind it proves that it has
 * ended, and has the quotes in it that end what the piece has left open, as later quotes of the text do.
 */
const opening = 'opening: 0\n';
const closing = `closing: '"'\n`;

/** The same as `opening`, which ends with a line that is indented more than any line of a template. */
const deepOpening = `opening:\n${' '.repeat(200)}below: 0\n`;

/** A line that begins with a key, and the spaces before it. */
type Start = Pick<Line, 'start' | 'indent'>;

/** The sections of a template and, each alone, its resources; undefined where the lines do not tell them apart. */
export function cutBlock(text: string): readonly Cut[] | undefined {
  const starts = startsOf(text);
  return starts?.flatMap((start, i) => {
    const next = starts[i + 1];
    // The line of `Resources` itself says nothing.
    const isHeader = start.indent === 0 && next !== undefined && next.indent > 0;
    return isHeader ? [] : [cut(text, start, next, isFirst(start, starts[i - 1]))];
  });
}

/** What the first piece says decides whether there is a mapping at all. */
function isFirst({ indent }: Start, previous: Start | undefined): boolean {
  return previous === undefined || previous.indent < indent;
}

function cut(text: string, { start, indent }: Start, next: Start | undefined, first: boolean): Cut {
  const isResource = indent > 0;
  const header = isResource ? 'Resources:\n' : '';
  return {
    start,
    end: next?.start ?? text.length,
    isResource,
    before: header + (first ? '' : ' '.repeat(indent) + opening),
    deeper: first ? undefined : header + ' '.repeat(indent) + deepOpening,
    isOpened: !first,
    after: next === undefined ? '' : ' '.repeat(next.indent) + closing,
    proof: next === undefined ? undefined : proofOf(next),
  };
}

function proofOf({ indent }: Start): Proof {
  const isResource = indent > 0;
  const check = isResource ? `${' '.repeat(indent)}closing\n${' '.repeat(indent - 1)}below: '"'` : undefined;
  return { at: indent, isResource, check };
}

/** What may stand before the first section: comments, and the mark that begins a document. */
const head = /\uFEFF?(?: *(?:#[^\n]*)?\r?\n)*(?:---[ \t]*(?:[ \t]#[^\n]*)?\r?\n(?: *(?:#[^\n]*)?\r?\n)*)?/y;

/** A directive, or the mark that begins or ends a document. */
const mark = /%|(?:---|\.\.\.)(?:\s|$)/y;

/** `Resources:` with nothing behind it. */
const resourcesLine = /(["']?)Resources\1[ \t]*:(?:[ \t]+#[^\n]*|[ \t]*)\r?\n/y;

/** Where sections begin and, indented below `Resources`, resources. */
function startsOf(text: string): readonly Start[] | undefined {
  const starts: Start[] = [];
  /** The indentation of the resources: 0 until the first of them is met, undefined in another section. */
  let resources: number | undefined;
  let headers = 0;
  const seeSection = (line: Line): boolean => {
    if (line.first === code.tab || matches(mark, text, line.start)) return false;
    if (!beginsWord(line)) return starts.length > 0 && resources === undefined;
    starts.push(line);
    resources = matches(resourcesLine, text, line.start) ? 0 : undefined;
    if (resources === undefined) return true;
    headers += 1;
    return headers === 1;
  };
  const seeResource = (line: Line, indent: number): boolean => {
    if (line.indent > indent) return true;
    if (line.indent < indent || !beginsWord(line)) return false;
    starts.push(line);
    return true;
  };
  const isUsual = eachLine(text, lengthOfHead(text), line => {
    if (line.indent === 0) return seeSection(line);
    if (resources === undefined) return starts.length > 0;
    if (resources === 0) resources = line.indent;
    return seeResource(line, resources);
  });
  return isUsual && starts.length > 0 ? starts : undefined;
}

function lengthOfHead(text: string): number {
  head.lastIndex = 0;
  return head.exec(text)?.[0].length ?? 0;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
