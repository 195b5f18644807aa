import * as vscode from 'vscode';
import type { Completion } from '../core/team/completions.ts';
import type { Rule } from '../core/rule.ts';
import { pageLink } from '../core/hover/pageLink.ts';
import { toRange, toWorkspaceEdit } from './convert.ts';
import { problemsOf } from './teamFileProblems.ts';

const everyTeamFile: vscode.DocumentSelector = { pattern: '**/.db-lens.{yaml,yml,json}' };
/** In JSON, VS Code completes and explains by the schema. */
const inYaml: vscode.DocumentSelector = { language: 'yaml', pattern: '**/.db-lens.{yaml,yml}' };

/** Completion, hover and quick fixes in team files. */
export function registerTeamFileLanguage(): vscode.Disposable {
  const providedCodeActionKinds = [vscode.CodeActionKind.QuickFix];
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(inYaml, { provideCompletionItems }, ' '),
    vscode.languages.registerHoverProvider(inYaml, { provideHover }),
    vscode.languages.registerCodeActionsProvider(everyTeamFile, { provideCodeActions }, { providedCodeActionKinds }),
  );
}

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  word: vscode.CompletionItemKind.EnumMember,
  name: vscode.CompletionItemKind.Constant,
};

async function provideCompletionItems(
  file: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const [{ completionsAt }, { explainName }] = await Promise.all([
    import('../core/team/completions.ts'),
    import('../core/team/explain.ts'),
  ]);
  return completionsAt(file.getText(), file.offsetAt(position)).map((completion, index) => {
    const { kind, label, detail, snippet, span, name } = completion;
    const item = new vscode.CompletionItem({ label, description: detail }, kinds[kind]);
    item.insertText = new vscode.SnippetString(snippet);
    item.range = toRange(file, span);
    item.sortText = String(index).padStart(5, '0');
    if (name !== undefined) item.documentation = markdown(explainName(name, pageOf));
    return item;
  });
}

async function provideHover(file: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
  const { teamHoverAt } = await import('../core/team/hover.ts');
  const hover = teamHoverAt(file.getText(), file.offsetAt(position), pageOf);
  return hover === undefined ? undefined : new vscode.Hover(markdown(hover.markdown), toRange(file, hover.span));
}

async function provideCodeActions(
  file: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics }: vscode.CodeActionContext,
): Promise<vscode.CodeAction[]> {
  const problems = await problemsOf(file);
  return problems.flatMap(({ span, fixes }) => {
    const place = toRange(file, span);
    if (place.intersection(range) === undefined) return [];
    return fixes.map(({ title, edits }) => {
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.edit = toWorkspaceEdit(file, edits);
      action.diagnostics = diagnostics.filter(one => one.range.intersection(place) !== undefined);
      action.isPreferred = fixes.length === 1;
      return action;
    });
  });
}

function pageOf({ id }: Rule): string {
  return pageLink(`rules/${id}`);
}

function markdown(text: string): vscode.MarkdownString {
  const content = new vscode.MarkdownString(text);
  content.isTrusted = { enabledCommands: ['awsDatabaseLens.openPage'] };
  return content;
}
