import * as vscode from 'vscode';
import type { ReferenceNode } from '../core/reference/nodes.ts';
import { compareDatabases } from './compareDatabases.ts';
import { chooseDatabase } from './guide.ts';
import { openPage } from './pages.ts';
import { filterReference } from './referenceFilter.ts';
import { findInReference } from './referenceSearch.ts';
import type { Reference } from './referenceView.ts';
import type { Results } from './results.ts';
import { revealInReference } from './revealInReference.ts';
import { section } from './settings.ts';

/** The commands that show something of the reference. */
export function registerReferenceCommands(reference: Reference, results: Results): vscode.Disposable {
  return vscode.Disposable.from(
    command('findInReference', (query: unknown) => findInReference(reference, textIn(query))),
    command('filterReference', (query: unknown) => filterReference(reference, textIn(query))),
    command('clearReferenceFilter', () => reference.filter('')),
    command('revealInReference', (target: unknown) => revealInReference(reference, results, target)),
    command('openPage', (page: string | ReferenceNode) => showPage(page)),
    command('openDocs', ({ url }: ReferenceNode) => showDocs(url)),
    command('copyType', ({ resourceType }: ReferenceNode) => vscode.env.clipboard.writeText(resourceType ?? '')),
    command('chooseDatabase', chooseDatabase),
    command('compareDatabases', (node?: ReferenceNode) => compareDatabases(node)),
  );
}

function command(name: string, run: (...args: never[]) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(`${section}.${name}`, run);
}

/** Menus pass what they stand at, which is no text. */
function textIn(argument: unknown): string | undefined {
  return typeof argument === 'string' ? argument : undefined;
}

async function showPage(page: string | ReferenceNode): Promise<void> {
  const address = typeof page === 'string' ? page : page.page;
  if (address !== undefined) await openPage(address);
}

async function showDocs(url: string | undefined): Promise<void> {
  if (url !== undefined) await vscode.env.openExternal(vscode.Uri.parse(url, true));
}
