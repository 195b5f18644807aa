import { access } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { noBaseline, readBaseline } from './baseline.ts';
import { checkFiles } from './checkFiles.ts';
import { checkInput } from './checkInput.ts';
import { exitCodes } from './exitCodes.ts';
import type { Settings } from './inspect.ts';
import type { Io } from './io.ts';
import type { Options } from './options.ts';
import { reasonOf } from './problem.ts';
import { sentence } from './reporters/counts.ts';
import { createSession, type Session } from './session.ts';

/** Checks what the options name and answers the exit code. */
export async function run(options: Options, io: Io): Promise<number> {
  const baseline = options.baseline === undefined ? noBaseline : await readBaseline(options.baseline, io.cwd);
  const problem = typeof baseline === 'string' ? `${options.baseline}: ${baseline}` : await obstacle(options, io);
  if (typeof baseline === 'string' || problem !== undefined) {
    io.complain(`db-lens: ${problem}\n`);
    return exitCodes.failed;
  }
  const start = performance.now();
  const colour = options.colour ?? io.colour;
  const session = createSession(options, { colour, links: io.links && colour }, baseline);
  const isInput = options.paths.includes('-');
  const check = isInput ? checkInput : checkFiles;
  const work = await check(options, settingsOf(options, io), session, io);
  if (options.showsStats) {
    const memory = process.resourceUsage().maxRSS * 1024;
    io.complain(session.stats({ ...work, total: performance.now() - start, memory }));
  }
  return finish(options, session, io);
}

/** Why the run cannot even begin. */
async function obstacle({ team }: Options, { cwd }: Io): Promise<string | undefined> {
  if (team.kind !== 'file') return undefined;
  return access(path.resolve(cwd, team.file)).then(
    () => undefined,
    (error: unknown) => `${team.file}: ${reasonOf(error)}`,
  );
}

function settingsOf(options: Options, { cwd, today, assets }: Io): Settings {
  const { profile, rules, team, fix, isDryRun, paths } = options;
  const writes = fix !== undefined && !isDryRun && !paths.includes('-');
  return { cwd, today, profile, rules, team, fix, assets, writes };
}

async function finish(options: Options, session: Session, io: Io): Promise<number> {
  const { writeBaseline, isDryRun, isQuiet } = options;
  if (isDryRun && !isQuiet) io.complain(`${sentence(session.summary(), 'would be fixed')}\n`);
  if (writeBaseline !== undefined) {
    try {
      const findings = await session.writeBaseline(writeBaseline, io.cwd);
      io.complain(`${findings} ${findings === 1 ? 'finding' : 'findings'} written to ${writeBaseline}\n`);
    } catch (error) {
      session.fail(`${writeBaseline}: ${reasonOf(error)}`);
    }
  }
  const { problems } = session.summary();
  for (const problem of problems) io.complain(`db-lens: ${problem}\n`);
  if (problems.length > 0) return exitCodes.failed;
  return session.hasFailures() && writeBaseline === undefined ? exitCodes.found : exitCodes.clean;
}
