import * as vscode from 'vscode';
import type { ReferenceNode } from '../core/reference/nodes.ts';
import type { Service } from '../core/reference/service.ts';
import { openPage } from './pages.ts';

interface Candidate extends vscode.QuickPickItem {
  readonly id: string;
}

/** `awsDatabaseLens.compareDatabases`: lets the user choose two to four services and shows them side by side. */
export async function compareDatabases(node?: ReferenceNode): Promise<void> {
  const [{ comparisonCandidates, comparisonProblem }, { comparisonId, mostCompared }] = await Promise.all([
    import('../core/reference/comparisonChoice.ts'),
    import('../core/reference/comparison.ts'),
  ]);
  const about = node?.kind === 'service' ? node.id : undefined;
  const problemWith = (chosen: number): string | undefined => {
    const problem = comparisonProblem(chosen);
    return problem === undefined ? undefined : explanations[problem](chosen, mostCompared);
  };
  const ids = await choose(comparisonCandidates(about).map(toItem), about, problemWith);
  if (ids !== undefined) await openPage(`compare/${comparisonId(ids)}`);
}

const explanations = {
  none: (_: number, most: number) => vscode.l10n.t('Choose 2 to {0} databases to compare.', most),
  one: () => vscode.l10n.t('One database alone cannot be compared: choose at least one more.'),
  tooMany: (chosen: number, most: number) =>
    vscode.l10n.t('No more than {0} databases fit side by side, and {1} are chosen.', most, chosen),
};

function toItem({ id, name, models, oneLiner }: Service): Candidate {
  return { id, label: name, description: models.join(', '), detail: oneLiner };
}

/** The chosen ids, as many as can be compared; undefined when the user has left. */
function choose(
  items: readonly Candidate[],
  about: string | undefined,
  problemWith: (chosen: number) => string | undefined,
): Promise<readonly string[] | undefined> {
  const pick = vscode.window.createQuickPick<Candidate>();
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.title = vscode.l10n.t('Compare Databases');
  pick.placeholder = problemWith(0) ?? '';
  pick.items = items;
  pick.selectedItems = items.filter(({ id }) => id === about);
  const explain = (): void => {
    pick.title = problemWith(pick.selectedItems.length) ?? vscode.l10n.t('Compare Databases');
  };
  return new Promise(resolve => {
    pick.onDidChangeSelection(explain);
    pick.onDidAccept(() => {
      const problem = problemWith(pick.selectedItems.length);
      if (problem === undefined) {
        resolve(pick.selectedItems.map(({ id }) => id));
        pick.hide();
      } else {
        explain();
        void vscode.window.showInformationMessage(problem);
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
