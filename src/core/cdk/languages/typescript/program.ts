import type { Node } from '@vscode/tree-sitter-wasm';
import type { Construct, Program, Statement, Wanted } from '../../program.ts';
import { declarations } from '../declarations.ts';
import { remember } from '../../../remember.ts';
import { children } from '../nodes.ts';
import { resolve } from '../symbols.ts';
import { createUses, holders } from '../uses.ts';
import { calleesIn, type Written } from './callees.ts';
import { creationOf, calleeOf, expressionOf, type Source } from './expressions.ts';
import { importsOf } from './imports.ts';
import { noteSpan, spannedTypes, type StatementSpans } from './spans.ts';
import { assignedTogether, assignmentStatement, callStatement } from './statements.ts';
import { variableOf } from './paths.ts';
import { noteUse, usingTypes } from './uses.ts';

const spanned: ReadonlySet<string> = new Set(spannedTypes);
const using: ReadonlySet<string> = new Set(usingTypes);
const types: string[] = [...new Set(['new_expression', ...spannedTypes, ...usingTypes])];

/** What a file of TypeScript or JavaScript says, in one walk over its tree. */
export function programOf(root: Node, wanted: Wanted): Program {
  const text = textOf(root);
  const nodes = root.descendantsOfType(types).filter(node => node !== null);
  const source = sourceOf(root, { text, callees: calleesIn(nodes, text), isBroken: brokenIn(root) });
  const uses = createUses();
  const spans: StatementSpans = { byValue: new Map(), around: new Map() };
  const statements: Statement[] = [];
  const creations: Node[] = [];
  for (const node of nodes) {
    const { type } = node;
    if (type === 'new_expression') creations.push(node);
    if (spanned.has(type)) noteSpan(node, type, text, spans);
    if (using.has(type)) noteUse(node, type, source, uses);
    const said = statementsOf(node, type, source, wanted);
    if (said.length > 0) statements.push(...said);
  }
  const variables = holders(uses, value => variableOf(value, text));
  const constructs = creations.flatMap((node): Construct[] => {
    const symbol = calleeOf(node, source);
    const creation = symbol !== undefined && wanted.construct(symbol) ? creationOf(node, source, symbol) : undefined;
    if (creation === undefined) return [];
    const { id } = node;
    const held = { variables: variables.get(id) ?? [], declares: uses.initial.has(id) };
    return [{ creation, ...held, statement: spans.byValue.get(id) }];
  });
  return {
    imports: source.imports,
    constructs,
    statements,
    ...declarations(uses, node => expressionOf(node, source)),
  };
}

/** The text of the file, by the offsets of its nodes: what precedes the first token belongs to no node. */
function textOf(root: Node): string {
  return ' '.repeat(root.startIndex) + root.text;
}

function brokenIn({ hasError }: Node): (node: Node) => boolean {
  return node => hasError && node.hasError;
}

const none: readonly never[] = [];

function statementsOf(node: Node, type: string, source: Source, wanted: Wanted): readonly Statement[] {
  switch (type) {
    case 'call_expression': {
      const statement = callStatement(node, source, wanted);
      return statement === undefined ? assignedTogether(node, source, wanted) : [statement];
    }
    case 'assignment_expression':
    case 'augmented_assignment_expression': {
      const statement = assignmentStatement(node, type, source, wanted);
      return statement === undefined ? none : [statement];
    }
    default:
      return none;
  }
}

function sourceOf(root: Node, written: Written): Source {
  const imports = importsOf(root, written.text);
  return {
    ...written,
    imports,
    symbols: remember(path => resolve(path.split('.'), imports)),
    classes: classesOf(root),
    creations: new Map(),
    nesting: { depth: 0 },
  };
}

function classesOf(root: Node): ReadonlySet<string> {
  const names = children(root)
    .map(node => (node.type === 'export_statement' ? node.childForFieldName('declaration') : node))
    .filter(node => node?.type === 'class_declaration' || node?.type === 'abstract_class_declaration')
    .map(node => node?.childForFieldName('name')?.text ?? '');
  return new Set(names);
}
