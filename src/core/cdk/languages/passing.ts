import type { Node } from '@vscode/tree-sitter-wasm';
import { children } from './nodes.ts';
import { pass, type Uses } from './uses.ts';

// A function may change what it is given: `fill(props)`. What somebody gives to the CDK stays as it is.

/** A call of identifiers with dots between: `this.fill(props)`. */
interface Passing {
  readonly call: Node;
  /** What is called: `this.fill`. */
  readonly path: string;
  /** The text of the call. */
  readonly text: string;
}

const argument = /^\s*(?:(?:ref|in)\s+|\w+\s*[:=]\s*)?&?(?:(?:this|self)\s*\.\s*)?([A-Za-z_$][\w$]*)\s*$/;

/** Where arguments are names and nothing else, the text says as much as the tree. */
const names = /^[\w$\s.,&]*$/;

/** Where nothing that could be an argument is a name alone, the tree need not be asked. */
const mayHoldName = /(?:^|[,=:&\s.])[A-Za-z_$][\w$]*\s*(?:,|$)/;

/** @param receivers what `this` is called, where it has a name of its own */
export function noteArguments(
  { call, path, text }: Passing,
  uses: Uses,
  receivers: ReadonlySet<string> = itself,
): void {
  const [first = '', ...rest] = path.split('.');
  const [owner = '', ...methods] = receivers.has(first) || itself.has(first) ? rest : [first, ...rest];
  const inner = text.slice(path.length + 1, -1);
  if (!mayHoldName.test(inner)) return;
  const args = names.test(inner) ? inner.split(',') : children(call.lastNamedChild ?? call).map(textOf);
  for (const arg of args) {
    const name = argument.exec(arg)?.[1];
    if (name !== undefined) pass(uses, name, methods.length === 0 ? '' : owner);
  }
}

const itself: ReadonlySet<string> = new Set(['this', 'self', 'cls', 'base']);

/** Longer than any name. */
const long = 100;

function textOf(node: Node): string {
  return node.endIndex - node.startIndex > long ? '' : node.text;
}
