import type { Fix, Resource, Value } from '../model.ts';
import { appending, fix, set } from '../rule.ts';
import { itemsOf, textOf } from '../values.ts';

// Lists of the logs that a database sends to CloudWatch.

/** The names in the list, as they are written; undefined where one of them is not known. */
export function exportedLogs(list: Value): readonly string[] | undefined {
  if (list.kind === 'absent') return [];
  const names = itemsOf(list)?.map(textOf);
  return names?.every(name => name !== undefined) === true ? names : undefined;
}

/** Adds logs to the list `property`. */
export function exportLogs(resource: Resource, property: string, list: Value, logs: readonly string[]): Fix {
  const title = `Export the ${inWords(logs)} ${logs.length === 1 ? 'log' : 'logs'} to CloudWatch`;
  const about = { title, impact: 'cost', consequence: 'CloudWatch charges for the logs' } as const;
  return list.kind === 'absent' || itemsOf(list)?.length === 0
    ? set(resource, property, logs, about)
    : fix(about, ...logs.map(log => appending(resource, property, log)));
}

function inWords(words: readonly string[]): string {
  return new Intl.ListFormat('en').format(words);
}
