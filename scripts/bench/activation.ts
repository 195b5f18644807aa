import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
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
  /** Milliseconds from then on to the first findings on show; undefined where there are none to show. */
  readonly findings: number | undefined;
  /** Names of the modules of the extension that have been loaded by the time all open files are checked. */
  readonly modules: readonly string[];
  /** The same of its other files. */
  readonly assets: readonly string[];
}

interface Extension {
  activate(context: object): unknown;
}

const [bundle = '', files = '[]'] = process.argv.slice(2);
const opened: readonly OpenFile[] = JSON.parse(files);
const modules = new Set<string>();
const assets: string[] = [];
let shown: number | undefined;
installVscode(opened, {
  loads: url => void modules.add(path.posix.basename(url)),
  shows: () => void (shown ??= performance.now()),
  async readFile(file) {
    if (!file.includes('/dist/assets/')) throw new Error('There is no such file.');
    assets.push(path.basename(file));
    return readFileSync(path.join(path.dirname(bundle), 'assets', path.basename(file)));
  },
});

const start = performance.now();
const extension: Extension = await import(pathToFileURL(bundle).href);
const loaded = performance.now();
const subscriptions: unknown[] = [];
extension.activate({
  extension: { packageJSON: {} },
  extensionUri: uriOf({ path: project }),
  subscriptions,
  workspaceState: { get: () => undefined, update: () => Promise.resolve() },
});
const activated = performance.now();
// Open files are checked behind the activation, and read one thing after the other.
const count = (): number => modules.size + assets.length;
for (let known = -1; opened.length > 0 && known < count(); await setTimeout(500)) known = count();
const activation: Activation = {
  load: loaded - start,
  activate: activated - loaded,
  findings: shown === undefined ? undefined : shown - activated,
  modules: [...modules],
  assets,
};
process.stdout.write(`${JSON.stringify(activation)}\n`, () => process.exit(0));
