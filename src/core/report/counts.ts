import type { Severity } from '../model.ts';
import { severities } from '../severities.ts';
import type { Summary } from './reporter.ts';

/** `2 warnings, 1 information in 1 file with databases, 3 known, 2 fixed`. */
export function sentence({ counts, files, known, fixed }: Summary, done = 'fixed'): string {
  const found = severities.flatMap(severity => {
    const times = counts[severity];
    return times === 0 ? [] : [`${times} ${plural(severity, times)}`];
  });
  const where = `in ${files} ${files === 1 ? 'file' : 'files'} with databases`;
  const nothing = known === 0 ? 'Nothing found' : 'Nothing new';
  return [
    `${found.length === 0 ? nothing : found.join(', ')} ${where}`,
    ...(known === 0 ? [] : [`${known} known`]),
    ...(fixed === 0 ? [] : [`${fixed} ${done}`]),
  ].join(', ');
}

function plural(severity: Severity, times: number): string {
  return times === 1 || severity === 'information' ? severity : `${severity}s`;
}
