import type { CdkLanguage } from '../../language.ts';
import { composing } from './composing.ts';
import { programOf } from './program.ts';
import { spelling } from './spelling.ts';

/** CDK in Python: `from aws_cdk import aws_rds as rds`. */
export const python: CdkLanguage = {
  grammar: 'tree-sitter-python.wasm',
  commentSign: '#',
  program: programOf,
  spelling,
  composing,
};
