import type { Layout, Spelling } from '../../language.ts';
import type { Scalar } from '../../../model.ts';
import { pascal } from '../names.ts';
import { importing } from './importing.ts';

const collections = /^[^\S\r\n]*(?:global\s+)?using\s+System\.Collections\.Generic\s*;/m;

export const spelling: Spelling = {
  excerpt: text => collections.exec(text)?.[0] ?? '',
  namesStructs: true,
  entry: (name, value) => `${pascal(name)} = ${value}`,
  scalar: (value: Scalar) => JSON.stringify(value),
  list: items => (items.length === 0 ? 'new object[0]' : `new[] { ${items.join(', ')} }`),
  object,
  dictionary,
  call: (callee, method, args) => `${callee}.${pascal(method)}(${args.join(', ')})`,
  create: (callee, args) => `new ${callee}(${args.join(', ')})`,
  member: (owner, name) => `${owner}.${pascal(name)}`,
  method: (receiver, name, args) => `${receiver}.${pascal(name)}(${args.join(', ')})`,
  statementEnd: ';',
  qualified: (module, name) => `${module}.${name}`,
  importing,
};

function dictionary(entries: readonly (readonly [key: string, value: string])[], text?: string): string {
  const isImported = collections.test(text ?? '');
  const type = `${isImported ? '' : 'System.Collections.Generic.'}Dictionary<string, object>`;
  return `new ${type} { ${entries.map(([key, value]) => `[${JSON.stringify(key)}] = ${value}`).join(', ')} }`;
}

function object(struct: string | undefined, entries: readonly string[], layout: Layout): string | undefined {
  if (struct === undefined) return undefined;
  if (entries.length === 0) return `new ${struct}()`;
  const line = `new ${struct} { ${entries.join(', ')} }`;
  const width = layout.indent.length + (layout.lead ?? 0) + line.length;
  if (entries.length <= 2 && !line.includes('\n') && width <= 100) return line;
  const lead = layout.newline + layout.indent;
  return `new ${struct}${lead}{${entries.map(entry => `${lead}${layout.unit}${entry},`).join('')}${lead}}`;
}
