import packageJson from '../../package.json' with { type: 'json' };
import { check, fix, type Checked, type Task } from './check.ts';
import { findFiles, shown } from './files.ts';
import type { Io } from './io.ts';
import { toJson } from './json.ts';
import { languageOf } from './languages.ts';
import { help, parse, type Options } from './options.ts';
import { readSource, writeSource } from './source.ts';
import { toText } from './text.ts';

/** Exit codes. */
const clean = 0;
const found = 1;
const failed = 2;

/** Runs the command line and answers its exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const request = parse(args);
  switch (request.kind) {
    case 'help':
      io.print(help);
      return clean;
    case 'version':
      io.print(`${packageJson.version}\n`);
      return clean;
    case 'wrong':
      io.complain(`db-lens: ${request.message}\nTry db-lens --help\n`);
      return failed;
    case 'check':
      return checkAll(request.options, io);
  }
}

async function checkAll(options: Options, io: Io): Promise<number> {
  const { files, named, problems } = await findFiles(options.paths, io.cwd);
  const complaints = [...problems];
  const checked: Checked[] = [];
  for (const file of files) {
    const name = shown(file, io.cwd);
    const configuration = { profile: options.profile, severities: {}, today: io.today };
    const task = { file: name, languageId: languageOf(file) ?? '', configuration };
    try {
      const one = await checkFile(file, task, options.fix);
      if (typeof one === 'object') checked.push(one);
      if (one === 'unreadable' && named.has(file))
        complaints.push(`${name}: no UTF-8 text, or too large for a template`);
    } catch (error) {
      complaints.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  io.print(options.format === 'json' ? toJson(checked) : toText(checked, io.colour));
  for (const complaint of complaints) io.complain(`db-lens: ${complaint}\n`);
  if (complaints.length > 0) return failed;
  return checked.some(isFaulty) ? found : clean;
}

async function checkFile(file: string, task: Task, isFixing: boolean): Promise<Checked | 'unreadable' | undefined> {
  const source = await readSource(file);
  if (source === undefined) return 'unreadable';
  const before = await check(task, source.text);
  if (before === undefined || !isFixing) return before;
  const after = await fix(task, before);
  const { text } = after.document;
  if (text !== source.text) await writeSource(file, { ...source, text });
  return after;
}

function isFaulty({ findings }: Checked): boolean {
  return findings.some(({ severity }) => severity === 'warning' || severity === 'error');
}
