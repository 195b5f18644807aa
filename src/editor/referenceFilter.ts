import * as vscode from 'vscode';
import type { Reference } from './referenceView.ts';

/** Long enough for the next key to come, short enough to be no wait. */
const milliseconds = 120;

/** `awsDatabaseLens.filterReference`: filters the tree while the user types. Enter keeps the filter, Escape takes the former one back. */
export async function filterReference(reference: Reference, start?: string): Promise<void> {
  const before = reference.query;
  if (!reference.view.visible) await vscode.commands.executeCommand('awsDatabaseLens.reference.focus');
  if (start !== undefined) await reference.filter(start);
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Filter the Reference');
  box.placeholder = vscode.l10n.t('Service, resource type, property or fact, such as: rds backup');
  box.prompt = vscode.l10n.t('Only what is found stays in the tree.');
  box.value = start ?? before;
  const query = await typed(box, query => reference.filter(query));
  await reference.filter(query ?? before);
}

/** What the user has typed at last; undefined when the box was left with Escape. */
function typed(box: vscode.InputBox, show: (query: string) => Promise<void>): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise(resolve => {
    box.onDidChangeValue(query => {
      clearTimeout(timer);
      timer = setTimeout(() => void show(query), milliseconds);
    });
    box.onDidAccept(() => {
      resolve(box.value);
      box.hide();
    });
    box.onDidHide(() => {
      clearTimeout(timer);
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
