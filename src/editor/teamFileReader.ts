import { workspace, type Uri } from 'vscode';
import type { ReadText } from '../core/team/team.ts';
import { teamFileNames } from '../core/team/words.ts';

export function isTeamFile({ path }: Uri): boolean {
  return teamFileNames.includes(path.slice(path.lastIndexOf('/') + 1));
}

/** The address of a path on the same file system as `near`. */
export function at(near: Uri, path: string): Uri {
  return near.with({ path, query: '', fragment: '' });
}

/** Reads files that lie on the same file system as `near`. */
export function readerNear(near: Uri): ReadText {
  const root = workspace.getWorkspaceFolder(near)?.uri.path;
  return async path => {
    // Where files are not on a disk, a look at one may be a request over the network: none is made outside the workspace.
    const isFar = near.scheme !== 'file' && root !== undefined && !path.startsWith(root);
    return isFar ? undefined : new TextDecoder().decode(await workspace.fs.readFile(at(near, path)));
  };
}
