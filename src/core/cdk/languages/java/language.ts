import type { Node } from '@vscode/tree-sitter-wasm';
import type { CdkLanguage } from '../../language.ts';
import type { Program, Wanted } from '../../program.ts';
import { declarations, isNoName } from '../declarations.ts';
import { composing } from './composing.ts';
import { constructsOf } from './constructs.ts';
import { createSource } from './expressions.ts';
import { readFile } from './file.ts';
import { spelling } from './spelling.ts';
import { statementsOf } from './statements.ts';

export const java: CdkLanguage = {
  grammar: 'tree-sitter-java.wasm',
  commentSign: '//',
  program,
  spelling,
  composing,
};

function program(root: Node, wanted: Wanted): Program {
  const source = createSource(readFile(root));
  return {
    imports: source.imports,
    constructs: constructsOf(source, wanted),
    statements: statementsOf(source, wanted),
    ...declarations(source.uses, source.convert, isNoName),
  };
}
