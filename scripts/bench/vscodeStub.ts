import { readFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { project } from '../host/paths.ts';

// A VS Code in which nothing happens: enough to activate the extension in, and to count what it reads.

/** A file that is open. */
export interface OpenFile {
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
}

/** From now on `require('vscode')` answers with a VS Code in which these files are open; `readFile` reads its files. */
export function installVscode(files: readonly OpenFile[], readFile: (path: string) => Promise<Uint8Array>): void {
  const api = vscode(files, readFile);
  const load: unknown = Reflect.get(Module, '_load');
  if (typeof load !== 'function') throw new Error('This Node loads its modules in another way.');
  Reflect.set(Module, '_load', (name: string, ...rest: readonly unknown[]): unknown =>
    name === 'vscode' ? api : Reflect.apply(load, Module, [name, ...rest]),
  );
}

interface Uri {
  readonly scheme: string;
  readonly path: string;
  with(change: { readonly path?: string }): Uri;
  toString(): string;
}

export function uriOf({ scheme = 'file', path }: { readonly scheme?: string; readonly path: string }): Uri {
  return {
    scheme,
    path,
    with: change => uriOf({ scheme, path, ...change }),
    toString: () => `${scheme}://${path}`,
  };
}

class EventEmitter {
  readonly event = anything;
  fire(): void {}
  dispose(): void {}
}

function vscode(files: readonly OpenFile[], readFile: (path: string) => Promise<Uint8Array>): object {
  const own: Readonly<Record<string, unknown>> = {
    EventEmitter,
    Uri: {
      from: uriOf,
      joinPath: (base: Uri, ...parts: readonly string[]) => uriOf({ path: path.posix.join(base.path, ...parts) }),
    },
    workspace: withDefaults({
      textDocuments: files.map(documentOf),
      getConfiguration: () => ({ get: () => undefined }),
      getWorkspaceFolder: () => undefined,
      fs: { readFile: (uri: Uri) => readFile(uri.path), isWritableFileSystem: () => true },
    }),
    window: withDefaults({ visibleTextEditors: [], activeTextEditor: undefined }),
    extensions: withDefaults({ getExtension: () => undefined }),
  };
  return Object.fromEntries(exportedNames().map(name => [name, own[name] ?? anything()]));
}

function documentOf({ name, languageId, text }: OpenFile): object {
  const positionAt = anything;
  return { uri: uriOf({ path: `/${name}` }), languageId, version: 1, isClosed: false, getText: () => text, positionAt };
}

/** What the API exports, as the bundle copies its names one by one. */
function exportedNames(): readonly string[] {
  const types = readFileSync(path.join(project, 'node_modules/@types/vscode/index.d.ts'), 'utf8');
  return [...types.matchAll(/^\texport (?:class|enum|namespace) (\w+)/gm)].map(([, name = '']) => name);
}

/** Can be called, constructed and asked for members, and comes to nothing. */
function anything(): object {
  return new Proxy(nothing, {
    get: (_, name) => (name === 'then' ? undefined : name === Symbol.toPrimitive ? () => '' : anything()),
    set: () => true,
    apply: anything,
    construct: anything,
  });
}

function nothing(): void {}

function withDefaults(own: object): object {
  return new Proxy(own, { get: (_, name) => (name in own ? Reflect.get(own, name) : anything()) });
}
