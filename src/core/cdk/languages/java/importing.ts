import type { Importing } from '../../language.ts';
import type { TextEdit } from '../../../model.ts';
import type { Imports, SymbolName } from '../../program.ts';

/** Imports a class. Where its name is taken already, it is called by its full name. */
export function importing(symbol: SymbolName, imports: Imports, text: string): Importing | undefined {
  const [module = '', outer = '', ...inner] = symbol.split('.');
  if (outer === '' || module === '*') return undefined;
  const path = `${packageOf(module)}.${outer}`;
  if (isTaken(outer, imports, text)) return { name: [path, ...inner].join('.'), edits: [] };
  return { name: [outer, ...inner].join('.'), edits: [importLine(path, text)] };
}

function packageOf(module: string): string {
  if (module === 'core') return 'software.amazon.awscdk';
  return module === 'cdk-nag'
    ? 'io.github.cdklabs.cdknag'
    : `software.amazon.awscdk.services.${module.replaceAll('-', '.')}`;
}

function isTaken(name: string, { names }: Imports, text: string): boolean {
  return (
    names.has(name) ||
    new RegExp(String.raw`\b(?:import\s[\w.\s]+\.|(?:class|interface|enum|record)\s+)${name}\b`).test(text)
  );
}

/** In its place among the sorted imports of the CDK, else behind the last import or the package. */
export function importLine(path: string, text: string): TextEdit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = [...text.matchAll(/^import\s+(?!static\b)(?<path>[\w.*]+)\s*;/gm)];
  const ofCdk = lines.filter(line => line.groups?.['path']?.startsWith('software.amazon.awscdk.') === true);
  const next = ofCdk.find(line => (line.groups?.['path'] ?? '') > path);
  const line = `import ${path};`;
  if (next !== undefined) return insertion(next.index, line + newline);
  const last = ofCdk.at(-1) ?? lines.at(-1) ?? /^package\s[^;]*;/m.exec(text);
  return last === null ? insertion(0, line + newline) : insertion(last.index + last[0].length, newline + line);
}

const insertion = (at: number, text: string): TextEdit => ({ span: { start: at, end: at }, text });
