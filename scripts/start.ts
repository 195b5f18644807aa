// Builds the extension and opens `examples/` in a real VS Code with it, beginning with the guide through them.
//   npm start               in a window of Chromium, Chrome or Edge; without a display at an address that it prints
//   npm start -- --desktop  in the VS Code of this machine (`code`)
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { findBrowser } from './host/browser.ts';
import { ensureHost } from './host/install.ts';
import { examples, project } from './host/paths.ts';
import { startServer } from './host/server.ts';
import { openWorkbench, workbenchUrl } from './host/session.ts';

const opened = { extension: project, workspace: examples, startupEditor: true };

// Only as a setting of the user VS Code opens a README at the start.
const settings = { 'workbench.startupEditor': 'readme' };

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { desktop: { type: 'boolean', default: false } } });
  await build();
  if (values.desktop) openDesktop();
  else if (hasDisplay() && hasBrowser()) await openWindow();
  else await serve();
}

function openDesktop(): void {
  const args = [`--extensionDevelopmentPath=${project}`, '--new-window', examples, path.join(examples, 'README.md')];
  // `code` is a script of the shell on Windows, where a path with a space needs quotes.
  const windows = process.platform === 'win32';
  const quoted = windows ? args.map(arg => `"${arg}"`) : args;
  const { status } = spawnSync('code', quoted, { stdio: 'inherit', shell: windows });
  if (status !== 0) throw new Error('`code`, the command of the desktop VS Code, could not be run from PATH.');
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some(name => name !== undefined && name !== '');
}

function hasBrowser(): boolean {
  try {
    findBrowser();
    return true;
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
    return false;
  }
}

async function openWindow(): Promise<void> {
  const workbench = await openWorkbench({ ...opened, settings, headless: false });
  console.log('VS Code is open. Close its window, or press Ctrl-C, to end it.');
  await workbench.exit;
  await workbench.close();
}

async function serve(): Promise<void> {
  const server = await startServer({ host: await ensureHost(), settings });
  console.log(`VS Code: ${workbenchUrl(server, opened)}`);
  console.log(`Open it in a browser. From another machine, forward port ${server.port} under the same number first.`);
  console.log('Ctrl-C ends it.');
}

await start();
