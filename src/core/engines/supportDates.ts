import { groupBy } from '../groupBy.ts';
import type { EngineVersion } from './calendar.ts';
import { aurora } from './calendars/aurora.ts';
import { documentdb } from './calendars/documentdb.ts';
import { elasticache } from './calendars/elasticache.ts';
import { neptune } from './calendars/neptune.ts';
import { rds } from './calendars/rds.ts';
import type { EngineId } from './engine.ts';

/** Date of the newest sources read for the calendars. */
export const supportDatesAsOf = '2026-10-09';

/** Every version with its dates: what the rules judge by and the reference shows. */
export const supportDates: readonly EngineVersion[] = [rds, aurora, elasticache, documentdb, neptune]
  .flat()
  .flatMap(({ engine, source, versions }) => versions.map(version => ({ engine, source, ...version })));

const byEngine = groupBy(supportDates, ({ engine }) => engine);

/** The versions of some engines, in the order of their names. */
export function versionsOf(...engines: readonly EngineId[]): readonly EngineVersion[] {
  return engines.flatMap(engine => byEngine.get(engine) ?? []);
}
