import assert from 'node:assert/strict';
import { python } from '../../../src/core/cdk/languages/python/language.ts';
import type { Expression, Program, Wanted } from '../../../src/core/cdk/program.ts';
import type { Span } from '../../../src/core/model.ts';
import { databases, programOf } from '../parse.ts';

export const imports = `import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2, aws_rds as rds
from aws_cdk.aws_dynamodb import Table
`;

/** A program, and what a span of it covers. */
export type Read = Program & { readonly covers: (span: Span) => string };

/** @returns the program of statements behind the usual imports */
export async function read(code: string, wanted: Wanted = databases): Promise<Read> {
  const text = imports + code;
  return { ...(await programOf(text, python, wanted)), covers: ({ start, end }) => text.slice(start, end) };
}

/** @returns what an expression of Python is, and what its spans cover */
export async function readExpression(
  code: string,
): Promise<{ readonly expression: Expression; readonly covers: Read['covers'] }> {
  const program = await read(`held = ${code}\n`);
  const expression = program.declared('held');
  assert.ok(expression !== undefined, `${code} is held`);
  return { expression, covers: program.covers };
}
