import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { testHosts } from './paths.ts';

// Versions of the npm package `code-server`; their last two numbers are those of the VS Code inside (1.139.1).
const newest = '4.139.1';

/** The oldest VS Code that the tests run in. Editors that are built on VS Code trail it. */
export const oldest = '4.104.0';

/**
 * Installs VS Code from the npm registry into `.vscode-test/host-<version>`, once.
 * @returns the absolute path of that folder
 * @throws when Node is not 24, when a build tool is missing, or when npm fails (npm says why)
 */
export async function ensureHost(version = newest): Promise<string> {
  const folder = path.join(testHosts, `host-${version}`);
  if ((await readStamp(folder)) === stamp(version)) return folder;
  requireNode24(version);
  requireBuildTools();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await install(folder, version);
  await writeFile(stampFile(folder), stamp(version));
  console.log('VS Code is installed.');
  return folder;
}

/** The Node.js that runs the server of an installed host: its own, or the one that runs this. */
export function nodeOf(host: string): string {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = path.join(runtime(host), 'node_modules/node/bin', program);
  return existsSync(own) ? own : process.execPath;
}

/** The folder of the VS Code server inside an installed host. */
export function serverFolder(host: string): string {
  return path.join(host, 'node_modules', 'code-server', 'lib', 'vscode');
}

// The install scripts of all other modules are skipped: they compile what no editor test needs (kerberos and the like).
// Without the watchdog the extension host ends at once; without spdlog there are no logs.
// The watchdog has got its scope since the oldest version; what is not there npm passes over.
const nativeModules = ['@vscode/native-watchdog', 'native-watchdog', '@vscode/spdlog'];

/** Where a host has a Node.js of its own. */
const runtime = (host: string): string => path.join(host, 'runtime');

// The server of the oldest VS Code never starts on Node 24, and its search program comes from GitHub, not from npm.
const forOldest = ['node@22.23.3', '@vscode/ripgrep-universal@1.18.0'];

async function completeOldest(folder: string): Promise<void> {
  await mkdir(runtime(folder));
  await writeFile(path.join(runtime(folder), 'package.json'), '{ "private": true }\n');
  npm(runtime(folder), ['install', '--ignore-scripts=false', ...forOldest]);
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const programs = path.join(runtime(folder), 'node_modules/@vscode/ripgrep-universal/bin');
  const place = path.join(serverFolder(folder), 'node_modules/@vscode/ripgrep/bin');
  await mkdir(place, { recursive: true });
  await copyFile(path.join(programs, `${process.platform}-${process.arch}`, program), path.join(place, program));
}

async function install(folder: string, version: string): Promise<void> {
  console.log(`Installing VS Code from the npm package code-server ${version} (once; 600 MB, about a minute).`);
  console.log('1/3 the package');
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  npm(folder, ['install', '--ignore-scripts', `code-server@${version}`]);
  console.log('2/3 its modules');
  npm(serverFolder(folder), ['install', '--omit=dev', '--ignore-scripts']);
  console.log('3/3 two native modules, compiled here');
  npm(serverFolder(folder), ['rebuild', '--ignore-scripts=false', ...nativeModules]);
  if (version === oldest) await completeOldest(folder);
}

function npm(cwd: string, args: readonly string[]): void {
  const { status } = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    // npm is a script of the shell on Windows.
    shell: process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}`);
}

function requireNode24(version: string): void {
  if (process.versions.node.startsWith('24.')) return;
  throw new Error(`VS Code ${version} needs Node 24, this is ${process.version}. Run the npm script, which brings it.`);
}

function requireBuildTools(): void {
  // On Windows node-gyp looks for Visual Studio and Python by itself, and says what is missing.
  if (process.platform === 'win32') return;
  const missing = ['python3', 'make', 'g++'].filter(tool => spawnSync(tool, ['--version']).status !== 0);
  if (missing.length === 0) return;
  const command = process.platform === 'darwin' ? 'xcode-select --install' : 'sudo apt-get install python3 make g++';
  throw new Error(
    `Two modules of VS Code are compiled here, and ${missing.join(', ')} is missing. Install: ${command}`,
  );
}

/** Other Node or other machine: the native modules are to be built again. */
function stamp(version: string): string {
  return `${version} ${process.platform} ${process.arch} modules ${process.versions.modules}\n`;
}

// Written last, so a folder without it is a half-done install.
function stampFile(folder: string): string {
  return path.join(folder, 'installed');
}

async function readStamp(folder: string): Promise<string | undefined> {
  return readFile(stampFile(folder), 'utf8').catch(() => undefined);
}
