import * as vscode from 'vscode';
import type { Assets } from '../core/assets.ts';
import { languages } from '../core/read.ts';
import type { Recipe } from '../core/recipes/recipe.ts';
import type { ReferenceNode } from '../core/reference/nodes.ts';
import { editOf, insertionInto } from './recipeEdit.ts';

/** What a recipe is while it is dragged: its id. */
const recipeType = 'application/vnd.awsdatabaselens.recipe';

/** Recipes of the reference can be dragged, and nothing can be dropped there. */
export const recipeDrag: vscode.TreeDragAndDropController<ReferenceNode> = {
  dragMimeTypes: [recipeType],
  dropMimeTypes: [],
  handleDrag([node], data) {
    if (node?.recipe !== undefined) data.set(recipeType, new vscode.DataTransferItem(node.recipe));
  },
};

/** A recipe that is dropped on a resource goes behind it. */
export function registerRecipeDrop(assets: Assets): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    languages.map(language => ({ language })),
    { provideDocumentDropEdits: (file, position, data) => dropped(file, position, data, assets) },
    { dropMimeTypes: [recipeType] },
  );
}

/** The recipes are loaded with the first that is wanted. */
export async function recipeCalled(id: string | undefined): Promise<Recipe | undefined> {
  const { recipes } = await import('../core/recipes/index.ts');
  return recipes.find(candidate => candidate.id === id);
}

async function dropped(
  file: vscode.TextDocument,
  position: vscode.Position,
  data: vscode.DataTransfer,
  assets: Assets,
): Promise<vscode.DocumentDropEdit | undefined> {
  const id = await data.get(recipeType)?.asString();
  const recipe = await recipeCalled(id);
  const insertion =
    recipe === undefined ? undefined : await insertionInto(file, recipe, file.offsetAt(position), assets);
  if (recipe === undefined || insertion === undefined) return undefined;
  const edit = new vscode.DocumentDropEdit('', vscode.l10n.t('Insert {0}', recipe.title));
  edit.additionalEdit = editOf(file, insertion);
  return edit;
}
