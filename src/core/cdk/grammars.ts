import treeSitter, { type Parser } from '@vscode/tree-sitter-wasm';
import { answeredOnce } from '../answeredOnce.ts';
import type { Assets } from '../assets.ts';
import { getOrInsert } from '../getOrInsert.ts';

const parsers = answeredOnce<Assets, Map<string, Promise<Parser>>>(() => new Map());
let started: Promise<void> | undefined;

/** A parser for a grammar such as `tree-sitter-python.wasm`, made when first asked for. */
export function parserFor(grammar: string, assets: Assets): Promise<Parser> {
  return getOrInsert(parsers(assets), grammar, () => createParser(grammar, assets));
}

async function createParser(grammar: string, assets: Assets): Promise<Parser> {
  started ??= start(assets);
  await started;
  const language = await treeSitter.Language.load(await assets(grammar));
  return new treeSitter.Parser().setLanguage(language);
}

/** The options of Emscripten that the types of the package leave out: without the binary, it would look for a file. */
async function start(assets: Assets): Promise<void> {
  const options = { wasmBinary: await assets('tree-sitter.wasm'), locateFile: (file: string) => file };
  await treeSitter.Parser.init(options);
}
