import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import { project } from '../../host/paths.ts';

// The tools that are measured beside ours, in a folder that git ignores: they are no packages of this project.

const folder = path.join(project, '.bench');

const versions = packageJson.devDependencies;

/** Names and versions of what is installed; `latest` is what the registry calls so. */
const wanted: Readonly<Record<string, string>> = {
  'aws-cdk-lib': versions['aws-cdk-lib'],
  constructs: versions.constructs,
  'cdk-nag': 'latest',
};

/** Where a tool lies, and its version; a text: why it cannot be measured. */
export type Peer = { readonly folder: string; readonly version: string } | string;

export interface Peers {
  /** A folder in which the packages of `wanted` can be imported. */
  readonly home: string;
  readonly validate: Peer;
  readonly nag: Peer;
}

export function installPeers(): Peers {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: wanted }),
  );
  const failure = npmInstall();
  return {
    home: folder,
    // The registry has it alone in an older version than the one that comes inside the CDK.
    validate: peer('aws-cdk-lib/node_modules/@aws/cloudformation-validate', failure),
    nag: peer('cdk-nag', failure),
  };
}

/** Why npm could not install the packages; undefined: it could. */
function npmInstall(): string | undefined {
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return undefined;
  return error?.message ?? stderr.split('\n').find(line => line.includes('npm error')) ?? `npm ended with ${status}`;
}

function peer(name: string, failure: string | undefined): Peer {
  const at = path.join(folder, 'node_modules', name);
  if (!existsSync(at)) return `${name} is not measured: ${failure ?? 'the registry has none'}`;
  const { version }: { readonly version: string } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8'));
  return { folder: at, version };
}
