import assert from 'node:assert/strict';
import { go } from '../../../src/core/cdk/languages/go/language.ts';
import type { Expression, Program, Wanted } from '../../../src/core/cdk/program.ts';
import type { Span } from '../../../src/core/model.ts';
import { databases, programOf } from '../parse.ts';

export const imports = `package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	dynamodb "github.com/aws/aws-cdk-go/awscdk/v2/awsdynamodb"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsec2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsrds"
	"github.com/aws/jsii-runtime-go"
)

`;

/** A program, and what a span of it covers. */
export type Read = Program & { readonly covers: (span: Span) => string };

/** @returns the program of declarations behind the usual imports */
export async function read(code: string, wanted: Wanted = databases): Promise<Read> {
  const text = imports + code;
  return { ...(await programOf(text, go, wanted)), covers: ({ start, end }) => text.slice(start, end) };
}

/** @returns what an expression of Go is, and what its spans cover */
export async function readExpression(
  code: string,
): Promise<{ readonly expression: Expression; readonly covers: Read['covers'] }> {
  const program = await read(`var held = ${code}\n`);
  const expression = program.declared('held');
  assert.ok(expression !== undefined, `${code} is held`);
  return { expression, covers: program.covers };
}

/** @returns the program of statements in a function */
export async function readStatements(code: string): Promise<Read> {
  return read(`func build() {\n${code}\n}\n`);
}
