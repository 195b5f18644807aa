import { window, workspace, type TextDocument } from 'vscode';

/** What one level of a new file is indented with; YAML takes no tabs. */
export function indentationOf(file: TextDocument): string {
  const shown = window.visibleTextEditors.find(({ document }) => document === file)?.options;
  const settings = workspace.getConfiguration('editor', file);
  const tabSize = shown?.tabSize ?? settings.get<unknown>('tabSize');
  const spaces = ' '.repeat(typeof tabSize === 'number' ? tabSize : 2);
  const usesTabs = (shown?.insertSpaces ?? settings.get<unknown>('insertSpaces')) === false;
  return usesTabs && file.languageId !== 'yaml' && file.languageId !== 'cloudformation' ? '\t' : spaces;
}
