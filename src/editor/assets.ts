import { Uri, workspace } from 'vscode';
import type { Assets } from '../core/assets.ts';

/** The files that the build puts beside the bundles, from wherever the extension is installed: a disk or a web server. */
export function assetsOf(extension: Uri): Assets {
  return async name => workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'assets', name));
}
