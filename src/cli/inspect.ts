import type { Assets } from '../core/assets.ts';
import type { Impact } from '../core/model.ts';
import type { Profile, Rule } from '../core/rule.ts';
import { assetsIn } from './assets.ts';
import { baseOf, rulesFor, strengthening, type Strengthen } from './choice.ts';
import { check, fix, settled, type Outcome, type Task } from './check.ts';
import type { FoundFile } from './files.ts';
import { shown } from './shown.ts';
import { languageOf } from '../core/fileNames.ts';
import type { TeamChoice } from './options.ts';
import { reasonOf } from './problem.ts';
import type { Checked, FileReport, Foreign } from './report.ts';
import { reportFindings } from '../core/report/reporting.ts';
import { largestMegabytes } from '../core/sizeLimit.ts';
import { textIn, type Revision } from './revision.ts';
import { readSource, writeSource, type Source } from './source.ts';
import { createTeams, type Teams } from './team.ts';

/** How files are to be looked at: plain data, so that a worker thread can be given it. */
export interface Settings {
  /** Absolute path that file names are shown relative to. */
  readonly cwd: string;
  /** ISO date, for rules about what ages. */
  readonly today: string;
  readonly profile: Profile | undefined;
  /** Ids of the only rules that are asked for; empty: all. */
  readonly rules: readonly string[];
  readonly team: TeamChoice;
  readonly honorOtherTools: boolean | undefined;
  /** What templates are compared with. */
  readonly revision: Revision | undefined;
  /** Impacts of the fixes that are applied; undefined: none is. */
  readonly fix: readonly Impact[] | undefined;
  /** Folder of the files that the engine loads. */
  readonly assets: string;
  /** Whether fixed texts are written to their files. */
  readonly writes: boolean;
}

export type Inspect = (file: FoundFile) => Promise<FileReport>;

/** Why a file that is named is not read. */
export const unreadable = { foreign: `larger than ${largestMegabytes} MB`, binary: 'no text in UTF-8' } as const;

/** What looking at several files shares. */
interface Tools {
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly teams: Teams;
  readonly strengthen: Strengthen;
  readonly assets: Assets;
}

/** Looks at files one by one and remembers what several of them need. */
export function createInspect(settings: Settings): Inspect {
  const tools = toolsFor(settings);
  return async found => {
    const file = shown(found.path, settings.cwd);
    try {
      const source = found.isGone === true ? nothing : readSource(found.path);
      if (typeof source === 'object') return await inspectSource(tools, found.path, source);
      if (!found.isNamed) return { kind: 'foreign', file, teamProblems: [] };
      return { kind: 'failed', file, teamProblems: [], problem: unreadable[source] };
    } catch (error) {
      return { kind: 'failed', file, teamProblems: [], problem: reasonOf(error) };
    }
  };
}

/** Looks at one text that is no file, such as the standard input. */
export function inspectText(settings: Settings, absolute: string, source: Source): Promise<FileReport> {
  return inspectSource(toolsFor(settings), absolute, source);
}

function toolsFor(settings: Settings): Tools {
  return {
    settings,
    rules: rulesFor(settings),
    teams: createTeams(settings.team, settings.cwd),
    strengthen: strengthening(settings),
    assets: assetsIn(settings.assets),
  };
}

/** A file that is gone holds nothing. */
const nothing: Source = { text: '', mark: '' };

async function earlierOf({ revision }: Settings, file: string, { text, mark }: Source): Promise<string | undefined> {
  return revision === undefined ? undefined : textIn(revision, file, mark + text);
}

async function inspectSource(tools: Tools, path: string, source: Source): Promise<FileReport> {
  const { settings, rules, teams, strengthen, assets } = tools;
  const { configuration, problems } = await teams.configurationOf(path, baseOf(settings));
  const foreign: Foreign = { kind: 'foreign', file: shown(path, settings.cwd), teamProblems: problems };
  if (configuration === 'ignored') return foreign;
  const task: Task = {
    languageId: languageOf(path) ?? 'yaml',
    configuration: strengthen(configuration),
    rules,
    only: settings.rules,
    assets,
    earlier: await earlierOf(settings, path, source),
  };
  const before = await check(task, source.text);
  if (before === undefined) return foreign;
  const after = settings.fix === undefined ? before : await fix(task, before, settings.fix);
  const { text } = after.document;
  if (settings.writes && text !== source.text) await writeSource(path, { ...source, text });
  const isToTell = text !== source.text && !settings.writes;
  const changed = isToTell ? { before: source.mark + source.text, after: source.mark + text } : undefined;
  return { ...report(foreign, before, after), changed };
}

function report({ file, teamProblems }: Foreign, before: Outcome, after: Outcome): Omit<Checked, 'changed'> {
  return {
    kind: 'checked',
    file,
    teamProblems,
    findings: reportFindings(after.document, after.findings),
    fixed: settled(before, after),
    resources: after.document.resources.length,
    times: before.times,
  };
}
