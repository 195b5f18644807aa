import { cdkFor } from '../../src/core/cdk/cdk.ts';
import { readTemplate } from '../../src/core/template/template.ts';
import { assets } from '../../test/assets.ts';
import { findingsIn } from './checking.ts';
import type { Row } from './row.ts';
import { typescriptStack } from './stack.ts';
import { yamlTemplate } from './template.ts';
import { shortest, timedAlone } from './timing.ts';

/** How many databases, or constructs, and how often they are measured. */
const sizes = [
  { count: 50, rounds: 40 },
  { count: 500, rounds: 10 },
  { count: 5_000, rounds: 3 },
] as const;

const typescript = await cdkFor('typescript', assets);
if (typescript === undefined) throw new Error('TypeScript is not read.');

// Read as they are: 5,000 of these make a text that is larger than those that are taken.
const kinds = [
  { name: 'YAML', make: yamlTemplate, lint: (text: string) => findingsIn(readTemplate(text)) },
  { name: 'CDK', make: typescriptStack, lint: (text: string) => findingsIn(typescript.read(text)) },
] as const;

/** What one database costs in small and large files: the same, where cost grows with size and no faster. */
export async function growth(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const kind of kinds) rows.push(...(await rowsOf(kind)));
  return rows;
}

async function rowsOf({ name, make, lint }: (typeof kinds)[number]): Promise<readonly Row[]> {
  const costs: { readonly count: number; readonly cost: number }[] = [];
  for (const { count, rounds } of sizes) {
    const text = make(count);
    const [time = 0] = await shortest(rounds, [timedAlone(() => lint(text))]);
    costs.push({ count, cost: (time * 1000) / count });
  }
  const [first] = costs;
  return costs.map(({ count, cost }) => ({
    what: `lint ${name}, each of ${count}`,
    value: cost,
    unit: 'µs',
    against: `each of ${first?.count ?? 0}`,
    base: first?.cost ?? 0,
  }));
}
