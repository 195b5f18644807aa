import { spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { yaml } from './parsers.ts';
import { buildInto, inFolder } from './program.ts';
import type { Row } from './row.ts';
import { yamlTemplate } from './template.ts';
import { percentile, shortest, timedAlone, type Timed } from './timing.ts';

const rounds = 3;

/** Holds a program on one core, where the system can: collecting garbage, even one thread keeps more than one busy. */
const pin = ['taskset', '-c', '0'] as const;
const canPin = spawnSync(pin[0], [...pin.slice(1), 'true']).status === 0;
const alone = canPin ? '1 core' : '1 thread';

/** An ordinary template: four databases, 3.4 KB. */
const template = yamlTemplate(4);

interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Many ordinary templates on the command line: time for each, and memory for few and many of them. */
export function running(): Promise<readonly Row[]> {
  return inFolder(async folder => {
    await buildInto(folder);
    await Promise.all([
      writeTemplates(path.join(folder, 'few'), 1_000),
      writeTemplates(path.join(folder, 'many'), 10_000),
    ]);
    const check = (name: string, jobs: number): Promise<Run> =>
      checkAll(path.join(folder, 'cli.js'), path.join(folder, name), jobs);
    const one: Run[] = [];
    const two: Run[] = [];
    for (let round = 0; round < rounds; round++) {
      one.push(await check('few', 1));
      two.push(await check('few', 2));
    }
    const [manyByOne, manyByTwo] = [await check('many', 1), await check('many', 2)];
    return [
      ...(await times(fastest(one), fastest(two), manyByOne, manyByTwo)),
      memory('1 thread', typical(one), manyByOne),
      memory('2 threads', typical(two), manyByTwo),
    ];
  });
}

async function times(one: Run, two: Run, manyByOne: Run, manyByTwo: Run): Promise<readonly Row[]> {
  const parsing: Timed = timedAlone(() => yaml(template));
  const [parse = 0] = await shortest(2_000, [parsing]);
  const row = (what: string, { milliseconds }: Run, files: number, against: string, base: number): Row => ({
    what: `${what}, ${Math.round((files * 1000) / milliseconds)} templates a second`,
    value: milliseconds / files,
    unit: 'ms',
    against,
    base,
  });
  return [
    row(`db-lens on 1,000 templates, ${alone}`, one, 1_000, "yaml's parse, warm", parse),
    row('  2 threads', two, 1_000, alone, one.milliseconds / 1_000),
    row(`db-lens on 10,000 templates, ${alone}`, manyByOne, 10_000, "yaml's parse, warm", parse),
    row('  2 threads', manyByTwo, 10_000, alone, manyByOne.milliseconds / 10_000),
  ];
}

function memory(threads: string, few: number, many: Run): Row {
  return {
    what: `memory at 10,000 templates, ${threads}`,
    value: many.megabytes,
    unit: 'MB',
    against: 'at 1,000',
    base: few,
  };
}

function fastest(runs: readonly Run[]): Run {
  return runs.toSorted((a, b) => a.milliseconds - b.milliseconds)[0] ?? { milliseconds: 0, megabytes: 0 };
}

function typical(runs: readonly Run[]): number {
  return percentile(
    runs.map(({ megabytes }) => megabytes),
    0.5,
  );
}

function checkAll(cli: string, folder: string, jobs: number): Promise<Run> {
  const line = [process.execPath, cli, '--stats', `--jobs=${jobs}`, folder];
  const [command = '', ...args] = jobs === 1 && canPin ? [...pin, ...line] : line;
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      const megabytes = Number(/^memory at most +(\d+) MB$/m.exec(err)?.[1]);
      resolve({ milliseconds: performance.now() - start, megabytes });
    });
  });
}

async function writeTemplates(folder: string, count: number): Promise<void> {
  await mkdir(folder);
  for (let i = 0; i < count; i++)
    await writeFile(path.join(folder, `${i}.yaml`), template.replaceAll('service', `service${i}`));
}
