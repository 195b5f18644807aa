import assert from 'node:assert/strict';
import { java } from '../../../src/core/cdk/languages/java/language.ts';
import type { Expression, Program } from '../../../src/core/cdk/program.ts';
import type { Span } from '../../../src/core/model.ts';
import { programOf } from '../parse.ts';

export const imports = `package com.example;

import java.util.*;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicies;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.dynamodb.TableProps;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.rds.CfnDBInstance;
import software.amazon.awscdk.services.rds.StorageType;
`;

type Reading = Program & { readonly covers: (span: Span) => string };

/** @returns the program of a file, and what a span of it covers */
export async function readText(text: string): Promise<Reading> {
  return { ...(await programOf(text, java)), covers: ({ start, end }) => text.slice(start, end) };
}

/** @returns the program of the body of a method in a class, behind the usual imports */
export function read(body: string): Promise<Reading> {
  return readText(`${imports}\nclass Shop extends Stack {\n    void build() {\n${body}\n    }\n}\n`);
}

/** @returns what an expression of Java is, and what its spans cover */
export async function readExpression(
  code: string,
): Promise<{ readonly expression: Expression; readonly covers: Reading['covers'] }> {
  const program = await read(`var held = ${code};`);
  const expression = program.declared('held');
  assert.ok(expression !== undefined, `${code} is held`);
  return { expression, covers: program.covers };
}
