import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Configuration } from '../core/configuration.ts';
import { configurationFor } from '../core/team/apply.ts';
import { findTeam, loadTeam } from '../core/team/load.ts';
import type { ReadText, Team } from '../core/team/team.ts';
import { shown, slashed } from './shown.ts';
import type { TeamChoice } from './options.ts';
import { positionsIn } from '../core/report/positions.ts';

/** What the team files decide, by file. */
export interface Teams {
  configurationOf(file: string, base: Configuration): Promise<Decided>;
}

export interface Decided {
  readonly configuration: Configuration | 'ignored';
  /** What is wrong with the team file, one line each. */
  readonly problems: readonly string[];
}

/** Reads team files as they are needed, each once. */
export function createTeams(choice: TeamChoice, cwd: string): Teams {
  const byFolder = new Map<string, Promise<Team | undefined>>();
  const read = remembering(file => readFile(file, 'utf8').catch(() => undefined));
  return {
    configurationOf: async (file, base) => {
      const folder = choice.kind === 'file' ? '' : path.dirname(file);
      const team = byFolder.get(folder) ?? teamFor(choice, file, cwd, read);
      byFolder.set(folder, team);
      return decide(await team, file, base, cwd);
    },
  };
}

async function teamFor(choice: TeamChoice, file: string, cwd: string, read: ReadText): Promise<Team | undefined> {
  if (choice.kind === 'none') return undefined;
  if (choice.kind === 'nearest') return findTeam(slashed(file), read);
  const chosen = slashed(path.resolve(cwd, choice.file));
  return loadTeam(chosen, (await read(chosen)) ?? '', read);
}

function decide(team: Team | undefined, file: string, base: Configuration, cwd: string): Decided {
  if (team === undefined) return { configuration: base, problems: [] };
  return { configuration: configurationFor(team, slashed(file), base), problems: problemsOf(team, cwd) };
}

function problemsOf({ files }: Team, cwd: string): readonly string[] {
  return files.flatMap(source => {
    if (source.problems.length === 0) return [];
    const at = positionsIn(source.text ?? '');
    return source.problems.map(({ message, span }) => {
      const { line, column } = at(span.start);
      return `${shown(source.path, cwd)}:${line}:${column}: ${message}`;
    });
  });
}

function remembering(read: ReadText): ReadText {
  const known = new Map<string, Promise<string | undefined>>();
  return file => {
    const text = known.get(file) ?? read(file);
    known.set(file, text);
    return text;
  };
}
