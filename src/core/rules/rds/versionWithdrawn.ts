import { agedSeverity, isPast, supportOf } from '../../engines/support.ts';
import { editionOf } from '../../engines/version.ts';
import { isWithdrawn, majorOf, newestOf } from '../../engines/versions.ts';
import { engineVersionsAsOf } from '../../generated/engineVersions.ts';
import type { Resource } from '../../model.ts';
import { set, type Report } from '../../rule.ts';
import { askedVersion } from '../engineVersion.ts';

/**
 * Reports an `EngineVersion` that RDS creates no longer, with the newest one of the same major version as a fix. A major
 * version that has left standard support is told by another rule, which says more.
 */
export function reportWithdrawnVersion(resource: Resource, report: Report, today: string | undefined): void {
  const asked = askedVersion(resource);
  if (asked === undefined || today === undefined || !isWithdrawn(asked.engine, asked.version)) return;
  const support = supportOf(asked.engine, asked.version, today);
  if (support !== undefined && isPast(support)) return;
  const major = majorOf(asked.engine, asked.version);
  const newest = newestOf(asked.engine, major, editionOf(asked.version), today);
  const about = { title: `Upgrade to version ${newest ?? ''}`, impact: 'interruption' } as const;
  report(asked.at, {
    severity: agedSeverity('warning', today),
    message: `pins version ${asked.version}, which can no longer be created (as of ${engineVersionsAsOf})`,
    fixes: newest === undefined ? [] : [set(resource, 'EngineVersion', newest, about)],
    deprecated: true,
  });
}
