import ignore, { type Ignore } from 'ignore';

/** What one .gitignore file says about all that is below its folder. */
export interface Layer {
  /** Absolute, with `/`. */
  readonly folder: string;
  readonly patterns: Ignore;
}

/** @param ignorecase git does not tell large letters from small ones where the file system does not */
export function layer(folder: string, text: string, ignorecase: boolean): Layer {
  return { folder, patterns: ignore({ ignorecase }).add(text) };
}

/**
 * Whether a file or folder is left out; what a deeper .gitignore says is stronger.
 * @param layers those of the folders above it, the outermost first
 * @param file absolute, with `/`
 */
export function isIgnored(layers: readonly Layer[], file: string, isFolder: boolean): boolean {
  for (const { folder, patterns } of layers.toReversed()) {
    const name = file.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
    const { ignored, unignored } = patterns.test(isFolder ? `${name}/` : name);
    if (ignored || unignored) return ignored;
  }
  return false;
}
