import type { Node } from '@vscode/tree-sitter-wasm';
import type { Imports, SymbolName } from '../../program.ts';
import { children } from '../nodes.ts';
import { symbolAt } from '../symbols.ts';

export interface PythonImports extends Imports {
  /** Names that an import of something else brings: no wildcard import has brought them. */
  readonly foreign: readonly string[];
}

interface Binding {
  readonly local: string;
  readonly symbol: SymbolName | undefined;
}

/** @param statements `import …` and `from … import …` */
export function importsOf(statements: readonly Node[]): PythonImports {
  const bindings = statements.flatMap(bindingsOf);
  const names = new Map<string, SymbolName>();
  for (const { local, symbol } of bindings) if (symbol !== undefined) names.set(local, symbol);
  return {
    names,
    wildcards: statements.flatMap(wildcardOf),
    foreign: bindings.filter(({ symbol }) => symbol === undefined).map(({ local }) => local),
  };
}

function bindingsOf(statement: Node): readonly Binding[] {
  const module = statement.childForFieldName('module_name');
  const imported = children(statement).filter(({ id }) => id !== module?.id);
  return imported.flatMap(node => {
    const [path, alias] = node.type === 'aliased_import' ? children(node).map(({ text }) => text) : [node.text];
    if (path === undefined || node.type === 'wildcard_import') return [];
    return [module === null ? moduleBinding(path, alias) : nameBinding(module.text, path, alias)];
  });
}

/** `import aws_cdk.aws_rds` binds `aws_cdk`, from which the rest is reached. */
function moduleBinding(path: string, alias: string | undefined): Binding {
  const [root = ''] = path.split('.');
  return alias === undefined ? { local: root, symbol: symbolAt(root) } : { local: alias, symbol: symbolAt(path) };
}

function nameBinding(module: string, name: string, alias: string | undefined): Binding {
  return { local: alias ?? name, symbol: symbolAt(`${module}.${name}`) };
}

function wildcardOf(statement: Node): readonly string[] {
  const [module, star] = children(statement);
  const symbol = module === undefined || star?.type !== 'wildcard_import' ? undefined : symbolAt(module.text);
  return symbol === undefined ? [] : [symbol];
}
