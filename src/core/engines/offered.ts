import { engineVersions } from '../generated/engineVersions.ts';
import type { EngineVersion } from './calendar.ts';
import type { EngineId } from './engine.ts';
import { isPast, supportOf } from './support.ts';
import { versionsOf } from './supportDates.ts';
import { compareVersions, editionOf, isUnder } from './version.ts';

/** A version to begin with today. */
export interface OfferedVersion {
  /** As `EngineVersion` takes it. */
  readonly version: string;
  /** Last day of its standard support, as in the calendar; undefined where none is published. */
  readonly supportEnd: string | undefined;
}

/** What `EngineVersion` takes where it is not what the calendar names; an empty list: only releases that it does not list. */
const spellings: Readonly<Partial<Record<EngineId, Readonly<Record<string, readonly string[]>>>>> = {
  sqlserver: { '14': ['14.00'], '15': ['15.00'], '16': ['16.00'], '17': ['17.00'] },
  docdb: { '4.0': ['4.0.0'], '5.0': ['5.0.0'], '8.0': ['8.0.0'] },
  neptune: { '1.2': [], '1.3': [] },
  redis: { '6': ['6.2'], '7': ['7.1', '7.0'] },
  memcached: { '1.6': ['1.6.22'] },
};

/** Older minor versions of a major one are seldom begun with. */
const mostMinors = 8;

const lists: Readonly<Partial<Record<EngineId, { readonly offered: readonly string[] }>>> = engineVersions;

/**
 * The versions of an engine in standard support on a day (YYYY-MM-DD), newest first: each major version, by which RDS
 * chooses the minor one itself, and behind it its minor versions. Of an edition (`editionOf`), the minor versions alone.
 */
export function offeredVersions(engine: EngineId, today: string, edition = ''): readonly OfferedVersion[] {
  const versions = majorsOf(engine, today).flatMap(major => [
    ...(edition === '' ? (spellings[engine]?.[major] ?? [major]) : []),
    ...(lists[engine]?.offered ?? [])
      .filter(version => isUnder(version, major) && editionOf(version) === edition)
      .toReversed()
      .slice(0, mostMinors),
  ]);
  return versions
    .map(version => ({ version, support: supportOf(engine, version, today) }))
    .filter(({ support }) => support === undefined || !isPast(support))
    .map(({ version, support }) => ({ version, supportEnd: support?.end }));
}

/** What the versions of each major one begin with, newest first, of those in standard support. */
export function majorsOf(engine: EngineId, today: string): readonly string[] {
  return versionsOf(engine)
    .filter(({ isMinor }) => isMinor !== true)
    .flatMap(beginOf)
    .filter(major => {
      const support = supportOf(engine, major, today);
      return support === undefined || !isPast(support);
    })
    .toSorted((a, b) => compareVersions(b, a));
}

/** Undefined for a range of versions. */
function beginOf({ version, covers = [] }: EngineVersion): readonly string[] {
  const [only, ...others] = covers.length === 0 ? [version] : covers;
  return only !== undefined && others.length === 0 && /^[\d.]+$/.test(only) ? [only] : [];
}
