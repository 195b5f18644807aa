const templates: Readonly<Record<string, string>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  // Either syntax; YAML takes both.
  '.template': 'yaml',
};

const sources: Readonly<Record<string, string>> = {
  '.ts': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
  '.tsx': 'typescriptreact',
  '.js': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.jsx': 'javascriptreact',
  '.py': 'python',
  '.java': 'java',
  '.cs': 'csharp',
  '.go': 'go',
};

const byEnding: Readonly<Record<string, string>> = { ...templates, ...sources };

/** The endings of files that are read. */
export const endings = { templates: Object.keys(templates), sources: Object.keys(sources) };

/** Names of folders of generated or foreign files. */
export const foreignFolders: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  'dist',
  'cdk.out',
  '.aws-sam',
  '.venv',
  'venv',
  'site-packages',
]);

/** The VS Code language id of a file by its ending; undefined where it is none that this engine reads. */
export function languageOf(file: string): string | undefined {
  const ending = /[^/\\](?<ending>\.[^./\\]*)$/.exec(file)?.groups?.['ending'] ?? '';
  return byEnding[ending.toLowerCase()];
}

/** Whether a compiler has made a file of another one in its folder: `stack.js` and `stack.d.ts` of `stack.ts`. */
export function isCompiled(name: string, names: Pick<ReadonlySet<string>, 'has'>): boolean {
  const made = /^(?<stem>.+?)(?:\.d\.ts|\.js)$/.exec(name)?.groups?.['stem'];
  return made !== undefined && name !== `${made}.ts` && (names.has(`${made}.ts`) || names.has(`${made}.tsx`));
}
