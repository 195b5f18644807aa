import type { Checked, FileReport } from './report.ts';

/** Counts and adds up what a run does. */
export interface Stats {
  add(report: FileReport): void;
  /** A table for people. */
  table(run: Run): string;
}

/** In milliseconds, bytes and threads. */
export interface Run {
  readonly finding: number;
  readonly total: number;
  readonly threads: number;
  readonly memory: number;
}

const mostRules = 10;

export function createStats(): Stats {
  const byRule = new Map<string, number>();
  let [files, checked, resources, read, rules] = [0, 0, 0, 0, 0];
  const addChecked = (report: Checked): void => {
    checked++;
    resources += report.resources;
    read += report.times.read;
    rules += report.times.rules;
    for (const { rule } of report.findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  };
  return {
    add: report => {
      files++;
      if (report.kind === 'checked') addChecked(report);
    },
    table: ({ finding, total, threads, memory }) => {
      const findings = [...byRule.values()].reduce((sum, times) => sum + times, 0);
      return aligned([
        ['files', String(files)],
        ['with databases', String(checked)],
        ['resources', String(resources)],
        ['findings', String(findings)],
        ['finding the files', milliseconds(finding)],
        ['reading them', `${milliseconds(read)} (all threads)`],
        ['rules', `${milliseconds(rules)} (all threads)`],
        ['everything', milliseconds(total)],
        ['files per second', String(Math.round((files * 1000) / Math.max(1, total)))],
        ['threads', String(threads)],
        ['memory at most', `${Math.round(memory / 1024 / 1024)} MB`],
        ...mostFrequent(byRule),
      ]);
    },
  };
}

function mostFrequent(byRule: ReadonlyMap<string, number>): readonly (readonly [string, string])[] {
  return [...byRule]
    .toSorted(([a, times], [b, others]) => (others === times ? a.localeCompare(b) : others - times))
    .slice(0, mostRules)
    .map(([rule, times]) => [rule, String(times)]);
}

function milliseconds(time: number): string {
  return `${Math.round(time)} ms`;
}

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join('');
}
