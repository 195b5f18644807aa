import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Activation } from './activation.ts';
import { buildInto, inFolder, run } from './program.ts';
import type { Row } from './row.ts';
import { typescriptStack } from './stack.ts';
import { yamlTemplate } from './template.ts';
import { shortest } from './timing.ts';
import type { OpenFile } from './vscodeStub.ts';

const rounds = 10;

/** Each file has four databases. */
const template: OpenFile = { name: 'template.yaml', languageId: 'yaml', text: yamlTemplate(4) };
const stack: OpenFile = { name: 'stack.ts', languageId: 'typescript', text: typescriptStack(4) };

/**
 * Activation in a window with no file open, in a Node that has just started, against loading an empty module; and what
 * the first file with databases takes from then on.
 */
export function activating(): Promise<readonly Row[]> {
  return inFolder(async folder => {
    await buildInto(folder);
    const [extension, empty] = [path.join(folder, 'extension.js'), path.join(folder, 'empty.js')];
    await writeFile(empty, 'export const activate = () => undefined;\n');
    const [own = 0, none = 0, yaml = 0, cdk = 0] = await shortest(rounds, [
      async () => activated(await activate(extension)),
      async () => activated(await activate(empty)),
      async () => checked(await activate(extension, [template])),
      async () => checked(await activate(extension, [stack])),
    ]);
    return [
      row('activate the extension', own, 'an empty extension', none),
      row('  then the first template, to its findings', yaml, 'activate the extension', own),
      row('  or the first CDK source', cdk, 'activate the extension', own),
    ];
  });
}

function row(what: string, value: number, against: string, base: number): Row {
  return { what, value, unit: 'ms', against, base };
}

function activated({ load, activate }: Activation): number {
  return load + activate;
}

function checked({ findings }: Activation): number {
  if (findings === undefined) throw new Error('No findings were shown.');
  return findings;
}

/** Activates a bundle in a process of its own, with these files open in a VS Code in which nothing else happens. */
export async function activate(bundle: string, files: readonly OpenFile[] = []): Promise<Activation> {
  const script = path.join(import.meta.dirname, 'activation.ts');
  const { out, err } = await run([script, bundle, JSON.stringify(files)]);
  if (out === '') throw new Error(`The extension was not activated:\n${err.slice(-2000)}`);
  const activation: Activation = JSON.parse(out);
  return activation;
}
