import * as vscode from 'vscode';

/** A file system whose team files are read when the test says so: a check that has begun waits for that. */
export interface SlowFiles extends vscode.Disposable {
  readonly folder: vscode.Uri;
  /** Resolves when somebody waits for the team file of the folder. */
  readonly asked: Promise<void>;
  /** Says that there is no team file. */
  answer(): void;
}

let count = 0;

export function slowFiles(texts: Readonly<Record<string, string>>): SlowFiles {
  count += 1;
  const scheme = `db-lens-slow-${count}`;
  const contents = new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const asked = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  const read = (uri: vscode.Uri): Uint8Array => {
    const content = contents.get(uri.path);
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  };
  const wait = async (uri: vscode.Uri): Promise<Uint8Array> => {
    asked.resolve();
    await answered.promise;
    throw vscode.FileSystemError.FileNotFound(uri);
  };
  const isTeamFile = ({ path }: vscode.Uri): boolean => path.includes('.db-lens.');
  const registration = vscode.workspace.registerFileSystemProvider(scheme, {
    onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
    watch: () => new vscode.Disposable(() => {}),
    stat: uri =>
      uri.path === '/'
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: vscode.FileType.File, ctime: 0, mtime: 0, size: isTeamFile(uri) ? 1 : read(uri).length },
    readFile: uri => (isTeamFile(uri) ? wait(uri) : read(uri)),
    readDirectory: () => [],
    createDirectory() {},
    writeFile: ({ path }, content) => void contents.set(path, content.slice()),
    delete: ({ path }) => void contents.delete(path),
    rename(from, to) {
      contents.set(to.path, new Uint8Array(read(from)));
      contents.delete(from.path);
    },
  });
  return {
    folder: vscode.Uri.from({ scheme, path: '/' }),
    asked: asked.promise,
    answer: answered.resolve,
    dispose: () => registration.dispose(),
  };
}
