import type { Finding } from '../src/core/model.ts';

// A mark stands under the text it means. It is a comment with its sign in the first column, so that a fixture
// stays a file of the user's language; JSON carries marks too, because they are taken out before reading.
//
//     MultiAZ: false
// #   ^^^^^^^^^^^^^^ warning Orders runs in one Availability Zone: …

/** What begins a comment line in the fixture. */
export type Sign = '#' | '//';

const mark = /^(?:#|\/\/)\s*\^+ (?:error|warning|information|hint) /;

/** The text as its author would have it, without marks. */
export function unmarked(text: string): string {
  return text
    .split('\n')
    .filter(line => !mark.test(line))
    .join('\n');
}

/** The text with a mark under each finding. Of a span over several lines the first is marked. */
export function marked(text: string, sign: Sign, findings: readonly Finding[]): string {
  let start = 0;
  const lines = text.split('\n').flatMap(line => {
    const end = start + line.length;
    const here = findings.filter(({ span }) => start <= span.start && span.start <= end);
    const marks = here.map(finding => markUnder(line, start, sign, finding));
    start = end + 1;
    return [line, ...marks];
  });
  return lines.join('\n');
}

function markUnder(line: string, lineStart: number, sign: Sign, { span, severity, message }: Finding): string {
  const [from, to] = [span.start - lineStart, Math.min(span.end - lineStart, line.length)];
  if (from < sign.length || to <= from) {
    throw new Error(`No mark fits under ${from}..${to} of "${line}" (${message}): indent the text`);
  }
  // The sign of a mark under tabs fits into the first of them, so that the carets stand where the text stands.
  const indent = line.startsWith('\t') ? line.slice(0, from) : line.slice(sign.length, from);
  return `${sign}${indent.replaceAll(/[^\t]/g, ' ')}${'^'.repeat(to - from)} ${severity} ${message}`;
}
