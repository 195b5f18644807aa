// npm runs this when it installs the command line from a Git repository, as pre-commit does: the bundle that it is to
// pack is made here. A global installation has not installed what that needs. Plain JavaScript, for any Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
const modules = join(project, 'node_modules');
const isWindows = process.platform === 'win32';

// `npm ci` is how the project installs its own packages; it builds when somebody asks it to.
if (process.env.npm_command !== 'ci') {
  if (!existsSync(join(modules, 'esbuild')))
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], isWindows);
  run(join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node'), [join(project, 'scripts', 'build.ts')], false);
}

function run(command, parameters, shell) {
  const { npm_config_global: _, npm_config_location: __, npm_config_prefix: ___, ...env } = process.env;
  const PATH = join(modules, '.bin') + delimiter + env.PATH;
  const { status, error } = spawnSync(command, parameters, {
    cwd: project,
    stdio: 'inherit',
    shell,
    env: { ...env, PATH },
  });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
