import * as vscode from 'vscode';

/** A file system with one folder, `/`, that is gone when the tests end. */
export interface MemoryFiles extends vscode.Disposable {
  add(path: string, text: string): vscode.Uri;
}

export function memoryFiles(scheme: string, options: { readonly isReadonly: boolean }): MemoryFiles {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const read = ({ path }: vscode.Uri): Uint8Array<ArrayBuffer> => {
    const content = files.get(path);
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return content;
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => {}),
    stat: uri =>
      uri.path === '/'
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: vscode.FileType.File, ctime: 0, mtime: 0, size: read(uri).length },
    readFile: read,
    readDirectory: () => [...files.keys()].map(path => [path.slice(1), vscode.FileType.File]),
    createDirectory() {},
    writeFile: ({ path }, content) => void files.set(path, new Uint8Array(content)),
    delete: ({ path }) => void files.delete(path),
    rename(from, to) {
      files.set(to.path, read(from));
      files.delete(from.path);
    },
  };
  const registration = vscode.workspace.registerFileSystemProvider(scheme, provider, options);
  const add = (path: string, text: string): vscode.Uri => {
    files.set(path, new TextEncoder().encode(text));
    return vscode.Uri.from({ scheme, path });
  };
  return { add, dispose: () => registration.dispose() };
}
