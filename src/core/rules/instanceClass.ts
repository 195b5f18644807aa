import { instanceClassesAsOf, type Exclusion } from '../engines/instanceClasses.ts';
import { agedSeverity } from '../engines/support.ts';
import type { Resource } from '../model.ts';
import { set, type Report } from '../rule.ts';
import { get, textOf } from '../values.ts';

/** Reports an instance class that the database cannot have, or that is written as EC2 writes it. */
export function reportImpossibleClass(
  resource: Resource,
  property: string,
  exclusions: readonly Exclusion[],
  report: Report,
  today: string | undefined,
): void {
  const value = get(resource, property);
  const name = textOf(value)?.toLowerCase() ?? '';
  const isBare = /^[a-z]+\d[a-z]*\.\d*[a-z]+$/.test(name);
  const excluded = exclusions.find(({ classes }) => classes.test(isBare ? name : name.replace(/^db\./, '')));
  if (isBare) {
    const about = { title: `Use db.${name}`, impact: 'interruption' } as const;
    report(value, {
      message: `asks for ${name}, which is no instance class: it is called db.${name}`,
      fixes: excluded === undefined ? [set(resource, property, `db.${name}`, about)] : [],
    });
  } else if (excluded !== undefined && today !== undefined) {
    report(value, {
      severity: agedSeverity('error', today),
      message: `asks for ${name}, which ${excluded.words} (as of ${instanceClassesAsOf})`,
    });
  }
}
