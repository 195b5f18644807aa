import type { TextEdit } from '../../../model.ts';
import type { Importing } from '../../language.ts';
import type { Imports, SymbolName } from '../../program.ts';

/** Adds the package of a class to the imports of a file; undefined where the file imports nothing. */
export function importing(symbol: SymbolName, _imports: Imports, text: string): Importing | undefined {
  const [module = '', ...names] = symbol.split('.');
  const { path, local } = packageOf(module);
  const edit = addition(path, text);
  return edit === undefined ? undefined : { name: `${local}.${names.join('_')}`, edits: [edit] };
}

interface Package {
  readonly path: string;
  readonly local: string;
}

function packageOf(module: string): Package {
  if (module === 'cdk-nag') return { path: 'github.com/cdklabs/cdk-nag-go/cdknag/v2', local: 'cdknag' };
  if (module === 'core') return { path: 'github.com/aws/aws-cdk-go/awscdk/v2', local: 'awscdk' };
  if (!module.endsWith('-alpha')) {
    return { path: `github.com/aws/aws-cdk-go/awscdk/v2/aws${module}`, local: `aws${module}` };
  }
  const local = `awscdk${module.replaceAll('-', '')}`;
  return { path: `github.com/aws/aws-cdk-go/${local}/v2`, local };
}

interface Line {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A line of its own among the packages of the CDK, where gofmt sorts it; behind the import where there is but one. */
export function addition(path: string, text: string): TextEdit | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const block = /^import[ \t]*\((?<lines>[^]*?)^\)/m.exec(text);
  if (block === null) {
    const single = /^import[ \t]+(?:[\w.]+[ \t]+)?"[^"\n]*"/m.exec(text);
    return single === null ? undefined : insertion(single.index + single[0].length, `${newline}import "${path}"`);
  }
  const group = groupFor(linesOf(block.groups?.['lines'] ?? '', block.index + block[0].indexOf('(') + 1));
  const next = group.find(line => line.path > path);
  const last = group.at(-1);
  if (next !== undefined) return insertion(next.start, `"${path}"${newline}\t`);
  return last === undefined ? undefined : insertion(last.end, `${newline}\t"${path}"`);
}

/** The groups that blank lines make of a block. */
function linesOf(block: string, offset: number): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  let start = offset;
  for (const raw of block.split('\n')) {
    const line = /^\s*(?<spec>(?:[\w.]+[ \t]+)?"(?<path>[^"]+)")/.exec(raw);
    if (line !== null) {
      const at = start + raw.indexOf(line.groups?.['spec'] ?? '');
      groups.at(-1)?.push({ path: line.groups?.['path'] ?? '', start: at, end: start + raw.trimEnd().length });
    } else if (raw.trim() === '') groups.push([]);
    start += raw.length + 1;
  }
  return groups;
}

function groupFor(groups: readonly (readonly Line[])[]): readonly Line[] {
  const isCdk = (line: Line): boolean => line.path.startsWith('github.com/aws/aws-cdk-go/');
  return groups.find(group => group.some(isCdk)) ?? groups.findLast(group => group.length > 0) ?? [];
}

function insertion(at: number, text: string): TextEdit {
  return { span: { start: at, end: at }, text };
}
