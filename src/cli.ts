import process from 'node:process';
import { main } from './cli/main.ts';

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  colour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  print: text => void process.stdout.write(text),
  complain: text => void process.stderr.write(text),
});
