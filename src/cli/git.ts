import process from 'node:process';

/** More than any list of the files of a repository. */
const mostOutput = 512 * 1024 * 1024;

/** What git could not do, in its own words. */
export class GitFailed extends Error {}

/**
 * Asks git about a repository. Only commands that read its objects are given: they run no hook, no filter and no
 * program that the repository names, and fetch nothing.
 */
export async function git(folder: string, ...args: readonly string[]): Promise<Buffer> {
  const own = ['-C', folder, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  const env = {
    ...process.env,
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  // Most runs compare with nothing: loading this takes longer than reading a template.
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    execFile('git', [...own, ...args], { env, encoding: 'buffer', maxBuffer: mostOutput }, (error, out, err) => {
      if (error === null) resolve(out);
      else reject(new GitFailed(reasonIn(err.toString(), error)));
    });
  });
}

function reasonIn(complaint: string, error: Error): string {
  if ('code' in error && error.code === 'ENOENT') return 'git is not installed';
  const [line = ''] = complaint.split('\n', 1);
  return line === '' ? 'git failed' : line.replace(/^(?:fatal|error): /, '');
}
