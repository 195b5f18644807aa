import { workspace, type DocumentSelector, type TextDocument } from 'vscode';
import { languages } from '../core/read.ts';

/** Every language that may hold a template or CDK constructs, wherever the file lies: `isSource` tells files from views of them. */
export const selector: DocumentSelector = languages.map(language => ({ language }));

/**
 * Whether a document is a file of the user's, on whatever file system, or one not saved yet. A document that only
 * shows something (the other side of a diff, output, a notebook cell) has no file system, or one that is read-only.
 */
export function isSource({ uri, languageId }: TextDocument): boolean {
  if (!languages.includes(languageId)) return false;
  return uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
