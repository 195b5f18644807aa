import path from 'node:path';

const byExtension: Readonly<Record<string, string>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  // Either syntax; YAML takes both.
  '.template': 'yaml',
};

/** The VS Code language id of a file by its ending; undefined where it is none that can hold a template. */
export function languageOf(file: string): string | undefined {
  return byExtension[path.extname(file).toLowerCase()];
}
