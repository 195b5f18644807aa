import type { Parser, Tree } from '@vscode/tree-sitter-wasm';
import type { Facts } from '../facts/facts.ts';
import type { Document } from '../model.ts';
import { adopt, type Version } from './adopt.ts';
import { constructs } from './constructs.ts';
import { createEdit } from './edit.ts';
import { factoryMethods } from './factories.ts';
import type { CdkLanguage } from './language.ts';
import { isNestedTooDeeply } from './nesting.ts';
import type { Wanted } from './program.ts';
import { createReading, typeOf } from './reading.ts';
import { policyMethods } from './removalPolicies.ts';
import { resourcesOf, type Made } from './resources.ts';
import { overridingMethods } from './statements.ts';
import { suppressingMethods, suppressionsIn } from './suppressions.ts';

/** Reads the CDK constructs of a source file as the CloudFormation resources that they make; none where it is nested too deeply. */
export function readSource(text: string, language: CdkLanguage, parser: Parser, facts: Facts): Document {
  const tree = parser.parse(text);
  try {
    return readTree({ text, tree, language, facts }).document;
  } finally {
    tree?.delete();
  }
}

/** A file that is parsed. */
export interface Parsed {
  readonly text: string;
  readonly tree: Tree | null;
  readonly language: CdkLanguage;
  readonly facts: Facts;
}

/** @param earlier an earlier version of the file, of which everything is taken over that is still the same */
export function readTree(
  { text, tree, language, facts }: Parsed,
  earlier: Version = { text: '', made: [] },
): { readonly document: Document; readonly made: readonly Made[] } {
  const isReadable = tree !== null && !isNestedTooDeeply(tree);
  const program = isReadable ? language.program(tree.rootNode, wantedOf(facts)) : undefined;
  const reading = program === undefined ? undefined : createReading(text, program, facts);
  const made = adopt(earlier, { text, made: reading === undefined ? [] : resourcesOf(reading) });
  const resources = made.map(({ resource }) => resource);
  const imports = program?.imports ?? { names: new Map<string, string>(), wildcards: [] };
  const document: Document = {
    text,
    commentSign: language.commentSign,
    resources,
    resourcesByDefault: resources,
    suppressions: reading === undefined ? [] : suppressionsIn(reading),
    edit: createEdit(text, made, language, imports),
  };
  return { document, made };
}

const methods = new Set([
  ...overridingMethods,
  ...policyMethods,
  ...suppressingMethods,
  ...factoryMethods(Object.keys(constructs)),
  ...Object.values(constructs).flatMap(({ methods: own, calls }) =>
    [...Object.keys(own ?? {}), ...(calls ?? [])].map(name => name.replace(/^.*\./, '')),
  ),
]);

/** Class names of the table, for what only a wildcard can have imported. */
const classes = new Set(Object.keys(constructs).map(symbol => symbol.replace(/^[^.]*/, '*')));

function wantedOf(facts: Facts): Wanted {
  return {
    construct: symbol =>
      symbol.startsWith('*.')
        ? classes.has(symbol) || symbol.startsWith('*.Cfn')
        : symbol in constructs || typeOf(symbol, facts) !== undefined,
    method: name => methods.has(name),
  };
}
