import { Uri, window, workspace } from 'vscode';

/** Opens a template with common mistakes as an untitled document, to try things out without a project. */
export async function openSample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'media', 'sample.yaml'));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'yaml', content }));
}
