import type { TextEdit } from '../../../model.ts';
import type { Importing } from '../../language.ts';
import type { Imports, SymbolName } from '../../program.ts';
import { quoteIn } from './quotes.ts';

/**
 * Adds a class to the braces that import from its module already, or a line behind the last import: `import` or
 * `require` as the file has it, classes of aws-cdk-lib itself by name, modules under theirs. Undefined where the file
 * imports nothing, or has another use for the name.
 */
export function importing(symbol: SymbolName, { names }: Imports, text: string): Importing | undefined {
  const [module = '', name = '', ...members] = symbol.split('.');
  if (module === '*' || name === '') return undefined;
  const path = packageOf(module);
  const braces = bracesOf(path, text);
  const isByName = module === 'core' || module === 'cdk-nag' || braces !== undefined;
  const local = isByName ? name : module.replace(/-alpha$/, '').replaceAll('-', '_');
  if (names.has(local) || isTaken(local, text)) return undefined;
  const edit = braces === undefined ? newLine(isByName ? `{ ${name} }` : local, path, text) : addition(name, braces);
  const qualified = local === name ? [name, ...members] : [local, name, ...members];
  return edit === undefined ? undefined : { name: qualified.join('.'), edits: [edit] };
}

function packageOf(module: string): string {
  if (module === 'core') return 'aws-cdk-lib';
  if (module === 'cdk-nag') return 'cdk-nag';
  return module.endsWith('-alpha') ? `@aws-cdk/aws-${module}` : `aws-cdk-lib/aws-${module}`;
}

function isTaken(name: string, text: string): boolean {
  const declared = new RegExp(String.raw`\b(?:const|let|var|class|function|interface|type|enum|import|as)\s+${name}\b`);
  const imported = new RegExp(String.raw`^import\b[^;'"]*[{,]\s*${name}\s*[,}]`, 'm');
  return declared.test(text) || imported.test(text);
}

interface Braces {
  readonly start: number;
  readonly inner: string;
}

/** `{ Stack }` of `import { Stack } from 'aws-cdk-lib'` or `const { Stack } = require('aws-cdk-lib')`. */
function bracesOf(path: string, text: string): Braces | undefined {
  const found =
    new RegExp(String.raw`^import\s+(?:[\w$]+\s*,\s*)?\{([^{}]*)\}\s*from\s*(['"])${path}\2`, 'm').exec(text) ??
    new RegExp(String.raw`^(?:const|let|var)\s+\{([^{}]*)\}\s*=\s*require\(\s*(['"])${path}\2`, 'm').exec(text);
  return found === null ? undefined : { start: found.index + found[0].indexOf('{') + 1, inner: found[1] ?? '' };
}

/** Behind the last name, on a line of its own where that one has one. */
function addition(name: string, { start, inner }: Braces): TextEdit {
  const names = inner.trimEnd().replace(/,$/, '');
  if (names.trim() === '') return { span: { start, end: start + inner.length }, text: ` ${name} ` };
  const lead = /\r?\n[ \t]*(?=\S*$)/.exec(names)?.[0] ?? ' ';
  const at = start + names.length;
  return { span: { start: at, end: at }, text: `,${lead}${name}` };
}

const importLine =
  /^(?:import\b[^;'"]*(?:'[^'\n]*'|"[^"\n]*")\)?|(?:const|let|var)\b[^;'"=]*=\s*require\((?:'[^'\n]*'|"[^"\n]*")\)[^\r\n;]*);?/gm;

/** @param what `{ Duration }` or the name for a whole module */
function newLine(what: string, path: string, text: string): TextEdit | undefined {
  const last = [...text.matchAll(importLine)].at(-1);
  if (last === undefined) return undefined;
  const [line] = last;
  const quote = quoteIn(line);
  const source = `${quote}${path}${quote}`;
  const statement = line.startsWith('import')
    ? `import ${what.startsWith('{') ? what : `* as ${what}`} from ${source}`
    : `const ${what} = require(${source})`;
  const at = last.index + line.length;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { span: { start: at, end: at }, text: newline + statement + (line.endsWith(';') ? ';' : '') };
}
