/** What findings are put together by; `databases` lists the databases instead. */
export const groupings = ['service', 'file', 'rule', 'severity', 'databases'] as const;

export type Grouping = (typeof groupings)[number];

export function isGrouping(value: unknown): value is Grouping {
  return groupings.some(grouping => grouping === value);
}
