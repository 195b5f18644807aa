import { exitCodes } from './exitCodes.ts';
import type { Io } from './io.ts';
import { parse } from './request.ts';
import { run } from './run.ts';

/** Runs the command line and answers its exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const request = parse(args);
  switch (request.kind) {
    case 'help':
      io.print((await import('./help.ts')).help);
      return exitCodes.clean;
    case 'version': {
      const { default: packageJson } = await import('../../package.json', { with: { type: 'json' } });
      io.print(`${packageJson.version}\n`);
      return exitCodes.clean;
    }
    case 'explain':
      io.print((await import('./explain.ts')).explain(request.rule, request.colour ?? io.colour));
      return exitCodes.clean;
    case 'list':
      io.print((await import('./listRules.ts')).listRules(request.profile, request.format));
      return exitCodes.clean;
    case 'wrong':
      io.complain(`db-lens: ${request.message}\nTry db-lens --help\n`);
      return exitCodes.failed;
    case 'check':
      return run(request.options, io);
  }
}
