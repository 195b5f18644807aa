import picomatch from 'picomatch/posix.js';
import { remember } from '../remember.ts';

/** Whether a path is meant by a list of globs. One that begins with `!` takes back what those before it mean. */
export function isListed(globs: readonly string[], path: string, before = false): boolean {
  return globs.reduce((listed, glob) => {
    if (glob.startsWith('!')) return listed && !matches(glob.slice(1), path);
    return listed || matches(glob, path);
  }, before);
}

/**
 * Whether a relative path is meant by a glob: the file itself, or anything in the folder that it names. A glob
 * without a `/` before its end means a name wherever it lies.
 */
function matches(glob: string, path: string): boolean {
  return matcherOf(glob)(path);
}

const matcherOf = remember((glob): ((path: string) => boolean) => {
  const name = glob.replace(/\/$/, '');
  const from = name.includes('/') ? name.replace(/^\.?\//, '') : `**/${name}`;
  return picomatch([from, `${from}/**`], { dot: true, nonegate: true, noextglob: true });
});
