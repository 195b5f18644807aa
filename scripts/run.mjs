// The first step of every command: installs what is missing, then runs scripts/<name>.ts under the project's own Node.
// It needs nothing but the Node that started it, so that a fresh clone can begin here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
const modules = join(project, 'node_modules');
const stamp = join(modules, '.installed-lock.json');
const lock = readFileSync(join(project, 'package-lock.json'), 'utf8');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the packages that are missing (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], process.platform === 'win32');
  writeFileSync(stamp, lock);
}

const [name, ...args] = process.argv.slice(2);
const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
run(node, [join(project, 'scripts', `${name}.ts`), ...args], false);

function run(command, parameters, shell) {
  const PATH = join(modules, '.bin') + delimiter + process.env.PATH;
  const { status, error } = spawnSync(command, parameters, {
    cwd: project,
    stdio: 'inherit',
    shell,
    env: { ...process.env, PATH },
  });
  if (error) console.error(`${command} could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
