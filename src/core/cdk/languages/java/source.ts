import type { Node } from '@vscode/tree-sitter-wasm';
import type { Expression, SymbolName } from '../../program.ts';
import type { JavaFile } from './file.ts';

/** A file whose expressions can be read. */
export interface Source extends JavaFile {
  /** Chains that have been looked for, by the id of their last call. */
  readonly chains: Map<number, Chain | undefined>;
  readonly convert: (node: Node) => Expression;
}

/** The calls on a builder, from where it is created: `X.Builder.create(this, "Id")` or `XProps.builder()`. */
export interface Chain {
  /** What it builds. */
  readonly symbol: SymbolName;
  readonly base: Node;
  /** Arguments of `create`; undefined where a struct is built. */
  readonly creation: Node | undefined;
  readonly calls: readonly Call[];
  /** The call of `build` at its end; undefined where the builder is kept for later. */
  readonly build: Call | undefined;
  /** Something stands in it that is no call. */
  readonly isOpen: boolean;
}

export interface Call {
  readonly node: Node;
  readonly key: Node;
  readonly name: string;
}
