import { l10n, Uri, window, workspace } from 'vscode';
import { starter } from '../core/team/starter.ts';
import { teamFileNames } from '../core/team/words.ts';
import { exists } from './exists.ts';

/** `awsDatabaseLens.createTeamFile`: writes a team file into the folder of the workspace, and opens it or the one there. */
export async function createTeamFile(): Promise<void> {
  const [first, ...others] = workspace.workspaceFolders ?? [];
  const folder = others.length === 0 ? first : await window.showWorkspaceFolderPick();
  if (folder !== undefined) await window.showTextDocument((await existing(folder.uri)) ?? (await create(folder.uri)));
  else if (first === undefined)
    void window.showInformationMessage(l10n.t('Open a folder first: a team file holds for a folder.'));
}

async function existing(folder: Uri): Promise<Uri | undefined> {
  for (const name of teamFileNames) {
    const file = Uri.joinPath(folder, name);
    if (await exists(file)) return file;
  }
  return undefined;
}

async function create(folder: Uri): Promise<Uri> {
  const file = Uri.joinPath(folder, '.db-lens.yaml');
  await workspace.fs.writeFile(file, new TextEncoder().encode(starter));
  return file;
}
