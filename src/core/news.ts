import type { Report } from './finding.ts';
import { getOrInsert } from './getOrInsert.ts';
import { groupBy } from './groupBy.ts';

/** The reports of a further reading that say something new. */
export type News = (reports: readonly Report[]) => readonly Report[];

/** Tells what is new beside the reports that are given. What is remembered is known without a look at what it says. */
export function newTo(given: readonly Report[]): News {
  let known: ReadonlySet<Report> | undefined;
  let isSaid: IsSaid | undefined;
  return reports => {
    const before = (known ??= new Set(given));
    const others = reports.filter(report => !before.has(report));
    if (others.length === 0) return others;
    const isRepeated = (isSaid ??= among(given));
    return others.filter(report => !isRepeated(report));
  };
}

/** Whether a report says what another one says of the same place, or of a part of it, such as one branch of a choice. */
type IsSaid = (report: Report) => boolean;

function among(reports: readonly Report[]): IsSaid {
  const ofResources = groupBy(reports, ({ resource }) => resource);
  const byRule = new Map<string, ReadonlyMap<string, readonly Report[]>>();
  return ({ resource, rule, message, at }) => {
    const others = ofResources.get(resource);
    if (others === undefined) return false;
    const { start } = at.from;
    // The place may be empty, and still be where another report begins.
    const end = Math.max(start + 1, at.value.end);
    const isWithin = (offset: number): boolean => start <= offset && offset < end;
    const alike = getOrInsert(byRule, resource, () => groupBy(others, other => other.rule)).get(rule);
    return alike?.some(other => isWithin(other.at.from.start) && other.message === message) === true;
  };
}
