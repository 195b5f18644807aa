import type { Node } from '@vscode/tree-sitter-wasm';
import { isComment } from '../../cdk/languages/nodes.ts';
import type { Span } from '../../model.ts';

/** Where statements can be put in. */
export interface CodePlace {
  readonly span: Span;
  readonly indent: string;
  /** What comes before the first line, its own indentation included, and behind the last one. */
  readonly before: string;
  readonly behind: string;
}

/** What holds the statements of a function, in any of the languages. */
const bodies: ReadonlySet<string> = new Set(['statement_block', 'block', 'constructor_body']);

const functions: ReadonlySet<string> = new Set([
  'arrow_function',
  'constructor_declaration',
  'function_declaration',
  'function_definition',
  'function_expression',
  'local_function_statement',
  'method_declaration',
  'method_definition',
]);

/**
 * The blank place at the beginning of a line where a statement can begin: in the body of a function, with nothing else on
 * the line. Undefined elsewhere.
 *
 * @param span a half typed word, or nothing; it is blank in the text that was parsed
 */
export function blankPlace(root: Node, text: string, span: Span): CodePlace | undefined {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const indent = text.slice(start, span.start);
  const rest = /^[^\r\n]*/.exec(text.slice(span.end))?.[0] ?? '';
  if (indent.trim() !== '' || rest.trim() !== '') return undefined;
  const body = bodyAt(root, text, span.start, indent);
  return body === undefined ? undefined : { span, indent, before: '', behind: '' };
}

function bodyAt(root: Node, text: string, offset: number, indent: string): Node | undefined {
  const node = root.descendantForIndex(offset, offset);
  if (node === null || isComment(node)) return undefined;
  if (!isIndented(root))
    return (bodies.has(node.type) || node.type === 'statement_list') && isInFunction(node) ? node : undefined;
  return pythonBody(root, node, text, offset, indent);
}

/** In Python, blank lines at the end belong to no body: their indentation tells to which they will. */
function pythonBody(root: Node, node: Node, text: string, offset: number, indent: string): Node | undefined {
  if (!['block', 'module', 'function_definition', 'class_definition'].includes(node.type)) return undefined;
  const all = root.descendantsOfType('function_definition').flatMap(each => each?.childForFieldName('body') ?? []);
  return all.findLast(
    body =>
      body.startIndex < offset &&
      body.startPosition.column === indent.length &&
      (offset <= body.endIndex || text.slice(body.endIndex, offset).trim() === ''),
  );
}

const isIndented = (root: Node): boolean => root.type === 'module';

function isInFunction(body: Node): boolean {
  for (let node = body.parent; node !== null; node = node.parent) if (functions.has(node.type)) return true;
  return false;
}

/** Behind the statement that a place is in; away from functions, at the end of the last constructor of the file. */
export function statementPlace(root: Node, text: string, offset: number): CodePlace | undefined {
  const blank = blankPlace(root, text, { start: offset, end: offset });
  if (blank !== undefined) return blank;
  const statement = statementAt(root, offset) ?? lastIn(root);
  if (statement === undefined) return undefined;
  const start = text.lastIndexOf('\n', statement.startIndex - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start, statement.startIndex))?.[0] ?? '';
  if (statement.type.startsWith('return_')) {
    const span = { start: statement.startIndex, end: statement.startIndex };
    return { span, indent, before: '', behind: `\n\n${indent}` };
  }
  const end = endOf(statement, text);
  return { span: { start: end, end }, indent, before: `\n\n${indent}`, behind: '' };
}

/** With its end sign, which is no part of every statement. */
function endOf({ endIndex }: Node, text: string): number {
  return text[endIndex] === ';' ? endIndex + 1 : endIndex;
}

function statementAt(root: Node, offset: number): Node | undefined {
  for (let node = root.descendantForIndex(offset, offset); node !== null; node = node.parent) {
    const { parent } = node;
    if (parent !== null && node.isNamed && holds(parent) && isInFunction(parent)) return node;
  }
  return undefined;
}

/** Go keeps the statements of a block in a list. */
function holds(node: Node): boolean {
  return bodies.has(node.type) ? node.namedChild(0)?.type !== 'statement_list' : node.type === 'statement_list';
}

const constructor =
  /^(?:async\s+)?(?:constructor\b|def __init__\b|(?:public|protected|internal|private)\s+\w+\s*\(|func \w+[^]*?\.NewStack\()/;

/** The last statement of the constructor of the last stack. */
function lastIn(root: Node): Node | undefined {
  const found = root.descendantsOfType([...functions]).findLast(node => node !== null && constructor.test(node.text));
  const body = found?.childForFieldName('body');
  const list = body?.namedChild(0)?.type === 'statement_list' ? body.namedChild(0) : body;
  return list?.namedChildren.findLast(child => child !== null && !isComment(child)) ?? undefined;
}
