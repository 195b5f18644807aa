import * as vscode from 'vscode';
import type { Configuration } from '../core/configuration.ts';
import { getOrInsert } from '../core/getOrInsert.ts';
import { folderOf } from '../core/team/paths.ts';
import type { ReadText, Team } from '../core/team/team.ts';
import { settingsOf } from './settings.ts';
import { at, readerNear } from './teamFileReader.ts';
import { createTeamFileWatch } from './teamFileWatch.ts';

/** The team files that hold for the files of the user. */
export interface TeamFiles extends vscode.Disposable {
  /** What holds for a file: its team file and, where that says nothing, the settings. */
  decisionFor(file: vscode.Uri): Promise<Decision>;
  /** The team file that holds for a file, with those that it builds on. */
  teamOf(file: vscode.Uri): Promise<LoadedTeam | undefined>;
  readonly onDidLoad: vscode.Event<LoadedTeam>;
  /** A team file may say something else now, or is no longer there. */
  readonly onDidChange: vscode.Event<void>;
  /** Reads all team files anew. */
  refresh(): void;
}

export interface LoadedTeam {
  readonly team: Team;
  /** The address of the nearest team file. */
  readonly uri: vscode.Uri;
}

export interface Decision {
  readonly configuration: Configuration | 'ignored';
  readonly teamFile: vscode.Uri | undefined;
}

export function createTeamFiles(): TeamFiles {
  const teams = new Map<string, Promise<LoadedTeam | undefined>>();
  const texts = new Map<string, ReturnType<ReadText>>();
  const loaded = new vscode.EventEmitter<LoadedTeam>();
  const changed = new vscode.EventEmitter<void>();
  const refresh = (): void => {
    teams.clear();
    texts.clear();
    changed.fire();
  };
  const watch = createTeamFileWatch(refresh);
  const load = async (file: vscode.Uri): Promise<LoadedTeam | undefined> => {
    // Loaded with the first template, as it brings a parser.
    const { findTeam } = await import('../core/team/load.ts');
    const team = await findTeam(file.path, remembering(readerNear(file), file, texts));
    if (team === undefined) return undefined;
    team.files.forEach(({ path }) => watch.add(at(file, path)));
    const found = { team, uri: at(file, team.path) };
    loaded.fire(found);
    return found;
  };
  const teamOf = async (file: vscode.Uri): Promise<LoadedTeam | undefined> => {
    if (file.scheme === 'untitled') return undefined;
    const folder = at(file, folderOf(file.path)).toString();
    return getOrInsert(teams, folder, () => load(file));
  };
  return {
    teamOf,
    decisionFor: async file => decide(file, await teamOf(file)),
    onDidLoad: loaded.event,
    onDidChange: changed.event,
    refresh,
    dispose: () => [watch, loaded, changed].forEach(one => one.dispose()),
  };
}

/** Folders share what lies above them, most often nothing, and each look may be a request over the network. */
function remembering(read: ReadText, near: vscode.Uri, texts: Map<string, ReturnType<ReadText>>): ReadText {
  return path => {
    const address = at(near, path).toString();
    const text = texts.get(address) ?? read(path);
    texts.set(address, text);
    return text;
  };
}

async function decide(file: vscode.Uri, found: LoadedTeam | undefined): Promise<Decision> {
  const { configuration } = settingsOf(file);
  if (found === undefined) return { configuration, teamFile: undefined };
  const { configurationFor } = await import('../core/team/apply.ts');
  return { configuration: configurationFor(found.team, file.path, configuration), teamFile: found.uri };
}
