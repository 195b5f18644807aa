import type { CdkLanguage } from '../../language.ts';
import { composing } from './composing.ts';
import { programOf } from './program.ts';
import { spelling } from './spelling.ts';
import { leavesUnused } from './unused.ts';

/** CDK in Go: `github.com/aws/aws-cdk-go/awscdk/v2/awsrds`. */
export const go: CdkLanguage = {
  grammar: 'tree-sitter-go.wasm',
  commentSign: '//',
  program: programOf,
  spelling,
  composing,
  leavesUnused,
};
