import type { CdkLanguage } from '../../language.ts';
import { composing } from './composing.ts';
import { programOf } from './program.ts';
import { spelling } from './spelling.ts';

export const typescript: CdkLanguage = {
  grammar: 'tree-sitter-typescript.wasm',
  commentSign: '//',
  program: programOf,
  spelling,
  composing,
};

/** TSX takes all of JavaScript, JSX included. */
export const tsx: CdkLanguage = { ...typescript, grammar: 'tree-sitter-tsx.wasm' };
