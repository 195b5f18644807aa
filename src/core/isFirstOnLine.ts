/**
 * Whether nothing but blanks stands before a place on its line. It looks back no further than to what does: a whole file may
 * be one line.
 */
export function isFirstOnLine(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text.slice(start - 1, start).trim() === '') start -= 1;
  return start <= 0 || text[start - 1] === '\n';
}
