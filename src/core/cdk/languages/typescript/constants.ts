import type { Node } from '@vscode/tree-sitter-wasm';
import type { Scalar } from '../../../model.ts';
import { children } from '../nodes.ts';
import { numberOf, stringIn, stringOf } from './literals.ts';
import { unwrap } from './paths.ts';

/** What a literal says, a signed number or `'a' + 'b'`; undefined for every other expression. */
export function constantOf(node: Node, type: string, text: string): Scalar | undefined {
  switch (type) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
    case 'undefined':
      return null;
    case 'number':
      return numberOf(text);
    case 'unary_expression':
      return signed(node);
    case 'string':
    case 'template_string':
      return stringIn(node, type, text);
    case 'binary_expression':
      return concatenated(node);
    default:
      return undefined;
  }
}

function signed(node: Node): number | undefined {
  const number = node.lastNamedChild;
  const value = number?.type === 'number' ? numberOf(number.text) : undefined;
  const sign = node.firstChild?.type;
  if (value === undefined || (sign !== '-' && sign !== '+')) return undefined;
  return sign === '-' ? -value : value;
}

/** From the last operand to the first, which is how the operators nest. */
function concatenated(node: Node): string | undefined {
  let text = '';
  let rest = node;
  while (rest.type === 'binary_expression') {
    const [left, right] = children(rest);
    const operand = right === undefined ? undefined : stringOf(unwrap(right));
    if (left === undefined || operand === undefined || rest.childForFieldName('operator')?.type !== '+') {
      return undefined;
    }
    text = operand + text;
    rest = unwrap(left);
  }
  const first = stringOf(rest);
  return first === undefined ? undefined : first + text;
}
