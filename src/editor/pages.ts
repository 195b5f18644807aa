import * as vscode from 'vscode';
import type { Link } from '../core/reference/page.ts';
import { rules } from '../core/rules/index.ts';
import { pageScheme, pageUri } from './pageUri.ts';

export function registerPages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(pageScheme, { provideTextDocumentContent: pageText });
}

/** Shows a page such as `services/rds#limits` or `rules/<id>`. */
export async function openPage(page: string): Promise<void> {
  // package.json associates the scheme with the Markdown preview. Where that is missing, the text itself opens.
  await vscode.commands.executeCommand('vscode.open', pageUri(page), { preview: true });
}

async function pageText({ path }: vscode.Uri): Promise<string> {
  const [, kind, id] = /^\/(services|rules)\/([\w-]+)\.md$/.exec(path) ?? [];
  const text = kind === 'rules' ? await ruleText(id) : await serviceText(id);
  return text ?? `# Page not found\n\nThe reference has no page \`${path}\`.\n`;
}

async function ruleText(id: string | undefined): Promise<string | undefined> {
  const { rulePage } = await import('../core/rulePage.ts');
  const rule = rules.find(candidate => candidate.id === id);
  return rule === undefined ? undefined : rulePage(rule, link);
}

async function serviceText(id = ''): Promise<string | undefined> {
  const [{ servicePage }, { serviceById }] = await Promise.all([
    import('../core/reference/page.ts'),
    import('../core/reference/services.ts'),
  ]);
  const service = serviceById(id);
  return service === undefined ? undefined : servicePage(service, rules, link);
}

/** The preview follows relative addresses only: those with a scheme of their own it drops, and commands it never runs. */
const link: Link = (kind, id) => (kind === 'rule' ? `../rules/${id}.md` : `../services/${id}.md`);
