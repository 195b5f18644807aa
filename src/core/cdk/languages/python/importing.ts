import type { TextEdit } from '../../../model.ts';
import type { Importing } from '../../language.ts';
import type { Imports, SymbolName } from '../../program.ts';
import { importStatements, type Item, type ImportStatement } from './importStatements.ts';

/** What one `from … import …` has to bring, and the name that the class then has. */
interface Need {
  readonly module: string;
  readonly item: string;
  readonly name: string;
}

/**
 * Adds a class to the imports at the top of a file: to a statement that imports from its module, or with a statement of
 * its own. Undefined where the file has no import at its top.
 */
export function importing(symbol: SymbolName, imports: Imports, text: string): Importing | undefined {
  const statements = importStatements(text);
  const need = needOf(symbol, imports, statements);
  const ofModule = statements.filter(({ module, items }) => module === need.module && items.length > 0);
  const last = ofModule.at(-1) ?? statements.at(-1);
  if (last === undefined) return undefined;
  const beside = ofModule.find(({ items }) => items.some(({ text: item }) => isClass(item) === isClass(need.item)));
  const home = isAlone(beside, need) ? undefined : (beside ?? ofModule.find(({ items }) => items.length > 1));
  return { name: need.name, edits: [home === undefined ? newStatement(last, need, text) : addItem(home, need, text)] };
}

function needOf(symbol: SymbolName, imports: Imports, statements: readonly ImportStatement[]): Need {
  const [module = '', outer = '', ...inner] = symbol.split('.');
  const nested = [outer, ...inner].join('.');
  if (module === 'core') return { module: 'aws_cdk', item: outer, name: nested };
  if (module === 'cdk-nag') return { module: 'cdk_nag', item: outer, name: nested };
  const path = `aws_${module.replaceAll('-', '_')}`;
  if (statements.some(each => each.module === `aws_cdk.${path}` && each.items.length > 0)) {
    return { module: `aws_cdk.${path}`, item: outer, name: nested };
  }
  const alias = module.replace(/-alpha$/, '').replaceAll('-', '_');
  if (imports.names.has(alias)) return { module: 'aws_cdk', item: path, name: `${path}.${nested}` };
  return { module: 'aws_cdk', item: `${path} as ${alias}`, name: `${alias}.${nested}` };
}

const isClass = (item: string): boolean => /^[A-Z]/.test(item);

/** Modules are often imported one per statement: `from aws_cdk import aws_rds as rds`. */
function isAlone(statement: ImportStatement | undefined, { item }: Need): boolean {
  return statement?.items.length === 1 && !isClass(item);
}

function newStatement({ end }: ImportStatement, { module, item }: Need, text: string): TextEdit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { span: { start: end, end }, text: `${newline}from ${module} import ${item}` };
}

/** Before the first name that comes later, where the names are in order; else behind all of them. */
function addItem({ items }: ImportStatement, { item }: Need, text: string): TextEdit {
  const isSorted = items.every((each, i) => i === 0 || (items[i - 1]?.text ?? '') < each.text);
  const next = isSorted ? items.find(each => each.text > item) : undefined;
  if (next !== undefined)
    return { span: { start: next.start, end: next.start }, text: `${item},${gapBefore(next, text)}` };
  const last = items.at(-1);
  const end = last === undefined ? 0 : last.start + last.text.length;
  return { span: { start: end, end }, text: `,${last === undefined ? '' : gapBefore(last, text)}${item}` };
}

/** The line break and indentation before a name that stands first on its line, or else one space. */
function gapBefore({ start }: Item, text: string): string {
  return /\r?\n[ \t]*$/.exec(text.slice(0, start))?.[0] ?? ' ';
}
