import { groupBy } from './groupBy.ts';
import type { Report } from './finding.ts';

/** The reports of a further reading that say something new. */
export type News = (reports: readonly Report[]) => readonly Report[];

/** Tells what is new beside the reports that are given. What is remembered is known without a look at what it says. */
export function newTo(given: readonly Report[]): News {
  let known: ReadonlySet<Report> | undefined;
  let index: Index | undefined;
  return reports => {
    const before = (known ??= new Set(given));
    const others = reports.filter(report => !before.has(report));
    if (others.length === 0) return others;
    const all = (index ??= indexOf(given));
    return others.filter(report => all.get(report.resource)?.get(startOf(report))?.some(saysAs(report)) !== true);
  };
}

/** Reports by their resource and by where they begin. */
type Index = ReadonlyMap<string, ReadonlyMap<number, readonly Report[]>>;

function indexOf(reports: readonly Report[]): Index {
  const ofResources = groupBy(reports, ({ resource }) => resource);
  return new Map([...ofResources].map(([resource, group]) => [resource, groupBy(group, startOf)]));
}

function startOf({ at }: Report): number {
  return at.from.start;
}

function saysAs({ rule, message }: Report): (other: Report) => boolean {
  return other => other.rule === rule && other.message === message;
}
