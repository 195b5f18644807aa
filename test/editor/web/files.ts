import picomatch from 'picomatch';
import * as vscode from 'vscode';

// An extension that keeps the workspace of the tests in memory, as others bring files from a repository to a browser.

/** The files by their paths, and the folders that somebody has made. */
const files = new Map<string, Uint8Array>();
const folders = new Set(['/', '/workspace']);
const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();

export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const { workspace } = vscode;
  subscriptions.push(workspace.registerFileSystemProvider(scheme, provider, { isCaseSensitive: true }));
  if (!proposes(workspace)) throw new Error('There is no registerFileSearchProvider.');
  subscriptions.push(
    workspace.registerFileSearchProvider(scheme, { provideFileSearchResults: (_, options) => search(options) }),
  );
}

const scheme = 'db-lens-web';

const provider: vscode.FileSystemProvider = {
  onDidChangeFile: changed.event,
  watch: () => new vscode.Disposable(() => {}),
  stat: ({ path }) => ({
    type: typeOf(path),
    ctime: 0,
    mtime: times.get(path) ?? 0,
    size: files.get(path)?.length ?? 0,
  }),
  readFile: ({ path }) => read(path),
  readDirectory: ({ path }) => {
    const start = path === '/' ? path : `${path}/`;
    const below = [...files.keys(), ...folders].filter(other => other.startsWith(start) && other !== start);
    const names = new Set(below.map(other => other.slice(start.length).split('/')[0] ?? ''));
    return [...names].map(name => [name, typeOf(start + name)]);
  },
  createDirectory: ({ path }) => void folders.add(path),
  writeFile: (uri, content) => {
    const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    put(uri.path, content);
    changed.fire([{ type, uri }]);
  },
  delete: uri => {
    const isGone = inside(uri.path);
    if (typeOf(uri.path) === vscode.FileType.File) files.delete(uri.path);
    [...files.keys()].filter(isGone).forEach(path => files.delete(path));
    [...folders].filter(isGone).forEach(path => folders.delete(path));
    changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  },
  rename: (from, to) => {
    put(to.path, read(from.path));
    files.delete(from.path);
    changed.fire([
      { type: vscode.FileChangeType.Deleted, uri: from },
      { type: vscode.FileChangeType.Created, uri: to },
    ]);
  },
};

const times = new Map<string, number>();

function put(path: string, content: Uint8Array): void {
  files.set(path, content.slice());
  // Two changes in one millisecond are two changes.
  times.set(path, Math.max(Date.now(), (times.get(path) ?? 0) + 1));
}

function read(path: string): Uint8Array {
  const content = files.get(path);
  if (content === undefined) throw vscode.FileSystemError.FileNotFound(path);
  return content;
}

function typeOf(path: string): vscode.FileType {
  if (files.has(path)) return vscode.FileType.File;
  if ([...files.keys(), ...folders].some(inside(path))) return vscode.FileType.Directory;
  throw vscode.FileSystemError.FileNotFound(path);
}

/** The folder itself, too. */
function inside(folder: string): (path: string) => boolean {
  return path => path === folder || path.startsWith(`${folder}/`);
}

// The search is an API that VS Code still proposes (`fileSearchProvider`).
interface SearchOptions {
  readonly folder: vscode.Uri;
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}

interface Proposed {
  registerFileSearchProvider(
    scheme: string,
    provider: { provideFileSearchResults(query: unknown, options: SearchOptions): vscode.Uri[] },
  ): vscode.Disposable;
}

function proposes(workspace: object): workspace is Proposed {
  return 'registerFileSearchProvider' in workspace;
}

function search({ folder, includes, excludes }: SearchOptions): vscode.Uri[] {
  const isIn = matcher(includes);
  const isOut = matcher(excludes);
  const start = `${folder.path}/`;
  return [...files.keys()]
    .filter(path => path.startsWith(start))
    .map(path => path.slice(start.length))
    .filter(path => (includes.length === 0 || isIn(path)) && !isOut(path))
    .map(path => vscode.Uri.joinPath(folder, path));
}

/** A glob that names a folder means what is in it, too. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs, ...globs.map(glob => `${glob}/**`)], { dot: true });
}
