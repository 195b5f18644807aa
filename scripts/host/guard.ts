// Runs the program named by the first argument, and ends with the process that started it. That one holds the other
// end of our standard input, which the system closes even when it was killed and could not clean up.
import { pathToFileURL } from 'node:url';

process.stdin.resume().on('end', () => process.exit());

const [node = '', , program = '', ...args] = process.argv;
process.argv = [node, program, ...args];
await import(pathToFileURL(program).href);
