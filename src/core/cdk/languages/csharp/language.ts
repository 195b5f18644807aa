import type { Node } from '@vscode/tree-sitter-wasm';
import type { CdkLanguage } from '../../language.ts';
import type { Expression, Program, Wanted } from '../../program.ts';
import { soleValue } from '../uses.ts';
import { composing } from './composing.ts';
import { constructsOf } from './constructs.ts';
import { createSource } from './expressions.ts';
import { readFile, type Source } from './file.ts';
import { spelling } from './spelling.ts';
import { statementsOf } from './statements.ts';

export const csharp: CdkLanguage = {
  grammar: 'tree-sitter-c-sharp.wasm',
  commentSign: '//',
  mark: /Amazon\s*\.\s*CDK/,
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

/** Assignments to its members change an object, but not which one a variable names. */
function declared(variable: string, source: Source): Expression | undefined {
  const value = soleValue(source.uses, variable);
  const expression = value === undefined ? undefined : source.convert(value);
  const isChanged = source.uses.changed.has(variable);
  return isChanged && expression?.kind !== 'name' ? undefined : expression;
}
