import type { Node } from '@vscode/tree-sitter-wasm';
import type { Imports, SymbolName } from '../../program.ts';
import { symbolAt } from '../symbols.ts';

export interface CSharpImports extends Imports {
  /** Types that the file declares: no namespace can have brought these names. */
  readonly hidden: ReadonlySet<string>;
}

const usingLine =
  /^(?:global\s+)?using\s+(?:static\s+)?(?:(?<alias>\w+)\s*=\s*)?(?:global\s*::\s*)?(?<path>[\w\s.\u0080-\uffff]+?)\s*;/;

/**
 * @param directives every `using` of the file, those within namespaces included
 * @param types names of the types that the file declares
 */
export function importsOf(directives: readonly Node[], types: readonly string[]): CSharpImports {
  const names = new Map<string, SymbolName>();
  const wildcards: string[] = [];
  const hidden = new Set(types);
  for (const node of directives) {
    const { alias, path = '' } = usingLine.exec(node.text)?.groups ?? {};
    const symbol = symbolAt(path.replaceAll(/\s/g, ''));
    if (symbol === undefined) {
      if (alias !== undefined) hidden.add(alias);
    } else if (alias === undefined) wildcards.push(symbol);
    else names.set(alias, symbol);
  }
  return { names, wildcards, hidden };
}
