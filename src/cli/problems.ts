/** What could not be done: each line once, and no more lines than somebody reads. */
export interface Problems {
  add(line: string): void;
  lines(): readonly string[];
}

const most = 100;

export function createProblems(): Problems {
  const known = new Set<string>();
  let more = 0;
  return {
    add: line => {
      if (known.size < most) known.add(line);
      else if (!known.has(line)) more++;
    },
    lines: () => [...known, ...(more === 0 ? [] : [`and ${more} more`])],
  };
}
