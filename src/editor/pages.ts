import * as vscode from 'vscode';
import type { Assets } from '../core/assets.ts';
import type { Link } from '../core/reference/link.ts';
import { pageOf, pageScheme, pageUri, relativeAddress } from './pageUri.ts';

export function registerPages(assets: Assets): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
    provideTextDocumentContent: uri => textOf(pageOf(uri), assets),
  });
}

/** Shows a page such as `services/rds#limits`, `types/AWS::RDS::DBInstance`, `topics/multi-az`, `compare/rds+aurora`, `rules/<id>` or `guide`. */
export async function openPage(page: string, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
  // package.json associates the scheme with the Markdown preview. Where that is missing, the text itself opens.
  await vscode.commands.executeCommand('vscode.open', pageUri(page), { preview: true, ...options });
}

async function textOf(page: string, assets: Assets): Promise<string> {
  const [{ pageText }, { rules }, { pagePath }, { embeddedPictures }, { loadFacts }] = await Promise.all([
    import('../core/pages.ts'),
    import('../core/rules/index.ts'),
    import('../core/reference/link.ts'),
    import('../core/reference/pictures.ts'),
    import('../core/facts/facts.ts'),
  ]);
  const [pictures, facts] = await Promise.all([embeddedPictures(assets), loadFacts(assets)]);
  const link: Link = (kind, id, fragment) =>
    kind === 'picture' ? pictures(id) : relativeAddress(page, pagePath(kind, id), fragment);
  return pageText(page, rules, link, facts) ?? notFound(page);
}

function notFound(page: string): string {
  return `# ${vscode.l10n.t('Page not found')}\n\n${vscode.l10n.t('The reference has no page {0}.', `\`${page}\``)}\n`;
}
