import type { Span } from './model.ts';

// A file may hold thousands of suppressions and of findings: each side is put in order once and then searched.

/** Answers whether one of the spans holds an offset. */
export function covering(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  // Of all spans up to each one, the end that reaches furthest.
  let furthest = 0;
  const ends = sorted.map(({ end }) => (furthest = Math.max(furthest, end)));
  return offset => {
    const behind = firstBehind(sorted, ({ start }) => start > offset);
    return behind > 0 && offset < (ends[behind - 1] ?? 0);
  };
}

/** Answers whether a span holds one of the offsets. */
export function holding(offsets: readonly number[]): (span: Span) => boolean {
  const sorted = offsets.toSorted((a, b) => a - b);
  return ({ start, end }) => {
    const first = sorted[firstBehind(sorted, offset => offset >= start)];
    return first !== undefined && first < end;
  };
}

/** The index of the first item that is behind a place, of items in order; their number where none is. */
export function firstBehind<T>(items: readonly T[], isBehind: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBehind(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
