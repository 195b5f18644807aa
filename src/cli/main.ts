import packageJson from '../../package.json' with { type: 'json' };
import { exitCodes } from './exitCodes.ts';
import { explain } from './explain.ts';
import { help } from './help.ts';
import type { Io } from './io.ts';
import { listRules } from './listRules.ts';
import { parse } from './request.ts';
import { run } from './run.ts';

/** Runs the command line and answers its exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const request = parse(args);
  switch (request.kind) {
    case 'help':
      io.print(help);
      return exitCodes.clean;
    case 'version':
      io.print(`${packageJson.version}\n`);
      return exitCodes.clean;
    case 'explain':
      io.print(explain(request.rule, request.colour ?? io.colour));
      return exitCodes.clean;
    case 'list':
      io.print(listRules(request.profile, request.format));
      return exitCodes.clean;
    case 'wrong':
      io.complain(`db-lens: ${request.message}\nTry db-lens --help\n`);
      return exitCodes.failed;
    case 'check':
      return run(request.options, io);
  }
}
