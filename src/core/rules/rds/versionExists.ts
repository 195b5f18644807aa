import { engineNames } from '../../engines/engine.ts';
import { agedSeverity } from '../../engines/support.ts';
import { neverExisted } from '../../engines/versions.ts';
import { engineVersionsAsOf } from '../../generated/engineVersions.ts';
import { lookUp } from '../../lookUp.ts';
import type { Resource } from '../../model.ts';
import type { Report } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { askedVersion } from '../engineVersion.ts';
import { misnamedEngines } from './misnamedEngines.ts';

/** Reports an `Engine` that RDS does not know by that name. Says whether it did. */
export function reportMisnamedEngine(resource: Resource, report: Report): boolean {
  const engine = get(resource, 'Engine');
  const name = textOf(engine)?.toLowerCase() ?? '';
  const why = lookUp(misnamedEngines, name);
  if (why === undefined) return false;
  report(engine, { message: `asks for the engine ${name}, which ${why}` });
  return true;
}

/** Reports an `EngineVersion` that RDS has never offered. */
export function reportImpossibleVersion(resource: Resource, report: Report, today: string | undefined): void {
  const asked = askedVersion(resource);
  if (asked === undefined || today === undefined || !neverExisted(asked.engine, asked.version, today)) return;
  report(asked.at, {
    severity: agedSeverity('error', today),
    message: `asks for ${engineNames[asked.engine]} ${asked.version}, which RDS never offered (as of ${engineVersionsAsOf})`,
  });
}
