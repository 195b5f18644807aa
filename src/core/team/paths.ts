// Paths with `/` between the names: `/work/stacks`, `C:/work/stacks`, the path of a URI.

/** The folder of a file, without a `/` at its end. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** The folder of a file, and every folder round it up to the root. */
export function foldersOf(path: string): readonly string[] {
  if (!path.includes('/')) return [];
  const folder = folderOf(path);
  return [folder, ...foldersOf(folder)];
}

/** The path of a file in a folder or below it, from there; undefined of any other file. */
export function relativeTo(folder: string, path: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** Where a relative path leads from a folder; undefined where it leads out of the root. */
export function resolvePath(folder: string, relative: string): string | undefined {
  const names = folder.split('/');
  for (const name of relative.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
    if (names.length === 0) return undefined;
  }
  return names.join('/');
}
