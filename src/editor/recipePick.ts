import * as vscode from 'vscode';
import { recipes } from '../core/recipes/index.ts';
import type { Recipe } from '../core/recipes/recipe.ts';
import { serviceById } from '../core/reference/services.ts';
import { chosenItem } from './chosenItem.ts';
import { openPage } from './pages.ts';

interface Item extends vscode.QuickPickItem {
  readonly recipe?: Recipe;
}

const look: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('open-preview'),
  tooltip: vscode.l10n.t('Show What It Writes'),
};

/** Lets the user choose a recipe, by service; the button of an item shows its text beside. */
export async function pickRecipe(): Promise<Recipe | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = vscode.l10n.t('Insert Database Recipe');
  pick.placeholder = vscode.l10n.t('Service, engine or what it is for, such as: postgres serverless');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = recipes.flatMap((recipe, index) =>
    recipe.service === recipes[index - 1]?.service ? [toItem(recipe)] : [heading(recipe), toItem(recipe)],
  );
  // Where a page opens, the list would close.
  pick.ignoreFocusOut = true;
  pick.onDidTriggerItemButton(({ item }) => {
    pick.activeItems = [item];
    if (item.recipe === undefined) return;
    void openPage(`recipes/${item.recipe.id}`, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  });
  return (await chosenItem(pick))?.recipe;
}

function heading({ service }: Recipe): Item {
  return { label: serviceById(service)?.name ?? service, kind: vscode.QuickPickItemKind.Separator };
}

function toItem(recipe: Recipe): Item {
  const { title, id, description } = recipe;
  return { label: title, description: `aws-db-${id}`, detail: description, buttons: [look], recipe };
}
