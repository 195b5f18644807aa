import { spawnSync } from 'node:child_process';
import { project } from './host/paths.ts';

/** Runs a command of the project's packages to its end, and ends this process where it fails. */
export function execute(command: string, ...args: readonly string[]): void {
  const isWindows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: project, stdio: 'inherit', shell: isWindows });
  if (error !== undefined) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
