import { readdirSync } from 'node:fs';
import path from 'node:path';
import { project } from './host/paths.ts';

const grammars = ['typescript', 'tsx', 'python', 'java', 'c-sharp', 'go'];
const wasm = ['tree-sitter.wasm', ...grammars.map(name => `tree-sitter-${name}.wasm`)];

const pictures = readdirSync(path.join(project, 'media/reference'));

/** The files that the engine loads through `Assets`, where they lie in the project. */
export const assetFiles: readonly string[] = [
  path.join(project, 'src/core/generated/propertyFacts.json'),
  ...pictures.map(name => path.join(project, 'media/reference', name)),
  ...wasm.map(name => path.join(project, 'node_modules/@vscode/tree-sitter-wasm/wasm', name)),
];
