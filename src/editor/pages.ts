import * as vscode from 'vscode';
import type { Assets } from '../core/assets.ts';
import type { Link } from '../core/reference/link.ts';
import { rules } from '../core/rules/index.ts';
import { pageOf, pageScheme, pageUri, relativeAddress } from './pageUri.ts';

export function registerPages(assets: Assets): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
    provideTextDocumentContent: uri => textOf(pageOf(uri), assets),
  });
}

/** Shows a page such as `services/rds#limits`, `topics/multi-az`, `compare/rds+aurora`, `rules/<id>` or `guide`. */
export async function openPage(page: string): Promise<void> {
  // package.json associates the scheme with the Markdown preview. Where that is missing, the text itself opens.
  await vscode.commands.executeCommand('vscode.open', pageUri(page), { preview: true });
}

async function textOf(page: string, assets: Assets): Promise<string> {
  const [{ pageText }, { pagePath }, { embeddedPictures }] = await Promise.all([
    import('../core/pages.ts'),
    import('../core/reference/link.ts'),
    import('../core/reference/pictures.ts'),
  ]);
  const pictures = await embeddedPictures(assets);
  const link: Link = (kind, id, fragment) =>
    kind === 'picture' ? pictures(id) : relativeAddress(page, pagePath(kind, id), fragment);
  return pageText(page, rules, link) ?? `# Page not found\n\nThe reference has no page \`${page}\`.\n`;
}
