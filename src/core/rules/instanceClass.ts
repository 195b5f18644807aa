import { instanceClassesAsOf, type Exclusion } from '../engines/instanceClasses.ts';
import { agedSeverity } from '../engines/support.ts';
import type { Resource } from '../model.ts';
import { set, type Report } from '../rule.ts';
import { get, textOf } from '../values.ts';

/** Reports an instance class that is excluded, or that is written as EC2 writes it. */
export function reportExcludedClass(
  resource: Resource,
  property: string,
  exclusions: readonly Exclusion[],
  report: Report,
  today: string | undefined,
): void {
  const value = get(resource, property);
  const name = textOf(value)?.toLowerCase() ?? '';
  if (/^[a-z]+\d[a-z]*\.\d*[a-z]+$/.test(name)) {
    report(value, {
      message: `asks for ${name}, which lacks the prefix of instance classes: db.${name}`,
      fixes: [set(resource, property, `db.${name}`, { title: `Write db.${name}`, impact: 'interruption' })],
    });
    return;
  }
  const found = exclusions.find(({ classes }) => name.startsWith('db.') && classes.test(name.slice('db.'.length)));
  if (found === undefined || today === undefined) return;
  report(value, {
    severity: agedSeverity('error', today),
    message: `asks for ${name}, which ${found.words} (as of ${instanceClassesAsOf})`,
  });
}
