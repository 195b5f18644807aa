import type { Node } from '@vscode/tree-sitter-wasm';
import type { Imports, SymbolName } from '../../program.ts';
import { children } from '../nodes.ts';
import { symbolAt } from '../symbols.ts';

export interface GoImports extends Imports {
  /** The name of the package whose functions make pointers: `jsii.String("x")`; empty where a dot imports it. */
  readonly jsii: string | undefined;
}

export const jsiiPath = 'github.com/aws/jsii-runtime-go';

interface Imported {
  readonly path: string;
  readonly local: string;
}

/** @param specs the nodes that import a package each */
export function importsOf(specs: readonly Node[]): GoImports {
  const imported = specs.flatMap(importedBy);
  const names = new Map<string, SymbolName>();
  const wildcards: string[] = [];
  for (const { path, local } of imported) {
    const symbol = symbolAt(path);
    if (symbol === undefined || local === '_') continue;
    if (local === '.') wildcards.push(symbol);
    else names.set(local, symbol);
  }
  const jsii = imported.find(({ path }) => path === jsiiPath)?.local;
  return { names, wildcards, jsii: jsii === '.' ? '' : jsii };
}

function importedBy(spec: Node): readonly Imported[] {
  const parts = children(spec).map(({ text }) => text);
  const path = parts.at(-1)?.slice(1, -1);
  return path === undefined ? [] : [{ path, local: parts.length > 1 ? (parts[0] ?? '') : packageAt(path) }];
}

/** The name of a package that is imported without another one: `…/awscdk/v2` → `awscdk`. */
function packageAt(path: string): string {
  if (path === jsiiPath) return 'jsii';
  return path.split('/').findLast(part => !/^v\d+$/.test(part)) ?? path;
}
