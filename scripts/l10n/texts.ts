import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Node } from '@vscode/tree-sitter-wasm';
import { parserFor } from '../../src/core/cdk/grammars.ts';
import { assets } from '../../test/assets.ts';
import { project } from '../host/paths.ts';

/** A string of a source file that is neither an import, nor a type, nor what something is compared with. */
export interface Text {
  /** As it is written, without its quotation marks. */
  readonly text: string;
  /** `localised` is the first argument of `l10n.t`, a key of the bundles; `plain` is everything else. */
  readonly kind: 'localised' | 'plain';
  /** What it becomes: a property `title`, an assignment `item.tooltip`, an argument `quickFix()`; empty elsewhere. */
  readonly role: string;
  /** `src/editor/status.ts:12` */
  readonly place: string;
}

/** The files that speak to the user of the editor, as paths in the project. */
export function editorFiles(): readonly string[] {
  return [...globSync('src/editor/**/*.ts', { cwd: project }), 'src/extension.ts'].toSorted();
}

/**
 * The texts of a source file.
 * @throws where a message of `l10n.t` is more than one string without escapes: it could not be looked up
 */
export async function textsIn(file: string): Promise<readonly Text[]> {
  return textsOf(readFileSync(path.join(project, file), 'utf8'), file);
}

/** @param name of the source, for its places */
export async function textsOf(source: string, name: string): Promise<readonly Text[]> {
  const parser = await parserFor('tree-sitter-typescript.wasm', assets);
  const tree = parser.parse(source);
  if (tree === null) throw new Error(`${name} cannot be parsed.`);
  try {
    const place = (node: Node): string => `${name}:${node.startPosition.row + 1}`;
    for (const call of nodesOf(tree.rootNode, 'call_expression')) {
      if (isLocalising(call)) requireMessage(call, place(call));
    }
    const strings = nodesOf(tree.rootNode, 'string', 'template_string').filter(isText);
    return strings.map(node => ({
      text: node.text.slice(1, -1),
      kind: isMessage(node) ? 'localised' : 'plain',
      role: roleOf(node),
      place: place(node),
    }));
  } finally {
    tree.delete();
  }
}

function nodesOf(root: Node, ...types: readonly string[]): readonly Node[] {
  return root.descendantsOfType([...types]).flatMap(node => (node === null ? [] : [node]));
}

function isText({ isNamed, parent }: Node): boolean {
  // The keyword of the type `string` is an unnamed node of the same kind.
  if (!isNamed || parent === null) return false;
  const isImport = parent.parent?.childForFieldName('function')?.type === 'import';
  const isCompared = /^[!=]==$/.test(parent.childForFieldName('operator')?.type ?? '');
  return !isImport && !isCompared && !['import_statement', 'literal_type'].includes(parent.type);
}

function isLocalising(call: Node): boolean {
  return /^(?:vscode\.)?l10n\.t$/.test(call.childForFieldName('function')?.text ?? '');
}

function isMessage({ id, parent }: Node): boolean {
  return parent?.type === 'arguments' && parent.namedChild(0)?.id === id && isLocalising(parent.parent ?? parent);
}

function requireMessage(call: Node, place: string): void {
  const message = call.childForFieldName('arguments')?.namedChild(0);
  const isPlain = message?.type === 'string' && message.namedChildren.every(part => part?.type === 'string_fragment');
  if (!isPlain) throw new Error(`${place}: a message is one string without escapes.`);
}

function roleOf(node: Node): string {
  for (let here = node.parent; here !== null && here.type !== 'statement_block'; here = here.parent) {
    const field = roleFields[here.type];
    const name = field === undefined ? undefined : here.childForFieldName(field)?.text;
    if (name !== undefined) return here.type.endsWith('expression') && field !== 'left' ? `${name}()` : name;
  }
  return '';
}

const roleFields: Readonly<Record<string, string>> = {
  pair: 'key',
  assignment_expression: 'left',
  variable_declarator: 'name',
  call_expression: 'function',
  new_expression: 'constructor',
};
