import { answeredOnce } from './answeredOnce.ts';
import { holding } from './covering.ts';
import { groupBy } from './groupBy.ts';
import type { Report } from './finding.ts';

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
  return ({ resource, rule, message, at }) => {
    const ofResource = ofResources.get(resource);
    const ofRule = ofResource === undefined ? undefined : byRule(ofResource).get(rule);
    const alike = ofRule === undefined ? undefined : byMessage(ofRule).get(message);
    const { start } = at.from;
    // The place may be empty, and still be where another report begins.
    return alike !== undefined && startsOf(alike)({ start, end: Math.max(start + 1, at.value.end) });
  };
}

const byRule = answeredOnce((reports: readonly Report[]) => groupBy(reports, ({ rule }) => rule));

const byMessage = answeredOnce((reports: readonly Report[]) => groupBy(reports, ({ message }) => message));

const startsOf = answeredOnce((reports: readonly Report[]) => holding(reports.map(({ at }) => at.from.start)));
