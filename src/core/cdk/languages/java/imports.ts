import type { Node } from '@vscode/tree-sitter-wasm';
import type { Imports, SymbolName } from '../../program.ts';
import { symbolAt } from '../symbols.ts';

export interface JavaImports extends Imports {
  /** Simple names that a wildcard import cannot have brought, because the file says what else they are. */
  readonly hidden: ReadonlySet<string>;
}

const importLine = /^import\s+(?:static\s+)?(?<path>[\w$\s.\u0080-\uffff]+?)\s*(?<wildcard>\.\s*\*)?\s*;/;

/** Classes of `java.lang` that CDK code calls. */
const implicit: readonly string[] = ['Boolean', 'Double', 'Integer', 'Long', 'Math', 'Object', 'String', 'System'];

/** @param types names of the types that the file declares */
export function importsOf(root: Node, types: readonly string[]): JavaImports {
  const names = new Map<string, SymbolName>();
  const wildcards: string[] = [];
  const hidden = new Set([...implicit, ...types]);
  for (const node of root.namedChildren) {
    if (node?.type !== 'import_declaration') continue;
    const { path = '', wildcard } = importLine.exec(node.text)?.groups ?? {};
    const segments = path.split('.').map(segment => segment.trim());
    const symbol = symbolAt(segments.join('.'));
    const local = segments.at(-1) ?? '';
    if (symbol === undefined) {
      if (wildcard === undefined) hidden.add(local);
    } else if (wildcard === undefined) names.set(local, symbol);
    else wildcards.push(symbol);
  }
  return { names, wildcards, hidden };
}
