import * as vscode from 'vscode';
import type { Assets } from '../core/assets.ts';
import { mayTakeTemplate } from '../core/completion/emptyFile.ts';
import type { CompletionEntry, RecipeName } from '../core/completion/entry.ts';
import { sourceLanguages, templateLanguages } from '../core/read.ts';
import { toRange } from './convert.ts';
import { indentationOf } from './indentation.ts';
import { mayTake } from './recipeEdit.ts';
import { settingsOf } from './settings.ts';
import { isSource } from './sources.ts';

/** What the text is worked out of once somebody looks at an item. */
const recipesOf = new WeakMap<vscode.CompletionItem, RecipeName>();

/** Recipes, properties of databases and their values, while a template is typed; recipes in CDK. */
export function registerCompletion(assets: Assets): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: (file, position) => itemsAt(file, position, assets),
    resolveCompletionItem: withText,
  };
  const register = vscode.languages.registerCompletionItemProvider;
  const [inJson, inYaml] = [true, false].map(isJson =>
    templateLanguages.filter(language => language.startsWith('json') === isJson).map(language => ({ language })),
  );
  // In JSON, names and values begin with a quotation mark, at which VS Code asks only those who said so.
  const inSource = sourceLanguages.map(language => ({ language }));
  const ofSource: vscode.CompletionItemProvider = {
    provideCompletionItems: (file, position) => sourceItemsAt(file, position, assets),
  };
  return vscode.Disposable.from(
    register(inYaml ?? [], provider),
    register(inJson ?? [], provider, '"'),
    register(inSource, ofSource),
  );
}

async function itemsAt(
  file: vscode.TextDocument,
  position: vscode.Position,
  assets: Assets,
): Promise<vscode.CompletionItem[]> {
  const { enabled, completion, configuration } = settingsOf(file.uri);
  if (!enabled || !completion || !isSource(file) || !mayTakeTemplate(file.getText(), file.languageId)) return [];
  const [{ completionsAt }, { rules }, { loadFacts }] = await Promise.all([
    import('../core/completion/completions.ts'),
    import('../core/rules/index.ts'),
    import('../core/facts/facts.ts'),
  ]);
  const today = configuration.today ?? '';
  const knowledge = { facts: await loadFacts(assets), rules, today, unit: indentationOf(file) };
  const entries = completionsAt(file.getText(), file.languageId, file.offsetAt(position), knowledge);
  return entries
    .filter(({ recipe }) => recipe === undefined || !hasSnippets(file, recipe))
    .map((entry, index) => toItem(file, entry, index));
}

async function sourceItemsAt(
  file: vscode.TextDocument,
  position: vscode.Position,
  assets: Assets,
): Promise<vscode.CompletionItem[]> {
  const { enabled, completion } = settingsOf(file.uri);
  if (!enabled || !completion || !mayTake(file)) return [];
  const { cdkCompletionsAt } = await import('../core/completion/cdkCompletions.ts');
  const offset = file.offsetAt(position);
  const entries = await cdkCompletionsAt(file.getText(), file.languageId, offset, assets, indentationOf(file));
  return entries.map((entry, index) => toItem(file, entry, index));
}

/** Where the snippets of package.json are suggested, recipes would be there twice. */
function hasSnippets({ languageId }: vscode.TextDocument, { syntax }: RecipeName): boolean {
  return languageId === 'cloudformation' && syntax === 'yaml';
}

const kinds: Readonly<Record<CompletionEntry['kind'], vscode.CompletionItemKind>> = {
  recipe: vscode.CompletionItemKind.Snippet,
  property: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
};

function toItem(file: vscode.TextDocument, entry: CompletionEntry, index: number): vscode.CompletionItem {
  const { label, detail, kind, snippet, filter, span, edits, documentation, recipe } = entry;
  const item = new vscode.CompletionItem(detail === undefined ? label : { label, description: detail }, kinds[kind]);
  item.insertText = new vscode.SnippetString(snippet);
  item.keepWhitespace = true;
  item.range = toRange(file, span);
  item.filterText = filter;
  // Those who know every property of every resource come first; what matters to a database is found behind them.
  item.sortText = `${kind === 'property' ? '~' : ''}${String(index).padStart(4, '0')}`;
  item.additionalTextEdits = edits.map(edit => new vscode.TextEdit(toRange(file, edit.span), edit.text));
  if (documentation !== undefined) item.documentation = new vscode.MarkdownString(documentation);
  if (entry.hasValues === true) {
    item.command = { command: 'editor.action.triggerSuggest', title: vscode.l10n.t('Show Values') };
  }
  if (recipe !== undefined) recipesOf.set(item, recipe);
  return item;
}

async function withText(item: vscode.CompletionItem): Promise<vscode.CompletionItem> {
  const recipe = recipesOf.get(item);
  if (recipe === undefined || !(item.documentation instanceof vscode.MarkdownString)) return item;
  const { recipeText } = await import('../core/completion/recipeEntries.ts');
  item.documentation = new vscode.MarkdownString(item.documentation.value).appendCodeblock(
    recipeText(recipe),
    recipe.syntax,
  );
  return item;
}
