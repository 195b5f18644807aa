import module from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

// Compiled code is kept in the folder for temporary files, where Node can (from 22.1 on): it is most of a start. What is
// to be kept has to be imported behind this line.
if ('enableCompileCache' in module) module.enableCompileCache();

/** The command line; in a worker thread, one of its helpers. */
if (isMainThread) await start();
else (await import('./cli/worker.ts')).serve();

async function start(): Promise<void> {
  const { main } = await import('./cli/main.ts');
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
    input: async () => (await import('node:stream/consumers')).buffer(process.stdin),
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
