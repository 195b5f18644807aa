import path from 'node:path';
import { sizeLimit } from '../core/sizeLimit.ts';
import type { Work } from './checkFiles.ts';
import { inspectText, unreadable, type Settings } from './inspect.ts';
import type { Io } from './io.ts';
import type { Options } from './options.ts';
import type { Session } from './session.ts';
import { decodeSource } from './source.ts';

const nameless = 'stdin.yaml';

/**
 * Checks the standard input as one file. When it is fixed, the fixed text is the output, and what remains is told on
 * the standard error.
 */
export async function checkInput(options: Options, settings: Settings, session: Session, io: Io): Promise<Work> {
  const name = options.stdinName ?? nameless;
  const bytes = await io.input();
  const source = bytes.length > sizeLimit ? 'foreign' : (decodeSource(bytes) ?? 'binary');
  const isFilter = options.fix !== undefined && !options.isDryRun;
  const print = (text: string): void => (isFilter ? io.complain(text) : io.print(text));
  print(session.reporter.begin);
  if (typeof source === 'string') {
    session.fail(`${name}: ${unreadable[source]}`);
  } else {
    const report = await inspectText(settings, path.resolve(settings.cwd, name), source);
    const changed = report.kind === 'checked' ? report.changed : undefined;
    if (isFilter) io.print(changed?.after ?? source.mark + source.text);
    print(session.take(report));
  }
  print(session.reporter.end(session.summary()));
  return { finding: 0, threads: 1 };
}
