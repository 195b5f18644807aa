import type { Imports, SymbolName } from '../program.ts';

// What each ecosystem calls the modules of the CDK, with what follows the module. `module` is missing for aws-cdk-lib
// itself. The names come from `jsii.targets` in the package.json and .jsiirc.json files of aws-cdk-lib 2.276.
const spellings: readonly RegExp[] = [
  /^aws-cdk-lib(?:\/core)?(?:\/lib(?:\/.*)?)?$/,
  /^aws-cdk-lib\/aws-(?<module>[a-z\d-]+)(?:\/.*)?$/,
  /^@aws-cdk\/aws-(?<module>[a-z\d-]+-alpha)(?:\/.*)?$/,
  /^aws_cdk\.aws_(?<module>[a-z\d_]+)(?:\.(?<name>.+))?$/,
  /^aws_cdk(?:\.(?<name>[A-Z].*))?$/,
  /^software\.amazon\.awscdk\.services\.(?<module>[a-z][a-z\d_]*(?:\.[a-z][a-z\d_]*)*)(?:\.(?<name>[A-Z].*))?$/,
  /^software\.amazon\.awscdk(?:\.(?<name>[A-Z].*))?$/,
  /^Amazon\.CDK\.AWS\.(?<module>\w+(?:\.Alpha)?)(?:\.(?<name>.+))?$/,
  /^Amazon\.CDK(?:\.(?<name>.+))?$/,
  /^github\.com\/aws\/aws-cdk-go\/awscdk\/v2(?:\/aws(?<module>[a-z\d]+))?$/,
  /^github\.com\/aws\/aws-cdk-go\/awscdk(?<alpha>[a-z\d]+)alpha\/v2$/,
];

const nag =
  /^(?:cdk-nag(?:\/.*)?|cdk_nag|io\.github\.cdklabs\.cdknag|Cdklabs\.CdkNag|github\.com\/cdklabs\/cdk-nag-go\/cdknag\/v2)(?:\.(?<name>.+))?$/;

/** What writes JSON in TypeScript and Python. */
const json = /^(?:JSON(?=\.stringify$)|json(?=$|\.dumps$))(?:\.(?<name>\w+))?$/;

/**
 * The module or symbol at a path as any of the five ecosystems writes it: `aws-cdk-lib/aws-rds` → `rds`,
 * `software.amazon.awscdk.services.rds.DatabaseInstance` → `rds.DatabaseInstance`, `aws_cdk` → `core`. The case of
 * what follows the module is left as it is. Undefined for what is not of the CDK.
 */
export function symbolAt(path: string): SymbolName | undefined {
  const nagName = nag.exec(path);
  if (nagName !== null) return joined('cdk-nag', nagName.groups?.['name']);
  const jsonName = json.exec(path);
  if (jsonName !== null) return joined('json', jsonName.groups?.['name']);
  for (const spelling of spellings) {
    const match = spelling.exec(path);
    if (match !== null) return joined(moduleOf(match.groups ?? {}), match.groups?.['name']);
  }
  return undefined;
}

/** The module at a path, where the path is a module and nothing within one. */
export function moduleAt(path: string): string | undefined {
  const symbol = symbolAt(path);
  return symbol === undefined || symbol.includes('.') ? undefined : symbol;
}

/** `core.aws_rds.DatabaseInstance` is `rds.DatabaseInstance`: aws-cdk-lib exports its modules by such names. */
export function normalised(symbol: SymbolName): SymbolName {
  if (!symbol.startsWith('core.aws_')) return symbol;
  const [, module = '', ...names] = symbol.split('.');
  return [dashed(module.slice('aws_'.length)), ...names].join('.');
}

/**
 * The symbol that a dotted path of the file stands for: `['rds', 'StorageType', 'GP2']` → `rds.StorageType.GP2`. Fully
 * qualified paths need no import. A capitalised name that nothing else explains comes from a wildcard import, where there
 * is one, and gets the module `*`; names that the file itself declares are `hidden` from that.
 */
export function resolve(
  path: readonly string[],
  imports: Imports,
  hidden?: ReadonlySet<string>,
): SymbolName | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return undefined;
  const named = imports.names.get(first);
  if (named !== undefined) return normalised([named, ...rest].join('.'));
  if (roots.has(first)) return symbolAt(path.join('.'));
  const isWild = imports.wildcards.length > 0 && /^[A-Z]/.test(first) && hidden?.has(first) !== true;
  return isWild ? ['*', ...path].join('.') : undefined;
}

const roots: ReadonlySet<string> = new Set(['aws_cdk', 'cdk_nag', 'software', 'io', 'Amazon', 'Cdklabs', 'JSON']);

function moduleOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { module, alpha } = groups;
  return alpha === undefined ? dashed(module ?? 'core') : `${alpha}-alpha`;
}

const dashed = (module: string): string => module.toLowerCase().replaceAll(/[._]/g, '-');

const joined = (module: string, name: string | undefined): SymbolName =>
  name === undefined ? module : `${module}.${name}`;
