import type { QuickPick, QuickPickItem } from 'vscode';

/** Shows a pick and waits for the item that is taken; undefined where it is left without one. */
export function chosenItem<T extends QuickPickItem>(pick: QuickPick<T>): Promise<T | undefined> {
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
