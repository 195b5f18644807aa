import assert from 'node:assert/strict';
import { csharp } from '../../../src/core/cdk/languages/csharp/language.ts';
import type { Expression, Program } from '../../../src/core/cdk/program.ts';
import type { Span } from '../../../src/core/model.ts';
import { programOf } from '../parse.ts';

export const usings = `using System.Collections.Generic;
using CDK = Amazon.CDK;
using EC2 = Amazon.CDK.AWS.EC2;
using RDS = Amazon.CDK.AWS.RDS;
using Table = Amazon.CDK.AWS.DynamoDB.Table;
using TableProps = Amazon.CDK.AWS.DynamoDB.TableProps;
`;

type Reading = Program & { readonly covers: (span: Span) => string };

/** @returns the program of a file, and what a span of it covers */
export async function readText(text: string): Promise<Reading> {
  return { ...(await programOf(text, csharp)), covers: ({ start, end }) => text.slice(start, end) };
}

/** @returns the program of the body of a method in a class, behind the usual usings */
export function read(body: string): Promise<Reading> {
  return readText(`${usings}\nclass Shop : CDK.Stack\n{\n    void Build()\n    {\n${body}\n    }\n}\n`);
}

/** @returns what an expression of C# is, and what its spans cover */
export async function readExpression(
  code: string,
): Promise<{ readonly expression: Expression; readonly covers: Reading['covers'] }> {
  const program = await read(`var held = ${code};`);
  const expression = program.declared('held');
  assert.ok(expression !== undefined, `${code} is held`);
  return { expression, covers: program.covers };
}
