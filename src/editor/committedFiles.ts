import { Disposable, EventEmitter, type Event, type TextDocument, type Uri } from 'vscode';
import type { Assets } from '../core/assets.ts';
import type { Document } from '../core/model.ts';
import { read, templateLanguages } from '../core/read.ts';
import { findGit, type Git, type Repository } from './git.ts';

/** Templates as the last commit has them. */
export interface CommittedFiles extends Disposable {
  /** Undefined where git does not have the file, and where there is no git. Never rejects. */
  documentOf(file: TextDocument): Promise<Document | undefined>;
  /** Another commit is checked out, or a repository has been found or closed. */
  readonly onDidChange: Event<void>;
}

interface Committed {
  readonly commit: string;
  readonly document: Promise<Document | undefined>;
}

export function createCommittedFiles(assets: Assets): CommittedFiles {
  const changed = new EventEmitter<void>();
  const files = new Map<string, Committed>();
  let watched: Promise<Disposable> | undefined;
  let git: Git | undefined;
  // Asked for with the first template: who has none never starts git. Nothing waits for it; it tells when it is there.
  const start = async (): Promise<Disposable> => {
    git = await findGit();
    if (git === undefined) return new Disposable(() => undefined);
    if (git.repositories.length > 0) changed.fire();
    return watch(git, () => changed.fire());
  };
  const documentOf: CommittedFiles['documentOf'] = async file => {
    if (!templateLanguages.includes(file.languageId) || file.uri.scheme !== 'file') return undefined;
    watched ??= start();
    const repository = git?.getRepository(file.uri) ?? undefined;
    const commit = repository?.state.HEAD?.commit;
    if (repository === undefined || commit === undefined) return undefined;
    const name = file.uri.toString();
    const known = files.get(name);
    if (known?.commit === commit) return known.document;
    const document = readCommitted(repository, commit, file, assets);
    files.set(name, { commit, document });
    return document;
  };
  return {
    documentOf,
    onDidChange: changed.event,
    dispose: () => {
      changed.dispose();
      void watched?.then(events => events.dispose());
    },
  };
}

async function readCommitted(
  repository: Repository,
  commit: string,
  { uri, languageId }: { readonly uri: Uri; readonly languageId: string },
  assets: Assets,
): Promise<Document | undefined> {
  try {
    return await read(await repository.show(commit, uri.fsPath), languageId, assets);
  } catch {
    // The file is new, or git cannot say.
    return undefined;
  }
}

function watch(git: Git, changed: () => void): Disposable {
  const repositories = new Map<Repository, Disposable>();
  const close = (repository: Repository): void => {
    repositories.get(repository)?.dispose();
    repositories.delete(repository);
  };
  const open = (repository: Repository): void => {
    close(repository);
    repositories.set(repository, watchHead(repository, changed));
  };
  git.repositories.forEach(open);
  return Disposable.from(
    git.onDidOpenRepository(repository => {
      open(repository);
      changed();
    }),
    git.onDidCloseRepository(repository => {
      close(repository);
      changed();
    }),
    new Disposable(() => repositories.forEach(one => one.dispose())),
  );
}

/** The state of a repository changes with every file that is saved; only another commit matters here. */
function watchHead({ state }: Repository, changed: () => void): Disposable {
  let last = state.HEAD?.commit;
  return state.onDidChange(() => {
    const commit = state.HEAD?.commit;
    if (commit === last) return;
    last = commit;
    changed();
  });
}
