import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../host/paths.ts';

/** The packages that facts are taken from. */
export const carriers = [
  '@aws-cdk/aws-service-spec',
  'aws-cdk-lib',
  '@aws-cdk/aws-elasticache-alpha',
  '@aws-cdk/aws-neptune-alpha',
  '@aws-cdk/aws-redshift-alpha',
] as const;

export function installedVersion(name: string): string {
  const manifest = path.join(project, 'node_modules', name, 'package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  return version;
}

/** The version that `npm install` would take; an error where the registry does not answer. */
export function newestVersion(name: string): string {
  const version = asked(name, 'version');
  if (typeof version !== 'string') throw new Error(`The npm registry names no version of ${name}.`);
  return version;
}

/** The day on which a version was published: `2026-11-10`. */
export function publishedOn(name: string, version: string): string {
  const times = new Map<string, unknown>(Object.entries(asked(name, 'time') ?? {}));
  const time = times.get(version);
  if (typeof time !== 'string') throw new Error(`The npm registry does not say when ${name} ${version} was published.`);
  return time.slice(0, 10);
}

/** Installs exactly these versions and writes them to package.json and package-lock.json. */
export function install(packages: readonly string[]): void {
  const args = ['install', '--save-dev', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
  const { status } = npm(args, 'inherit');
  if (status !== 0) throw new Error('npm could not install them, for the reason above. Nothing was generated.');
}

function asked(name: string, field: string): unknown {
  const { status, stdout, stderr } = npm(
    ['view', name, field, '--json', '--fetch-retries=0', '--fetch-timeout=15000'],
    'pipe',
  );
  if (status === 0) return JSON.parse(stdout);
  const reason = /^npm error code (\S+)/m.exec(stderr)?.[1] ?? `exit code ${String(status)}`;
  throw new Error(
    `The npm registry did not answer for ${name} (${reason}). Nothing was changed: facts are renewed with a connection to it.`,
  );
}

function npm(args: readonly string[], output: 'inherit' | 'pipe') {
  return spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', output, output],
    // npm is a script of the shell on Windows.
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
}
