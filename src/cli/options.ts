import { parseArgs } from 'node:util';
import type { Profile } from '../core/rule.ts';

export interface Options {
  readonly format: 'text' | 'json';
  readonly fix: boolean;
  readonly profile: Profile;
  readonly paths: readonly string[];
}

/** What the arguments ask for. */
export type Request =
  | { readonly kind: 'check'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

export const help = `Usage: db-lens [options] PATH…

Finds what is risky in the AWS databases of CloudFormation and SAM templates.
A PATH is a file, a folder or a glob such as 'stacks/**/*.yaml'. Of a folder, the files
with the ending .yaml, .yml, .json or .template are read, those in node_modules, .git,
dist and cdk.out left out; name cdk.out itself to look into it.

Options:
  --fix               apply the fixes that do nothing to a running database; report what remains
  --format FORMAT     text (default) or json
  --profile PROFILE   recommended (default), strict (every rule) or development
  -h, --help          show this help
  -v, --version       show the version

Exit code: 0 nothing found but information and hints, 1 warnings or errors found, 2 could not run.
Nothing is executed and nothing leaves this machine.
`;

const formats = ['text', 'json'] as const;
const profiles = ['recommended', 'strict', 'development'] as const;

export function parse(args: readonly string[]): Request {
  try {
    return request(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function request(args: readonly string[]): Request {
  const { values, positionals: paths } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      profile: { type: 'string', default: 'recommended' },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const format = formats.find(name => name === values.format);
  const profile = profiles.find(name => name === values.profile);
  if (format === undefined) return wrong(`--format is ${formats.join(' or ')}, not ${values.format}`);
  if (profile === undefined) return wrong(`--profile is ${profiles.join(', ')}, not ${values.profile}`);
  if (paths.length === 0) return wrong('name the files, folders or globs to check');
  return { kind: 'check', options: { format, fix: values.fix, profile, paths } };
}

function wrong(message: string): Request {
  return { kind: 'wrong', message };
}
