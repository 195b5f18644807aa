import type { Layout, Spelling } from '../../language.ts';
import type { Scalar } from '../../../model.ts';
import { importing } from './importing.ts';

const conventions = [/\bArrays\.asList\(/, /\bList\.of\(/, importOf('List'), importOf('Map')];

export const spelling: Spelling = {
  excerpt: text => conventions.map(convention => convention.exec(text)?.[0] ?? '').join('\n'),
  entry: (name, value) => `.${name}(${value})`,
  scalar,
  namesStructs: true,
  list: (items, text) => `${listFactory(text ?? '')}(${items.join(', ')})`,
  object,
  dictionary: (entries, text) =>
    `${imported('Map', text ?? '')}.of(${entries.map(([key, value]) => `${scalar(key)}, ${value}`).join(', ')})`,
  call: (callee, method, args) => `${callee}.${method}(${args.join(', ')})`,
  create: (callee, args) => `new ${callee}(${args.join(', ')})`,
  member: (owner, name) => `${owner}.${name}`,
  method: (receiver, name, args) => `${receiver}.${name}(${args.join(', ')})`,
  statementEnd: ';',
  qualified: (module, name) => `${module}.${name}`,
  importing,
};

/** Files for Java 8, which has no `List.of`, go on as they are. */
function listFactory(text: string): string {
  const isOld = /\bArrays\.asList\(/.test(text) && !/\bList\.of\(/.test(text);
  return isOld ? 'Arrays.asList' : `${imported('List', text)}.of`;
}

function imported(name: string, text: string): string {
  return importOf(name).test(text) ? name : `java.util.${name}`;
}

function importOf(name: string): RegExp {
  return new RegExp(String.raw`^import\s+java\.util\.(?:\*|${name})\s*;`, 'm');
}

/** JSON escapes no more than Java understands. Whole numbers that no `int` can hold are of type `long`. */
function scalar(value: Scalar): string {
  const isLong = Number.isInteger(value) && Math.abs(Number(value)) > 2 ** 31 - 1;
  return JSON.stringify(value) + (isLong ? 'L' : '');
}

function object(struct: string | undefined, entries: readonly string[], layout: Layout): string | undefined {
  if (struct === undefined) return undefined;
  const line = `${struct}.builder()${entries.join('')}.build()`;
  const width = layout.indent.length + (layout.lead ?? 0) + line.length;
  if (entries.length <= 2 && !line.includes('\n') && width <= 100) return line;
  const lead = layout.newline + layout.indent + layout.unit;
  return [`${struct}.builder()`, ...entries, '.build()'].join(lead);
}
