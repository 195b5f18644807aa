import { engineVersions } from '../generated/engineVersions.ts';
import type { EngineId } from './engine.ts';
import { remember } from '../remember.ts';
import { supportOf } from './support.ts';
import { compareVersions, editionOf, isUnder, partsOf } from './version.ts';

interface Versions {
  readonly offered: readonly string[];
  readonly withdrawn: readonly string[];
}

const lists: Readonly<Partial<Record<EngineId, Versions>>> = engineVersions;

/** Engines whose minor versions are numbered one after the other, so that a gap is a version that was never offered. */
const numbered: readonly EngineId[] = ['mysql', 'mariadb', 'postgres', 'aurora-postgresql'];

/** Aurora MySQL has a version of its own within that of MySQL, up to 8.4, which comes as `8.4.mysql_aurora.8.4.7`. */
const auroraMajors: Readonly<Record<string, string>> = { '5.6': '1', '5.7': '2', '8.0': '3' };

/** Whether RDS creates no database with the version any more. Bare major versions are never withdrawn. */
export function isWithdrawn(engine: EngineId, version: string): boolean {
  return lists[engine]?.withdrawn.includes(version.toLowerCase()) ?? false;
}

/** The part of a version that an upgrade keeps unless it is a major one: `16`, `9.6`, `8.0`, `15` (SQL Server). */
export function majorOf(engine: EngineId, version: string): string {
  const parts = partsOf(version);
  const isTwoPart = ['mysql', 'mariadb', 'aurora-mysql', 'docdb', 'db2'].includes(engine) || parts[0] === '9';
  return parts.slice(0, isTwoPart ? 2 : 1).join('.');
}

/**
 * The newest version of a major one that RDS offers in an edition (`editionOf`) and whose support does not end soon;
 * undefined where none is known.
 */
export const newestOf = remember(
  (engine: EngineId, major: string, edition: string, today: string): string | undefined =>
    lists[engine]?.offered.findLast(
      version =>
        isUnder(version, major) &&
        editionOf(version) === edition &&
        ['standard', undefined].includes(supportOf(engine, version, today)?.state),
    ),
);

/**
 * Whether no database was ever created with the version. What is newer than the lists may exist, and so may every bare
 * major version and every beginning of a version.
 */
export const neverExisted = remember(isImpossible);

function isImpossible(engine: EngineId, version: string, today: string): boolean {
  const { offered, withdrawn } = lists[engine] ?? { offered: [], withdrawn: [] };
  const known = [...offered, ...withdrawn];
  if (known.length === 0 || known.some(one => isUnder(one, version))) return false;
  if (!/^\d/.test(version)) return true;
  const numbers = known.map(one => Number(partsOf(one)[0]));
  const first = Number(partsOf(version)[0]);
  if (!numbers.includes(first)) return first < Math.max(...numbers);
  if (engine === 'aurora-mysql') return isMismatched(version);
  return numbered.includes(engine) && isGap(engine, version, known, today);
}

function isMismatched(version: string): boolean {
  const [, mysql = '', aurora] = /^(\d+\.\d+)\.mysql_aurora\.(\d+)\b/.exec(version.toLowerCase()) ?? [];
  if (aurora === undefined) return false;
  const own = auroraMajors[mysql];
  return own === undefined ? Object.values(auroraMajors).includes(aurora) : own !== aurora;
}

/** Only of major versions that are in standard support is every minor version known from the first one on. */
function isGap(engine: EngineId, version: string, known: readonly string[], today: string): boolean {
  const major = majorOf(engine, version);
  const state = supportOf(engine, major, today)?.state;
  const newest = known
    .filter(one => isUnder(one, major))
    .toSorted(compareVersions)
    .at(-1);
  if (newest === undefined || (state !== 'standard' && state !== 'ending')) return false;
  return partsOf(version).length === partsOf(newest).length && compareVersions(version, newest) < 0;
}
