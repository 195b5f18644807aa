import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { project } from '../host/paths.ts';
import { installVscode, uriOf, type OpenFile } from './vscodeStub.ts';

// `node activation.ts BUNDLE FILES`: activates the extension once, in a process that has loaded nothing of it, and
// prints what that took as JSON. FILES are the open ones, as JSON.

/** What an activation was. */
export interface Activation {
  /** Milliseconds for the code of the extension to be loaded. */
  readonly load: number;
  /** Milliseconds that `activate` took. */
  readonly activate: number;
  /** Names of the files of the extension that have been read by the time all open files are checked. */
  readonly assets: readonly string[];
}

interface Extension {
  activate(context: object): unknown;
}

const [bundle = '', files = '[]'] = process.argv.slice(2);
const opened: readonly OpenFile[] = JSON.parse(files);
const assets: string[] = [];
installVscode(opened, async file => {
  if (!file.includes('/dist/assets/')) throw new Error('There is no such file.');
  assets.push(path.basename(file));
  return readFileSync(path.join(path.dirname(bundle), 'assets', path.basename(file)));
});

const start = performance.now();
const extension: Extension = createRequire(import.meta.url)(bundle);
const loaded = performance.now();
const subscriptions: unknown[] = [];
extension.activate({
  extension: { packageJSON: {} },
  extensionUri: uriOf({ path: project }),
  subscriptions,
  workspaceState: { get: () => undefined, update: () => Promise.resolve() },
});
const activation: Omit<Activation, 'assets'> = { load: loaded - start, activate: performance.now() - loaded };
// Open files are checked behind the activation, and read one thing after the other.
for (let known = -1; opened.length > 0 && known < assets.length; await setTimeout(1000)) known = assets.length;
process.stdout.write(`${JSON.stringify({ ...activation, assets })}\n`, () => process.exit(0));
