import { workspace, type LogOutputChannel, type Uri } from 'vscode';
import type { Assets } from '../../core/assets.ts';
import { languageOf } from '../../core/fileNames.ts';
import { read } from '../../core/read.ts';
import type { Inspected } from '../../core/report/fileSummary.ts';
import { sizeLimit } from '../../core/sizeLimit.ts';
import { loadChecker } from '../checker.ts';
import type { Results } from '../results.ts';
import { settingsOf } from '../settings.ts';
import type { TeamFiles } from '../teamFiles.ts';

/** Checks a file, open or not; undefined where there is nothing to check. Never rejects. */
export type Inspect = (file: Uri) => Promise<Inspected | undefined>;

interface Rooms {
  readonly results: Results;
  readonly teamFiles: TeamFiles;
  readonly assets: Assets;
  readonly log: LogOutputChannel;
}

/** An open file is what stands in the editor; of any other, nothing is kept but what is answered. */
export function createInspect({ results, teamFiles, assets, log }: Rooms): Inspect {
  return async uri => {
    const address = uri.toString();
    const open = workspace.textDocuments.find(file => file.uri.toString() === address);
    if (open !== undefined) {
      const outcome = await results.of(open);
      return outcome.state === 'checked' ? outcome : undefined;
    }
    try {
      return await inspectClosed(uri, teamFiles, assets);
    } catch (error) {
      log.error(`${uri.toString(true)} could not be checked.`, error instanceof Error ? error : String(error));
      return undefined;
    }
  };
}

async function inspectClosed(uri: Uri, teamFiles: TeamFiles, assets: Assets): Promise<Inspected | undefined> {
  const languageId = languageOf(uri.path);
  if (languageId === undefined || !settingsOf(uri).enabled) return undefined;
  const text = await textOf(uri);
  const document = text === undefined ? undefined : await read(text, languageId, assets);
  if (document === undefined) return undefined;
  const { configuration } = await teamFiles.decisionFor(uri);
  if (configuration === 'ignored') return undefined;
  const { lint, rules } = await loadChecker();
  return { document, findings: lint(document, rules, configuration) };
}

/** Without a byte order mark; undefined of what is too large or no text in UTF-8. */
async function textOf(uri: Uri): Promise<string | undefined> {
  const { size } = await workspace.fs.stat(uri);
  if (size > sizeLimit) return undefined;
  const bytes = await workspace.fs.readFile(uri);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
