import type { Node } from '@vscode/tree-sitter-wasm';
import type { Imports, SymbolName } from '../../program.ts';
import { children } from '../nodes.ts';
import { moduleAt, normalised } from '../symbols.ts';
import { stringOf } from './literals.ts';
import { chainOf } from './paths.ts';

type Names = Map<string, SymbolName>;

/** What the top level of a file imports of the CDK: `import`, `import = require(…)`, `require`, `const { Duration } = cdk`. */
export function importsOf(root: Node, text: string): Imports {
  const names: Names = new Map();
  for (const node of children(root)) {
    if (node.type === 'import_statement') addStatement(node, names);
    else if (node.type === 'import_alias') addAlias(node, names);
    else if (node.type === 'lexical_declaration' || node.type === 'variable_declaration')
      addVariables(node, names, text);
  }
  return { names, wildcards: [] };
}

function addStatement(statement: Node, names: Names): void {
  for (const clause of children(statement)) {
    if (clause.type === 'import_require_clause') addRequired(clause, names);
    if (clause.type !== 'import_clause') continue;
    const module = moduleIn(statement.childForFieldName('source'));
    if (module !== undefined) addClause(clause, module, names);
  }
}

/** `* as rds`, `{ DatabaseInstance as Db }`, and the default, which stands for the module under esModuleInterop. */
function addClause(clause: Node, module: string, names: Names): void {
  for (const part of children(clause)) {
    if (part.type === 'identifier') names.set(part.text, module);
    else if (part.type === 'namespace_import') add(names, part.lastNamedChild, module);
    else for (const specifier of children(part)) addSpecifier(specifier, module, names);
  }
}

function addSpecifier(specifier: Node, module: string, names: Names): void {
  const { firstNamedChild: name, lastNamedChild: local } = specifier;
  if (name !== null) add(names, local, name.text === 'default' ? module : normalised(`${module}.${name.text}`));
}

/** `import rds = require('aws-cdk-lib/aws-rds')` */
function addRequired(clause: Node, names: Names): void {
  const module = moduleIn(clause.childForFieldName('source'));
  if (module !== undefined) add(names, clause.firstNamedChild, module);
}

/** `import rds = cdk.aws_rds` */
function addAlias(alias: Node, names: Names): void {
  const [first = '', ...rest] = alias.lastNamedChild?.text.split('.') ?? [];
  const symbol = names.get(first);
  if (symbol !== undefined) add(names, alias.firstNamedChild, normalised([symbol, ...rest].join('.')));
}

function addVariables(declaration: Node, names: Names, text: string): void {
  for (const declarator of children(declaration)) {
    const value = declarator.childForFieldName('value');
    const symbol = value === null ? undefined : importedBy(value, names, text);
    const name = declarator.childForFieldName('name');
    if (symbol === undefined || name === null) continue;
    if (name.type === 'identifier') names.set(name.text, symbol);
    else if (name.type === 'object_pattern') addPattern(name, symbol, names);
  }
}

/** `{ Duration, aws_rds: rds }` */
function addPattern(pattern: Node, symbol: SymbolName, names: Names): void {
  for (const part of children(pattern)) {
    const { firstNamedChild: key, lastNamedChild: local } = part;
    if (part.type === 'shorthand_property_identifier_pattern') add(names, part, normalised(`${symbol}.${part.text}`));
    if (part.type === 'pair_pattern' && key !== null) add(names, local, normalised(`${symbol}.${key.text}`));
  }
}

/** `require('aws-cdk-lib')`, `await import('aws-cdk-lib')`, `cdk`, `cdk.aws_rds`; undefined for what is not of the CDK. */
function importedBy(node: Node, names: Names, text: string): SymbolName | undefined {
  const { from, path } = chainOf(node, text);
  const [first = '', ...members] = path;
  if (from === 'this') return undefined;
  const symbol = from === 'variable' ? names.get(first) : required(from);
  const rest = from === 'variable' ? members : path;
  return symbol === undefined ? undefined : normalised([symbol, ...rest].join('.'));
}

function required(node: Node): string | undefined {
  const [callee, args] = node.type === 'call_expression' ? children(node) : [];
  const isImport = callee?.type === 'import' || (callee?.type === 'identifier' && callee.text === 'require');
  return isImport ? moduleIn(args?.firstNamedChild ?? null) : undefined;
}

function moduleIn(source: Node | null): string | undefined {
  const path = source === null ? undefined : stringOf(source);
  return path === undefined ? undefined : moduleAt(path);
}

function add(names: Names, local: Node | null, symbol: SymbolName): void {
  if (local !== null) names.set(local.text, symbol);
}
