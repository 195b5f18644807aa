import type { Node } from '@vscode/tree-sitter-wasm';
import { parserFor } from '../../src/core/cdk/grammars.ts';
import type { CdkLanguage } from '../../src/core/cdk/language.ts';
import type { Program, Wanted } from '../../src/core/cdk/program.ts';
import { assets } from '../assets.ts';

const methods: ReadonlySet<string> = new Set([
  'addIngressRule',
  'addPropertyOverride',
  'addResourceSuppressions',
  'addTable',
  'allowFromAnyIpv4',
  'applyRemovalPolicy',
  'destroy',
]);

/** Constructs that a database stack is made of, by class alone: the module may come from a wildcard import. */
export const databases: Wanted = {
  construct: symbol => /\.(?:Cfn[A-Z]\w*|\w*Database\w+|\w*Table\w*|SecurityGroup|ParameterGroup)$/.test(symbol),
  method: name => methods.has(name),
};

/** @returns what a language reads in the text of a file */
export async function programOf(text: string, language: CdkLanguage, wanted: Wanted = databases): Promise<Program> {
  return language.program(await rootOf(text, language.grammar), wanted);
}

/** @returns the root of the tree that a grammar makes of a text */
export async function rootOf(text: string, grammar: string): Promise<Node> {
  const parser = await parserFor(grammar, assets);
  const tree = parser.parse(text);
  if (tree === null) throw new Error(`${grammar} gives no tree`);
  return tree.rootNode;
}
