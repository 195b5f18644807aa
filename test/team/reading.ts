import type { Configuration } from '../../src/core/configuration.ts';
import { configurationFor } from '../../src/core/team/apply.ts';
import { findTeam } from '../../src/core/team/load.ts';
import { parseTeamFile } from '../../src/core/team/parse.ts';
import type { Problem, ReadText, Team } from '../../src/core/team/team.ts';

// How the tests look at team files.

export const base: Configuration = { profile: 'recommended', severities: {} };

/** Each problem as `«what is underlined» message`. */
export function problemsIn(text: string): readonly string[] {
  return parseTeamFile(text).problems.map(problem => shown(text, problem));
}

export function shown(text: string, { span, message }: Problem): string {
  return `«${text.slice(span.start, span.end)}» ${message}`;
}

/** A folder of files in memory. */
export function disk(files: Readonly<Record<string, string>>): ReadText {
  return async path => files[path];
}

/** The decisions for a file, as one who has these files and no settings gets them. */
export async function decided(
  files: Readonly<Record<string, string>>,
  file: string,
  settings = base,
): Promise<Configuration | 'ignored' | undefined> {
  const team = await findTeam(file, disk(files));
  return team === undefined ? undefined : configurationFor(team, file, settings);
}

/** All problems, each with its file. */
export function problemsOf({ files }: Team): readonly string[] {
  return files.flatMap(({ path, text = '', problems }) => problems.map(problem => `${path} ${shown(text, problem)}`));
}
