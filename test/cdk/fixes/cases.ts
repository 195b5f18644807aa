import assert from 'node:assert/strict';
import { fixesOf } from '../fixing.ts';

/** How the examples begin. */
export const rds = "import * as rds from 'aws-cdk-lib/aws-rds';\n";
export const mysql = 'const engine = rds.DatabaseInstanceEngine.MYSQL;\n';

export interface Case {
  readonly title: string;
  readonly rule: string;
  readonly before: string;
  /** The file after the fix; undefined where none can be offered. */
  readonly after: string | undefined;
  /** Title of the fix, where there are several. */
  readonly fix?: string;
}

export function itFixes(cases: readonly Case[]): void {
  for (const { title, rule, before, after, fix } of cases) {
    it(title, async () => {
      const offered = await fixesOf(rule, before);
      const [only] = Object.values(offered);
      assert.equal(fix === undefined ? only : offered[fix], after);
    });
  }
}
