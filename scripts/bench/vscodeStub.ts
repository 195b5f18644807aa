import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { project } from '../host/paths.ts';

// A VS Code in which nothing happens: enough to activate the extension in, and to count what it reads.

/** A file that is open. */
export interface OpenFile {
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
}

/** What happens in the VS Code, for those who count and measure. */
export interface Watch {
  /** Reads a file of the extension. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** A module of the extension is asked for, by its address. */
  readonly loads: (url: string) => void;
  /** Findings of a file are shown, perhaps none. */
  readonly shows: () => void;
}

/** From now on `vscode` is a VS Code in which these files are open. */
export function installVscode(files: readonly OpenFile[], watch: Watch): void {
  Reflect.set(globalThis, key, vscode(files, watch));
  // As VS Code itself does it: the API is a module whose address is its text.
  const source = exportedNames().map(name => `export const ${name} = globalThis.${key}.${name};`);
  const url = `data:text/javascript;base64,${Buffer.from(source.join('\n')).toString('base64')}`;
  registerHooks({
    resolve(name, context, next) {
      if (name === 'vscode') return { url, shortCircuit: true };
      const resolved = next(name, context);
      if (resolved.url.startsWith('file:')) watch.loads(resolved.url);
      return resolved;
    },
  });
}

const key = 'vscodeOfTheBench';

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

function vscode(files: readonly OpenFile[], { readFile, shows }: Watch): object {
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
    languages: withDefaults({ createDiagnosticCollection: () => withDefaults({ set: shows, has: () => false }) }),
  };
  return Object.fromEntries(exportedNames().map(name => [name, own[name] ?? anything()]));
}

function documentOf({ name, languageId, text }: OpenFile): object {
  const positionAt = anything;
  return { uri: uriOf({ path: `/${name}` }), languageId, version: 1, isClosed: false, getText: () => text, positionAt };
}

/** What the API exports. */
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
