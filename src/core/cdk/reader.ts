import type { Parser, Tree } from '@vscode/tree-sitter-wasm';
import type { Facts } from '../facts/facts.ts';
import type { Document } from '../model.ts';
import { editTree } from './editTree.ts';
import type { Version } from './adopt.ts';
import type { CdkLanguage } from './language.ts';
import { readTree } from './source.ts';

/** Reads one source file again and again while it is edited, and keeps what an edit leaves as it is. */
export interface SourceReader {
  /** As `readSource`. Of the document that was read before, nothing but its text can be relied on from now on. */
  read(text: string): Document;
  /** Frees what is kept. */
  dispose(): void;
}

/** A version without errors of syntax. */
interface Sound {
  readonly text: string;
  readonly tree: Tree;
}

export function createSourceReader(language: CdkLanguage, parser: Parser, facts: Facts): SourceReader {
  let sound: Sound | undefined;
  let last: Version | undefined;
  const keep = (next: Sound | undefined): void => {
    sound?.tree.delete();
    sound = next;
  };
  return {
    read: text => {
      const tree = parse(parser, text, sound);
      const reading = readTree({ text, tree, language, facts }, last);
      const own = { text, made: reading.made };
      last = own;
      if (tree?.rootNode.hasError === false) keep({ text, tree });
      else tree?.delete();
      const { document } = reading;
      // The resources of a document that was read before stand where they stand now.
      return { ...document, edit: changes => (last === own ? document.edit(changes) : undefined) };
    },
    dispose: () => {
      last = undefined;
      keep(undefined);
    },
  };
}

/**
 * Parses a text as what has become of a sound one, so that its tree does not depend on how it came to be: what
 * tree-sitter makes of broken code can depend on what it made of other broken code before.
 */
function parse(parser: Parser, text: string, sound: Sound | undefined): Tree | null {
  if (sound === undefined) return parser.parse(text);
  const before = sound.tree.copy();
  editTree(before, sound.text, text);
  const tree = parser.parse(text, before);
  before.delete();
  return tree;
}
