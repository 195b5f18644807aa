import type { Node } from '@vscode/tree-sitter-wasm';
import type { CdkLanguage } from '../../language.ts';
import type { Expression, Program, Wanted } from '../../program.ts';
import { soleValue } from '../uses.ts';
import { composing } from './composing.ts';
import { constructsOf } from './constructs.ts';
import { createSource } from './expressions.ts';
import { readFile } from './file.ts';
import type { Source } from './source.ts';
import { spelling } from './spelling.ts';
import { statementsOf } from './statements.ts';

export const java: CdkLanguage = {
  grammar: 'tree-sitter-java.wasm',
  commentSign: '//',
  mark: /software\.amazon\.awscdk/,
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
    declared: variable => declared(variable, source),
  };
}

/** Setters change an object, but not which one a variable names. */
function declared(variable: string, source: Source): Expression | undefined {
  const value = soleValue(source.uses, variable);
  const expression = value === undefined ? undefined : source.convert(value);
  const isChanged = source.uses.changed.has(variable);
  return isChanged && expression?.kind !== 'name' ? undefined : expression;
}
