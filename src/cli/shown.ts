import path from 'node:path';

/** How a file is shown: relative to the working folder, with forward slashes. */
export function shown(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative === '' ? '.' : slashed(relative);
}

/** A path with `/` between the names. */
export function slashed(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}
