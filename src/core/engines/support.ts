import type { Severity } from '../model.ts';
import { remember } from '../remember.ts';
import type { EngineVersion } from './calendar.ts';
import type { EngineId } from './engine.ts';
import { supportDatesAsOf, versionsOf } from './supportDates.ts';
import { compareVersions, isUnder } from './version.ts';

/**
 * What AWS does for a version on a day. `ending`: standard support ends within half a year. `extended`: Extended Support
 * has taken over, which is charged for. `ended`: there is no support at all any more.
 */
export interface Support {
  readonly state: 'standard' | 'ending' | 'extended' | 'ended';
  readonly version: EngineVersion;
  /** Last day of the support that has ended or is about to, as in the calendar. */
  readonly end: string;
  /** It is older than `version`, the first one of the calendar, and its support ended some time before `end`. */
  readonly isOlder?: true;
}

/** Days before the end of standard support from which it is worth telling. */
const notice = 180;

/**
 * The support of a value of `EngineVersion` on a day (YYYY-MM-DD); undefined where the calendars have no date for it.
 * What has ended counts before what ends, and the end of the major version before that of the minor one.
 */
export const supportOf = remember((engine: EngineId, version: string, today: string): Support | undefined => {
  const all = versionsOf(engine)
    .filter(row => (row.covers ?? [row.version]).some(begin => isUnder(version, begin)))
    .flatMap(row => supportOfRow(row, today) ?? [])
    .toSorted((a, b) => Number(a.version.isMinor ?? false) - Number(b.version.isMinor ?? false));
  return (
    all.find(isPast) ?? all.find(({ state }) => state === 'ending') ?? all[0] ?? supportOfOlder(engine, version, today)
  );
});

/** What is older than all versions of the calendar has lost its support before the first of them did. */
function supportOfOlder(engine: EngineId, version: string, today: string): Support | undefined {
  const begins = versionsOf(engine).flatMap(row => row.covers ?? [row.version]);
  const [oldest, begin] = [versionsOf(engine)[0], begins[0]];
  const end = oldest?.standardSupportEnd;
  if (oldest === undefined || begin === undefined || end === undefined || !isOver(end, today)) return undefined;
  // What is coarser than the calendar may stand for a version in it: `9` for 9.6.
  const isOlder = compareVersions(version, begin) < 0 && !begins.some(one => one.startsWith(version));
  return isOlder ? { state: 'ended', version: oldest, end, isOlder } : undefined;
}

/** The severity of what rests on data that ages: a hint once the data is older than a year. */
export function agedSeverity(severity: Severity, today: string): Severity {
  return isStale(today) ? 'hint' : severity;
}

/** Whether the data on engines is so old on a day (YYYY-MM-DD) that much may have changed since. */
export function isStale(today: string): boolean {
  const [year, ...monthAndDay] = supportDatesAsOf.split('-');
  return today > [Number(year) + 1, ...monthAndDay].join('-');
}

/** Whether standard support is over. */
export function isPast({ state }: Support): boolean {
  return state === 'extended' || state === 'ended';
}

function supportOfRow(version: EngineVersion, today: string): Support | undefined {
  const { standardSupportEnd: standard, extendedSupportEnd: extended } = version;
  if (standard === undefined) return undefined;
  if (!isOver(standard, today)) {
    return { state: daysUntil(standard, today) <= notice ? 'ending' : 'standard', version, end: standard };
  }
  if (extended !== undefined && !isOver(extended, today)) return { state: 'extended', version, end: standard };
  return { state: 'ended', version, end: extended ?? standard };
}

/** The last day still counts; of a month, its last day. */
function isOver(end: string, today: string): boolean {
  return today.slice(0, end.length) > end;
}

function daysUntil(end: string, today: string): number {
  const [year = 0, month = 1, day] = end.split('-').map(Number);
  // Day zero of a month is the last one of the month before.
  const last = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  return (last - Date.parse(today)) / 86_400_000;
}
