import type { Node } from '@vscode/tree-sitter-wasm';
import type { Scalar, TextEdit } from '../model.ts';
import type { Composing } from './composing.ts';
import type { Imports, Program, SymbolName, Wanted } from './program.ts';

/** What one programming language has to answer so that its CDK code can be read and written. */
export interface CdkLanguage {
  /** File name of the tree-sitter grammar. */
  readonly grammar: string;
  readonly commentSign: '#' | '//';
  /** Reads the tree of a file. The nodes are gone soon afterwards: `declared` alone may still use them. */
  program(root: Node, wanted: Wanted): Program;
  readonly spelling: Spelling;
  readonly composing: Composing;
  /**
   * Whether edits of a file leave something declared that nothing uses any more, where that is an error of the language.
   *
   * @param source the same object for all edits of a file
   */
  leavesUnused?(source: { readonly text: string }, edits: readonly TextEdit[]): boolean;
}

/** How a language writes what a fix needs. Names come as in TypeScript: `multiAz`, `applyRemovalPolicy`. */
export interface Spelling {
  /** A short text that says what the whole file says about how it is written: scalars, lists and dictionaries come out alike. */
  excerpt(text: string): string;
  /** A named value: `multiAz: true`, `multi_az=True`, `.multiAz(true)`, `MultiAz = true`. `value` is spelled already. */
  entry(name: string, value: string): string;
  /** `text` is the file, whose quotes are followed. */
  scalar(value: Scalar, text: string): string;
  /** `text` is the file, whose imports decide what a list is called. */
  list(items: readonly string[], text?: string): string;
  /** Whether nested objects are written with the name of their struct. */
  readonly namesStructs: boolean;
  /** A struct such as `rds.BackupProps`, by the name it has in the file. Undefined where it needs a name and has none. */
  object(struct: string | undefined, entries: readonly string[], layout: Layout): string | undefined;
  /** A dictionary with verbatim keys. */
  dictionary(entries: readonly (readonly [key: string, value: string])[], text?: string): string | undefined;
  /** An entry of a dictionary. Left out: none can be added to one that is written. */
  pair?(key: string, value: string): string;
  /** A static call: `Duration.days(7)`; `callee` is the name in the file, of its class. */
  call(callee: string, method: string, args: readonly string[]): string;
  /** An object of a class that is no construct: `new LogType('slowquery')`. */
  create(callee: string, args: readonly string[]): string;
  /** A constant: `RemovalPolicy.RETAIN`. */
  member(owner: string, name: string): string;
  /** What is passed for an optional argument that is left out, where the language asks for one: `nil`. */
  readonly leftOut?: string;
  /** A method called on a variable or a finished expression: `db.applyRemovalPolicy(x)`. */
  method(receiver: string, name: string, args: readonly string[]): string;
  /** What ends a statement: `;` or nothing. */
  readonly statementEnd: string;
  /** How a class or struct is called through the name of its module: `rds.BackupProps`, `awsrds.BackupProps`. */
  qualified(module: string, name: string): string;
  /** The edit that imports a class, with the name it then has; undefined where the language needs none or none can be added. */
  importing(symbol: SymbolName, imports: Imports, text: string): Importing | undefined;
}

export interface Importing {
  readonly name: string;
  readonly edits: readonly TextEdit[];
}

/** How nested entries are laid out: on one line, or each on its own at `indent` with `unit` more. */
export interface Layout {
  readonly indent: string;
  readonly unit: string;
  readonly newline: '\n' | '\r\n';
  /** Characters that stand before it on its first line, beside the indentation. */
  readonly lead?: number;
}
