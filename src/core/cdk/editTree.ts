import type { Point, Tree } from '@vscode/tree-sitter-wasm';

/** Tells a tree what has become of its text, so that it can be parsed again where that has changed. */
export function editTree(tree: Tree, before: string, now: string): void {
  const startIndex = sameStart(before, now);
  const behind = sameEnd(before, now, Math.min(before.length, now.length) - startIndex);
  const [oldEndIndex, newEndIndex] = [before.length - behind, now.length - behind];
  tree.edit({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition: pointAt(before, startIndex),
    oldEndPosition: pointAt(before, oldEndIndex),
    newEndPosition: pointAt(now, newEndIndex),
  });
}

/** Length of what both texts begin with; a character of two code units is not cut. */
function sameStart(before: string, now: string): number {
  let length = 0;
  while (length < before.length && before.charCodeAt(length) === now.charCodeAt(length)) length += 1;
  return isLead(before.charCodeAt(length - 1)) ? length - 1 : length;
}

/** Length of what both texts end with, up to `most`. */
function sameEnd(before: string, now: string, most: number): number {
  const distance = now.length - before.length;
  let at = before.length;
  while (at > before.length - most && before.charCodeAt(at - 1) === now.charCodeAt(at - 1 + distance)) at -= 1;
  const length = before.length - at;
  return isTrail(before.charCodeAt(before.length - length)) ? length - 1 : length;
}

const isLead = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdb_ff;
const isTrail = (unit: number): boolean => unit >= 0xdc_00 && unit <= 0xdf_ff;

/** Line, from 0, and the column in it in code units. */
function pointAt(text: string, index: number): Point {
  let row = 0;
  let line = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < index; next = text.indexOf('\n', line)) {
    row += 1;
    line = next + 1;
  }
  return { row, column: index - line };
}
