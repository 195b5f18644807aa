import { setImmediate } from 'node:timers/promises';
import { findFiles, type Found, type FoundFile } from './files.ts';
import { fateOf, followMoves } from './gone.ts';
import { createInspect, type Settings } from './inspect.ts';
import type { Io } from './io.ts';
import type { Options } from './options.ts';
import { inThreads, threadsFor } from './pool.ts';
import { reasonOf } from './problem.ts';
import { createProgress } from './progress.ts';
import type { FileReport } from './report.ts';
import type { Revision } from './revision.ts';
import type { Session } from './session.ts';

/** How much work a run was. */
export interface Work {
  /** Milliseconds that finding the files took. */
  readonly finding: number;
  readonly threads: number;
}

/** Checks files and folders, and writes what is found as soon as it is known. */
export async function checkFiles(options: Options, settings: Settings, session: Session, io: Io): Promise<Work> {
  const start = performance.now();
  const { files, problems, revision } = await filesOf(options, settings.revision, io.cwd);
  const manner: Settings = { ...settings, revision };
  problems.forEach(problem => session.fail(problem));
  const finding = performance.now() - start;
  const threads = options.jobs ?? threadsFor(files.length);
  const progress = createProgress(files.length, options.isQuiet ? undefined : io.progress);
  const print = (text: string): void => {
    if (text === '') return;
    progress.hide();
    io.print(text);
  };
  print(session.reporter.begin);
  let done = 0;
  try {
    for await (const report of threads === 1 ? inTurn(files, manner) : inThreads(files, manner, threads, io.program)) {
      print(session.take(report));
      progress.step(++done);
      if (!io.isHeard() && settings.fix === undefined) break;
    }
  } catch (error) {
    session.fail(`stopped after ${done} of ${files.length} files: ${reasonOf(error)}`);
  }
  progress.hide();
  print(session.reporter.end(session.summary()));
  return { finding, threads };
}

interface ToCheck extends Found {
  readonly revision: Revision | undefined;
}

/** The files that are asked for, and those of the revision that are gone. */
async function filesOf(options: Options, revision: Revision | undefined, cwd: string): Promise<ToCheck> {
  const fate = revision === undefined ? undefined : fateOf(revision, options.paths, cwd);
  const found = await findFiles(fate?.paths ?? options.paths, cwd, options.usesGitignore);
  if (revision === undefined || fate === undefined) return { ...found, revision };
  const followed = await followMoves(revision, fate.gone, found.files);
  const gone = followed.gone.map((file): FoundFile => ({ path: file, isNamed: false, isGone: true }));
  const files = [...found.files, ...gone].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems: found.problems, revision: followed.revision };
}

async function* inTurn(files: readonly FoundFile[], settings: Settings): AsyncGenerator<FileReport> {
  const inspect = createInspect(settings);
  for (const file of files) {
    yield await inspect(file);
    // Events wait while promises follow one another: that the output is closed, for one.
    await setImmediate();
  }
}
