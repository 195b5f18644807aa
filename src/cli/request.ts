import { rules } from '../core/rules/index.ts';
import { nearest } from '../core/team/nearest.ts';
import type { Impact } from '../core/model.ts';
import type { Profile } from '../core/rule.ts';
import { takeApart, WrongArguments, type Arguments } from './arguments.ts';
import { formats, impacts, profiles, tolerances, type Options, type TeamChoice } from './options.ts';

/** What the arguments ask for. */
export type Request =
  | { readonly kind: 'check'; readonly options: Options }
  | { readonly kind: 'explain'; readonly rule: string; readonly colour: boolean | undefined }
  | { readonly kind: 'list'; readonly profile: Profile | undefined; readonly format: 'text' | 'json' }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string };

export function parse(args: readonly string[]): Request {
  try {
    return request(takeApart(args));
  } catch (error) {
    if (error instanceof WrongArguments) return { kind: 'wrong', message: error.message };
    throw error;
  }
}

function request(args: Arguments): Request {
  const has = (name: string): boolean => args.given.has(name);
  if (has('help')) return { kind: 'help' };
  if (has('version')) return { kind: 'version' };
  const rule = one(args, 'explain');
  if (rule !== undefined) return { kind: 'explain', rule: ruleId(rule), colour: colourOf(args) };
  if (has('list-rules')) {
    const format = oneOf(args, 'format', ['text', 'json']) ?? 'text';
    return { kind: 'list', profile: oneOf(args, 'profile', profiles), format };
  }
  const options = optionsOf(args);
  const conflict = conflictIn(options);
  if (conflict !== undefined) throw new WrongArguments(conflict);
  return { kind: 'check', options };
}

function optionsOf(args: Arguments): Options {
  const { paths, given } = args;
  return {
    paths,
    profile: oneOf(args, 'profile', profiles),
    rules: [...(given.get('rule') ?? []).map(ruleId), ...(given.get('control') ?? []).flatMap(idsOf)],
    team: teamOf(args),
    usesGitignore: !given.has('no-gitignore'),
    against: one(args, 'against'),
    honorOtherTools: given.has('no-other-suppressions') ? false : undefined,
    stdinName: one(args, 'stdin-filename'),
    tolerated: oneOf(args, 'max-severity', tolerances) ?? 'information',
    baseline: one(args, 'baseline'),
    writeBaseline: one(args, 'write-baseline'),
    fix: impactsOf(one(args, 'fix')),
    isDryRun: given.has('dry-run'),
    format: oneOf(args, 'format', formats) ?? 'text',
    colour: colourOf(args),
    isQuiet: given.has('quiet'),
    showsStats: given.has('stats'),
    jobs: jobsOf(one(args, 'jobs')),
  };
}

/** Options that contradict each other, or leave nothing to do. */
function conflictIn({ paths, fix, isDryRun, format, stdinName, baseline, writeBaseline }: Options): string | undefined {
  if (paths.length === 0) return 'name the files, folders or globs to check';
  if (paths.includes('-') && paths.length > 1) return '- stands alone: the standard input is one file';
  if (stdinName !== undefined && !paths.includes('-')) return '--stdin-filename goes with the path -';
  if (isDryRun && fix === undefined) return '--dry-run goes with --fix';
  if (isDryRun && format !== 'text') return `--dry-run prints a diff, which --format ${format} has no place for`;
  if (fix !== undefined && !isDryRun && paths.includes('-') && format !== 'text')
    return `with - and --fix the output is the fixed text, which --format ${format} has no place for`;
  if (baseline !== undefined && writeBaseline !== undefined)
    return '--baseline reads, --write-baseline writes: give one';
  return undefined;
}

function one({ given }: Arguments, name: string): string | undefined {
  return given.get(name)?.[0];
}

function oneOf<T extends string>(args: Arguments, name: string, known: readonly T[]): T | undefined {
  const value = one(args, name);
  if (value === undefined) return undefined;
  const found = known.find(one => one === value);
  if (found === undefined) throw new WrongArguments(`--${name} is ${list(known)}, not ${value}`);
  return found;
}

function ruleId(id: string): string {
  const ids = rules.map(rule => rule.id);
  if (ids.includes(id)) return id;
  const meant = nearest(id, ids);
  throw new WrongArguments(
    `No rule is called ${id}. ${meant.length === 0 ? 'See --list-rules' : `Did you mean ${list(meant)}?`}`,
  );
}

/** The rules that stand for a control or for any control of a standard. */
function idsOf(control: string): readonly string[] {
  const controls = rules.flatMap(({ id, sameAs }) =>
    Object.entries(sameAs).flatMap(([standard, ids]) => [standard, ...ids].map(name => ({ id, name }))),
  );
  const found = controls.filter(({ name }) => name === control).map(({ id }) => id);
  if (found.length > 0) return [...new Set(found)];
  const meant = nearest(control, [...new Set(controls.map(({ name }) => name))]);
  throw new WrongArguments(
    `No rule stands for ${control}${meant.length === 0 ? '' : `. Did you mean ${list(meant)}?`}`,
  );
}

function teamOf(args: Arguments): TeamChoice {
  const file = one(args, 'config');
  if (!args.given.has('no-config')) return file === undefined ? { kind: 'nearest' } : { kind: 'file', file };
  if (file !== undefined) throw new WrongArguments('--config and --no-config contradict each other');
  return { kind: 'none' };
}

/** The impacts that are named, and harmless ones, which nobody minds. */
function impactsOf(value: string | undefined): readonly Impact[] | undefined {
  if (value === undefined) return undefined;
  const named = value.split(',').map(name => name.trim());
  const unknown = named.find(name => !impacts.some(impact => impact === name));
  if (unknown !== undefined) throw new WrongArguments(`--fix takes ${list(impacts)}, not ${unknown}`);
  return impacts.filter(impact => impact === 'none' || named.includes(impact));
}

function colourOf({ given }: Arguments): boolean | undefined {
  if (given.has('no-color')) return false;
  return given.has('color') ? true : undefined;
}

function jobsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new WrongArguments(`--jobs is a number from 1 to 999, not ${value}`);
  return Number(value);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
