import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { readCdk } from '../reading.ts';

/** How the examples begin. */
const head = `import { CfnParameter, Duration, RemovalPolicies, RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_14 });
`;

export interface Case {
  readonly title: string;
  readonly rules: readonly string[];
  readonly source: string;
  readonly found: readonly string[];
}

/** What a source file is told: the rule, the text it points at, and its message. */
async function findingsIn(text: string, ruleIds: readonly string[]): Promise<readonly string[]> {
  const wanted = rules.filter(({ id }) => ruleIds.includes(id));
  const findings = lint(await readCdk(text), wanted, { profile: 'strict', severities: {}, today: '2026-11-20' });
  return findings.map(({ rule, message, span }) => `${rule} at \`${text.slice(span.start, span.end)}\`: ${message}`);
}

export function itFinds(cases: readonly Case[]): void {
  for (const { title, rules: ids, source, found } of cases) {
    it(title, async () => {
      assert.deepEqual(await findingsIn(head + source, ids), found);
    });
  }
}
