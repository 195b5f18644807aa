import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { atEnd } from './cleanup.ts';
import { nodeOf, serverFolder } from './install.ts';
import { quietSettings, trustSettings, type Settings, type Trust } from './settings.ts';

interface ServerOptions {
  /** The folder that `ensureHost` returned. */
  readonly host: string;
  /** Default: `trusted`. */
  readonly trust?: Trust;
  /** User settings beside, or instead of, the quiet ones. */
  readonly settings?: Settings;
}

export interface Server {
  /** `http://127.0.0.1:<port>`, with no path. */
  readonly url: string;
  readonly port: number;
  /** Ends the server with all its processes and removes its data. */
  stop(): Promise<void>;
}

type ServerProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/**
 * Starts the VS Code server on a free port of 127.0.0.1, with a data folder of its own.
 * @throws when the server ends or is silent for a minute before it listens (with what it wrote)
 */
export async function startServer({ host, trust = 'trusted', settings = {} }: ServerOptions): Promise<Server> {
  const data = mkdtempSync(path.join(tmpdir(), 'vscode-host-'));
  writeSettings(data, { ...quietSettings, ...trustSettings(trust), ...settings });
  const child = spawnServer(host, data);
  const ended = once(child, 'exit');
  const endNow = atEnd(() => {
    killGroup(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });
  const stop = async (): Promise<void> => {
    endNow();
    await ended;
  };
  try {
    const port = await listeningPort(child, ended);
    return { url: `http://127.0.0.1:${port}`, port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function writeSettings(data: string, settings: Settings): void {
  const folder = path.join(data, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

function spawnServer(host: string, data: string): ServerProcess {
  const program = path.join(serverFolder(host), 'out', 'server-main.js');
  const args = ['--host=127.0.0.1', '--port=0', '--without-connection-token', '--accept-server-license-terms'];
  // A built workbench honours extensionDevelopmentPath and extensionTestsPath only with the smoke test driver.
  args.push('--server-data-dir', data, '--telemetry-level=off', '--enable-smoke-test-driver');
  return spawn(nodeOf(host), [path.join(import.meta.dirname, 'guard.ts'), program, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // On POSIX the server leads a process group, so that its extension hosts end with it.
    detached: process.platform !== 'win32',
    windowsHide: true,
    // No marketplace: it would be asked at every start.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
}

async function listeningPort(child: ServerProcess, ended: Promise<unknown>): Promise<number> {
  let output = '';
  const found = new Promise<number>(resolve => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const port = /agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const late = setTimeout(60_000, undefined, { ref: false });
  const port = await Promise.race([found, ended.then(() => undefined), late]);
  // The pipes are read on, or the server would stop at a full one.
  for (const stream of [child.stdout, child.stderr]) stream.removeAllListeners('data').resume();
  if (port === undefined) throw new Error(`The VS Code server did not start:\n${output.trim()}`);
  return port;
}

function killGroup({ pid }: ServerProcess): void {
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended already.
  }
}
