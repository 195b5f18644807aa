import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildInto, run, type Ran } from '../program.ts';
import type { Row } from '../row.ts';
import { constructs, writeApp } from './app.ts';
import type { Peer } from './install.ts';

const rounds = 3;

/** cdk-nag, which needs the app to be synthesized, beside ours, which reads its source. */
export async function nagging(nag: Peer, home: string, folder: string): Promise<readonly Row[]> {
  if (typeof nag === 'string') {
    console.error(nag);
    return [];
  }
  const { app, stack, template } = writeApp(home);
  await buildInto(folder);
  const lens = await leastOf([path.join(folder, 'cli.js'), '--stats', stack]);
  const [synthesis, nagged] = [await leastOf([app]), await leastOf([app, 'nag'])];
  if (!existsSync(template)) throw new Error('The CDK app was not synthesized.');
  const row = (what: string, unit: Row['unit'], of: (measured: Measured) => number, measured: Measured): Row => ({
    what,
    value: of(measured),
    unit,
    against: 'db-lens on its source',
    base: of(lens),
  });
  const [time, memory] = [({ total }: Measured) => total, ({ megabytes }: Measured) => megabytes];
  return [
    row(`synthesis of a CDK app of ${constructs} constructs`, 'ms', time, synthesis),
    row(`  with cdk-nag ${nag.version}`, 'ms', time, nagged),
    row('  memory, with cdk-nag', 'MB', memory, nagged),
  ];
}

interface Measured {
  readonly total: number;
  readonly megabytes: number;
}

/** The least of several runs, each for itself. */
async function leastOf(args: readonly string[]): Promise<Measured> {
  const runs: Ran[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await run(args));
  return {
    total: Math.min(...runs.map(({ total }) => total)),
    megabytes: Math.min(...runs.map(({ err }) => Number(/^memory\D+([\d.]+)/m.exec(err)?.[1]))),
  };
}
