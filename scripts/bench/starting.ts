import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildInto, inFolder, run } from './program.ts';
import type { Row } from './row.ts';
import { typescriptStack } from './stack.ts';
import { yamlTemplate } from './template.ts';
import type { Timed } from './timing.ts';
import { shortest } from './timing.ts';

const rounds = 15;

/** From nothing to the first finding on the command line, against Node, which does nothing. */
export function starting(): Promise<readonly Row[]> {
  return inFolder(async folder => {
    await buildInto(folder);
    const [template, stack] = [path.join(folder, 'template.yaml'), path.join(folder, 'stack.ts')];
    await Promise.all([writeFile(template, yamlTemplate(4)), writeFile(stack, typescriptStack(4))]);
    const cli = path.join(folder, 'cli.js');
    const cache = { NODE_COMPILE_CACHE: path.join(folder, 'cache') };
    const [yaml = 0, cdk = 0, uncached = 0, node = 0] = await shortest(rounds, [
      first([cli, template], cache),
      first([cli, stack], cache),
      first([cli, template], { NODE_DISABLE_COMPILE_CACHE: '1' }),
      first(['--eval', '0'], cache),
    ]);
    const row = (what: string, value: number): Row => ({
      what,
      value,
      unit: 'ms',
      against: 'node --eval 0',
      base: node,
    });
    return [
      row('db-lens, start to first finding', yaml),
      row('  in CDK source', cdk),
      row('  at its very first start', uncached),
    ];
  });
}

function first(args: readonly string[], env: Readonly<Record<string, string>>): Timed {
  return async () => (await run(args, env)).first;
}
