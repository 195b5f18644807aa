import picomatch from 'picomatch/posix.js';

// Globs are of the kind that team files have.

export function isGlob(pattern: string): boolean {
  return picomatch.scan(pattern).isGlob;
}

/** The folder that holds every match: `stacks` of `stacks/**\/*.yaml`. */
export function baseOf(pattern: string): string {
  return picomatch.scan(pattern).base;
}

/** Matches whole paths with `/`: `**` any folders, `*` and `?` within a name, `{a,b}` either, `[a-c]` one of. */
export function matcherOf(pattern: string): (path: string) => boolean {
  return picomatch(pattern, { dot: true, nonegate: true, noextglob: true, posix: true });
}
