import * as vscode from 'vscode';
import type { Severity } from '../../core/model.ts';
import type { FileSummary } from '../../core/report/fileSummary.ts';
import type { FindingsReporter, Summary } from '../../core/report/reporter.ts';
import type { Tool } from '../../core/report/sarif.ts';
import type { Inspect } from './inspect.ts';
import { forEachFile } from './scan.ts';
import type { Store } from './store.ts';

interface Format {
  readonly label: string;
  readonly ending: string;
  /** VS Code language id of its text. */
  readonly language: string;
  readonly reporter: (tool: Tool) => Promise<FindingsReporter>;
}

const formats: readonly Format[] = [
  {
    label: 'Markdown',
    ending: 'md',
    language: 'markdown',
    reporter: async () => (await import('../../core/report/markdown.ts')).markdownReporter(),
  },
  {
    label: 'CSV',
    ending: 'csv',
    language: 'plaintext',
    reporter: async () => (await import('../../core/report/csv.ts')).csvReporter(),
  },
  {
    label: 'SARIF',
    ending: 'sarif',
    language: 'json',
    reporter: async tool => (await import('../../core/report/sarif.ts')).sarifReporter(tool),
  },
];

/** In UTF-16 units; larger files are slow to open, and the largest not opened at all. */
const mostShown = 20 * 1024 * 1024;

/**
 * `awsDatabaseLens.exportFindings`: writes all that was found to a file, or to a document that is not saved. The files are
 * checked anew, as the view keeps no more of them than it shows.
 * @param ending of the format; left out: the user is asked
 * @param target left out: the user is asked
 */
export async function exportFindings(
  store: Store,
  inspect: Inspect,
  tool: Tool,
  ending?: string,
  target?: vscode.Uri | 'untitled',
): Promise<void> {
  const files = store.all().toSorted((a, b) => (a.file < b.file ? -1 : 1));
  if (files.length === 0) return offerScan();
  const format = formats.find(one => one.ending === ending) ?? (await pickFormat());
  const place = format === undefined ? undefined : (target ?? (await pickPlace(format)));
  if (format === undefined || place === undefined) return;
  const text = await reportOn(files, inspect, await format.reporter(tool));
  if (text === undefined) return;
  if (place === 'untitled') {
    const document = await vscode.workspace.openTextDocument({ language: format.language, content: text });
    await vscode.window.showTextDocument(document);
  } else {
    await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(text));
    if (text.length < mostShown) await vscode.commands.executeCommand('vscode.open', place);
    else void vscode.window.showInformationMessage(vscode.l10n.t('The findings are in {0}.', place.path));
  }
}

async function offerScan(): Promise<void> {
  const scan = vscode.l10n.t('Scan Workspace');
  const message = vscode.l10n.t('There is nothing to export yet.');
  const chosen = await vscode.window.showInformationMessage(message, scan);
  if (chosen === scan) await vscode.commands.executeCommand('awsDatabaseLens.scanWorkspace');
}

async function pickFormat(): Promise<Format | undefined> {
  const details: Readonly<Record<string, string>> = {
    md: vscode.l10n.t('A table for each file, to read or to paste into a pull request'),
    csv: vscode.l10n.t('A row for each finding, for a spreadsheet'),
    sarif: vscode.l10n.t('With places and fixes, for code scanning and other tools'),
  };
  const items = formats.map(format => ({ label: format.label, detail: details[format.ending] ?? '', format }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export Findings') }))?.format;
}

async function pickPlace({ label, ending }: Format): Promise<vscode.Uri | 'untitled' | undefined> {
  const save = { label: vscode.l10n.t('Save to a File…'), isSaved: true };
  const show = { label: vscode.l10n.t('Show in an Unsaved Document'), isSaved: false };
  const title = vscode.l10n.t('Export Findings as {0}', label);
  const place = await vscode.window.showQuickPick([save, show], { title });
  if (place === undefined || !place.isSaved) return place === undefined ? undefined : 'untitled';
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title,
    filters: { [label]: [ending] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, `database-findings.${ending}`) }),
  });
}

/** The report in its format; undefined where the user has cancelled it. */
async function reportOn(
  files: readonly FileSummary[],
  inspect: Inspect,
  reporter: FindingsReporter,
): Promise<string | undefined> {
  const { reportFindings, isFixable } = await import('../../core/report/reporting.ts');
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const summary = { files: 0, counts, fixable: 0, fixed: 0, known: 0, problems: [] } satisfies Summary;
  const pieces: string[] = [reporter.begin];
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('AWS Database Lens: exporting findings'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (_, token) => {
    // One after the other, so that the report has them in order.
    await forEachFile(files, token, 1, async ({ uri, file }) => {
      const inspected = await inspect(vscode.Uri.parse(uri, true));
      if (inspected === undefined) return;
      const findings = reportFindings(inspected.document, inspected.findings);
      summary.files += 1;
      summary.fixable += findings.filter(isFixable).length;
      for (const { severity } of findings) counts[severity] += 1;
      pieces.push(reporter.file({ file, findings }));
    });
    return token.isCancellationRequested ? undefined : [...pieces, reporter.end(summary)].join('');
  });
}
