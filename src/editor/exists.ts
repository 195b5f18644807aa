import { workspace, type Uri } from 'vscode';

/** Whether there is a file or folder, on whatever file system. */
export async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
