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
import { sentence } from '../core/report/counts.ts';
import { GitFailed } from './git.ts';
import { openRevision, type Revision } from './revision.ts';
import { createSession, type Session } from './session.ts';

/** Checks what the options name and answers the exit code. */
export async function run(options: Options, io: Io): Promise<number> {
  const baseline = options.baseline === undefined ? noBaseline : await readBaseline(options.baseline, io.cwd);
  const revision = await revisionOf(options, io);
  const obstacles = [
    ...(typeof baseline === 'string' ? [`${options.baseline}: ${baseline}`] : []),
    ...(typeof revision === 'string' ? [`--against ${options.against}: ${revision}`] : []),
    ...(await obstaclesIn(options, io)),
  ];
  if (typeof baseline === 'string' || typeof revision === 'string' || obstacles.length > 0) {
    for (const obstacle of obstacles) io.complain(`db-lens: ${obstacle}\n`);
    return exitCodes.failed;
  }
  const start = performance.now();
  const colour = options.colour ?? io.colour;
  const session = await createSession(options, { colour, links: io.links && colour }, baseline);
  const isInput = options.paths.includes('-');
  const check = isInput ? checkInput : checkFiles;
  const work = await check(options, settingsOf(options, io, revision), session, io);
  if (options.showsStats) {
    const memory = process.resourceUsage().maxRSS * 1024;
    io.complain(session.stats({ ...work, total: performance.now() - start, memory }));
  }
  return finish(options, session, io);
}

/** What files are compared with, or why that cannot be. */
async function revisionOf({ against }: Options, { cwd }: Io): Promise<Revision | string | undefined> {
  if (against === undefined) return undefined;
  return openRevision(against, cwd).catch((error: unknown) =>
    error instanceof GitFailed ? error.message : reasonOf(error),
  );
}

/** Why the run cannot even begin. */
async function obstaclesIn({ team }: Options, { cwd }: Io): Promise<readonly string[]> {
  if (team.kind !== 'file') return [];
  return access(path.resolve(cwd, team.file)).then(
    () => [],
    (error: unknown) => [`${team.file}: ${reasonOf(error)}`],
  );
}

function settingsOf(options: Options, { cwd, today, assets }: Io, revision: Revision | undefined): Settings {
  const { profile, rules, team, fix, isDryRun, paths, honorOtherTools } = options;
  const writes = fix !== undefined && !isDryRun && !paths.includes('-');
  return { cwd, today, profile, rules, team, fix, assets, writes, honorOtherTools, revision };
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
