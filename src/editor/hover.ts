import * as vscode from 'vscode';
import type { Assets } from '../core/assets.ts';
import type { ReferenceNode } from '../core/reference/nodes.ts';
import { toRange } from './convert.ts';
import type { Reference } from './referenceView.ts';
import type { Results } from './results.ts';
import { nodeAt } from './revealInReference.ts';
import { settingsOf } from './settings.ts';
import { selector } from './sources.ts';

/** Commands that a link in a hover may run: they show something and change nothing. */
const enabledCommands = [
  'awsDatabaseLens.openPage',
  'awsDatabaseLens.findInReference',
  'awsDatabaseLens.revealInReference',
];

export function registerHover(results: Results, assets: Assets, reference: Reference): vscode.Disposable {
  const provideHover = async (
    file: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> => {
    if (!settingsOf(file.uri).hover) return undefined;
    const outcome = await results.of(file);
    if (outcome.state !== 'checked') return undefined;
    const [{ hoverAt }, { rules }, { loadFacts }] = await Promise.all([
      import('../core/hover/hover.ts'),
      import('../core/rules/index.ts'),
      import('../core/facts/facts.ts'),
    ]);
    const facts = await loadFacts(assets);
    const { document, findings } = outcome;
    const hover = hoverAt(document, file.offsetAt(position), { rules, findings, facts });
    if (hover === undefined) return undefined;
    const node = await nodeAt(reference, results, file, position);
    const content = new vscode.MarkdownString(`${hover.markdown}${revealLink(node)}`, true);
    content.isTrusted = { enabledCommands };
    return new vscode.Hover(content, toRange(file, hover.span));
  };
  return vscode.languages.registerHoverProvider(selector, { provideHover });
}

function revealLink(node: ReferenceNode | undefined): string {
  if (node === undefined) return '';
  const args = encodeURIComponent(JSON.stringify([node.id]));
  const text = vscode.l10n.t('Reveal {0} in Reference', node.label);
  return ` · [${text}](command:awsDatabaseLens.revealInReference?${args})`;
}
