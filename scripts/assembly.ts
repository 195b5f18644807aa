import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);

/** What jsii says of a library of the CDK, as far as it is asked for. */
export interface Assembly {
  readonly version: string;
  /** By full name: `aws-cdk-lib.aws_rds.DatabaseClusterProps`. */
  readonly types: Readonly<Record<string, AssemblyType>>;
}

export interface AssemblyType {
  readonly name: string;
  readonly namespace?: string;
  /** Full names of the structs that a struct extends. */
  readonly interfaces?: readonly string[];
  readonly properties?: readonly { readonly name: string }[];
}

/** @param library an installed package: `aws-cdk-lib` */
export function assemblyOf(library: string): Assembly {
  const folder = path.dirname(require.resolve(`${library}/package.json`));
  const plain: Assembly & { readonly filename?: string } = JSON.parse(readFileSync(path.join(folder, '.jsii'), 'utf8'));
  if (plain.filename === undefined) return plain;
  return JSON.parse(gunzipSync(readFileSync(path.join(folder, plain.filename))).toString('utf8'));
}
