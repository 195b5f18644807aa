import type { Span } from './model.ts';

/** Where something stands now. The spans of values may move with the text that is being edited. */
export function fixedSpan({ start, end }: Span): Span {
  return { start, end };
}
