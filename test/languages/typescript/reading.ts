import assert from 'node:assert/strict';
import { typescript } from '../../../src/core/cdk/languages/typescript/language.ts';
import type { Expression, Program } from '../../../src/core/cdk/program.ts';
import type { Span } from '../../../src/core/model.ts';
import { programOf } from '../parse.ts';

export const imports = `import * as cdk from 'aws-cdk-lib';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
`;

/** @returns the program of statements behind the usual imports, and what a span of it covers */
export async function read(
  code: string,
  language = typescript,
): Promise<Program & { readonly covers: (span: Span) => string }> {
  const text = imports + code;
  return { ...(await programOf(text, language)), covers: ({ start, end }) => text.slice(start, end) };
}

/** @returns what an expression of TypeScript is, and what its spans cover */
export async function readExpression(
  code: string,
): Promise<{ readonly expression: Expression; readonly covers: (span: Span) => string }> {
  const program = await read(`const held = ${code};\n`);
  const expression = program.declared('held');
  assert.ok(expression !== undefined, `${code} is held`);
  return { expression, covers: program.covers };
}
