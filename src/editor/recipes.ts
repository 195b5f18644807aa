import * as vscode from 'vscode';
import type { Assets } from '../core/assets.ts';
import type { Insertion } from '../core/completion/insertion.ts';
import type { Recipe } from '../core/recipes/recipe.ts';
import type { ReferenceNode } from '../core/reference/nodes.ts';
import { recipeCalled, registerRecipeDrop } from './recipeDrop.ts';
import { editOf, insertionInto, mayTake } from './recipeEdit.ts';

export function registerRecipes(assets: Assets): vscode.Disposable {
  // A page of the reference may hide the template that it was opened for.
  let last: vscode.TextDocument | undefined;
  const remember = (editor: vscode.TextEditor | undefined): void => {
    if (editor !== undefined && mayTake(editor.document)) last = editor.document;
  };
  remember(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(remember),
    vscode.commands.registerCommand('awsDatabaseLens.insertRecipe', (recipe?: string | ReferenceNode) =>
      insertRecipe(typeof recipe === 'object' ? recipe.recipe : recipe, last, assets),
    ),
    registerRecipeDrop(assets),
  );
}

/**
 * `awsDatabaseLens.insertRecipe`: puts a recipe into the template or CDK file in front or, where none is open, into a new one, and
 * leaves the cursor at the first thing to decide.
 * @param last the file that was in front most recently
 */
async function insertRecipe(
  id: string | undefined,
  last: vscode.TextDocument | undefined,
  assets: Assets,
): Promise<void> {
  const recipe = await (id === undefined ? pick() : recipeCalled(id));
  if (recipe === undefined) return;
  const target = (await openTemplate(recipe, last, assets)) ?? (await newTemplate(recipe, assets));
  if (target === undefined) return;
  const { file, insertion } = target;
  const column = columnOf(file);
  const editor = await vscode.window.showTextDocument(file, column === undefined ? {} : { viewColumn: column });
  await vscode.workspace.applyEdit(editOf(file, insertion));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function pick(): Promise<Recipe | undefined> {
  const { pickRecipe } = await import('./recipePick.ts');
  return pickRecipe();
}

interface Target {
  readonly file: vscode.TextDocument;
  readonly insertion: Insertion;
}

/** The first open file that takes the recipe: the one in front, another in sight, the one that was in front. */
async function openTemplate(
  recipe: Recipe,
  last: vscode.TextDocument | undefined,
  assets: Assets,
): Promise<Target | undefined> {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editors = activeTextEditor === undefined ? visibleTextEditors : [activeTextEditor, ...visibleTextEditors];
  const hidden = last === undefined || columnOf(last) === undefined ? [] : [last];
  for (const file of [...editors.map(({ document }) => document), ...hidden]) {
    const cursor = editors.find(({ document }) => document === file)?.selection.active;
    const offset = cursor === undefined ? file.getText().length : file.offsetAt(cursor);
    const insertion = await insertionInto(file, recipe, offset, assets);
    if (insertion !== undefined) return { file, insertion };
  }
  return undefined;
}

async function newTemplate(recipe: Recipe, assets: Assets): Promise<Target | undefined> {
  const file = await vscode.workspace.openTextDocument({ language: 'yaml', content: '' });
  await vscode.window.showTextDocument(file, { preview: false });
  const insertion = await insertionInto(file, recipe, 0, assets);
  return insertion === undefined ? undefined : { file, insertion };
}

/** Where the tab of a file is. */
function columnOf({ uri }: vscode.TextDocument): vscode.ViewColumn | undefined {
  const isOfFile = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isOfFile))?.viewColumn;
}
