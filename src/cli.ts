import { buffer } from 'node:stream/consumers';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { main } from './cli/main.ts';
import { serve } from './cli/worker.ts';

/** The command line; in a worker thread, one of its helpers. */
if (isMainThread) await start();
else serve();

async function start(): Promise<void> {
  let isHeard = true;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isHeard = false;
  });
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    colour: wantsColour(),
    links: process.stdout.isTTY && process.env['TERM'] !== 'dumb',
    assets: fileURLToPath(new URL('assets', import.meta.url)),
    program: new URL(import.meta.url),
    input: () => buffer(process.stdin),
    isHeard: () => isHeard,
    print: text => void process.stdout.write(text),
    complain: text => void process.stderr.write(text),
    progress: process.stderr.isTTY ? line => void process.stderr.write(`\r\u001B[K${line}`) : undefined,
  });
}

/** By the conventions of https://no-color.org and https://force-color.org. */
function wantsColour(): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = process.env;
  if (NO_COLOR !== '') return false;
  return (FORCE_COLOR !== '' && FORCE_COLOR !== '0') || (process.stdout.isTTY && TERM !== 'dumb');
}
