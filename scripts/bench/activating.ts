import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Activation } from './activation.ts';
import { buildInto, inFolder, run } from './program.ts';
import type { Row } from './row.ts';
import type { OpenFile } from './vscodeStub.ts';

const rounds = 10;

/** Activation in a window with no database in it, in a Node that has just started, against loading an empty module. */
export function activating(): Promise<readonly Row[]> {
  return inFolder(async folder => {
    await buildInto(folder);
    const empty = path.join(folder, 'empty.cjs');
    await writeFile(empty, 'exports.activate = () => undefined;\n');
    const own: Activation[] = [];
    const none: Activation[] = [];
    for (let round = 0; round < rounds; round++) {
      own.push(await activate(path.join(folder, 'extension.cjs')));
      none.push(await activate(empty));
    }
    return [
      {
        what: 'activate the extension',
        value: least(own),
        unit: 'ms',
        against: 'an empty extension',
        base: least(none),
      },
    ];
  });
}

function least(all: readonly Activation[]): number {
  return Math.min(...all.map(({ load, activate }) => load + activate));
}

/** Activates a bundle in a process of its own, with these files open in a VS Code in which nothing else happens. */
export async function activate(bundle: string, files: readonly OpenFile[] = []): Promise<Activation> {
  const script = path.join(import.meta.dirname, 'activation.ts');
  const { out, err } = await run([script, bundle, JSON.stringify(files)]);
  if (out === '') throw new Error(`The extension was not activated:\n${err.slice(-2000)}`);
  const activation: Activation = JSON.parse(out);
  return activation;
}
