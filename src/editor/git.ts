import { extensions, type Event, type Uri } from 'vscode';

// What is asked of the git extension that comes with VS Code: a part of its API, version 1.

export interface Git {
  readonly onDidOpenRepository: Event<Repository>;
  readonly onDidCloseRepository: Event<Repository>;
  readonly repositories: readonly Repository[];
  getRepository(file: Uri): Repository | null;
}

export interface Repository {
  readonly rootUri: Uri;
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly onDidChange: Event<void>;
  };
  /** The text of a file in a revision. Rejects where it is not in it. */
  show(revision: string, path: string): Promise<string>;
}

interface GitExtension {
  /** Throws where the user has turned git off. */
  getAPI(version: 1): Git;
}

/** The API of git; undefined where there is none, as in a browser, or where it is turned off. */
export async function findGit(): Promise<Git | undefined> {
  try {
    const found = extensions.getExtension<GitExtension>('vscode.git');
    return found === undefined ? undefined : (await found.activate()).getAPI(1);
  } catch {
    return undefined;
  }
}
