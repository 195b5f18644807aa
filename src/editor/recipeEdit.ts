import * as vscode from 'vscode';
import type { Assets } from '../core/assets.ts';
import type { Insertion } from '../core/completion/insertion.ts';
import { namesCdk, sourceLanguages, templateLanguages } from '../core/read.ts';
import type { Recipe } from '../core/recipes/recipe.ts';
import { toRange } from './convert.ts';
import { indentationOf } from './indentation.ts';
import { isSource } from './sources.ts';

/** Whether a file is in one of the languages that recipes are written in: of programs, those that name the CDK. */
export function mayTake(file: vscode.TextDocument): boolean {
  if (!isSource(file)) return false;
  return templateLanguages.includes(file.languageId) || namesCdk(file.getText(), file.languageId);
}

/** How a recipe comes into a file; undefined where there is no place for it, or none in this language. */
export async function insertionInto(
  file: vscode.TextDocument,
  recipe: Recipe,
  offset: number,
  assets: Assets,
): Promise<Insertion | undefined> {
  if (!mayTake(file)) return undefined;
  if (sourceLanguages.includes(file.languageId)) {
    const { cdkInsertionOf } = await import('../core/completion/cdkCompletions.ts');
    return cdkInsertionOf(file.getText(), file.languageId, recipe, offset, assets, indentationOf(file));
  }
  const { insertionOf } = await import('../core/completion/insertion.ts');
  return insertionOf(file.getText(), file.languageId, recipe, offset, indentationOf(file));
}

/** All of it as snippets: VS Code would indent plain text that comes with one. */
export function editOf(file: vscode.TextDocument, { span, snippet, edits }: Insertion): vscode.WorkspaceEdit {
  const parts = [
    ...edits.map(edit => ({ span: edit.span, snippet: new vscode.SnippetString().appendText(edit.text) })),
    { span, snippet: new vscode.SnippetString(snippet) },
  ];
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    file.uri,
    parts.map(part => {
      const one = new vscode.SnippetTextEdit(toRange(file, part.span), part.snippet);
      one.keepWhitespace = true;
      return one;
    }),
  );
  return edit;
}
