import { nearest } from '../core/team/nearest.ts';
import { options, type Option } from './options.ts';

/** The arguments taken apart by the table of options. */
export interface Arguments {
  readonly paths: readonly string[];
  /** By the option's name, in the order given; a switch has the value `''`. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

/** Arguments that cannot be understood. Its message is one line for the person who typed them. */
export class WrongArguments extends Error {}

/** What other tools call it. */
const elsewhere: Readonly<Record<string, string>> = {
  'fail-on': 'max-severity',
  'fail-level': 'max-severity',
  'output-format': 'format',
  reporter: 'format',
  diff: 'dry-run',
  only: 'rule',
  select: 'rule',
};

/** Takes the arguments apart: `--name value`, `--name=value`, `-n`; behind `--` all are paths. */
export function takeApart(args: readonly string[]): Arguments {
  const given = new Map<string, readonly string[]>();
  const paths: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      paths.push(...rest.splice(0));
    } else if (arg === '-' || !arg.startsWith('-')) {
      paths.push(arg);
    } else {
      const { option, value } = recognise(arg);
      const values = given.get(option.name) ?? [];
      if (values.length > 0 && option.isRepeatable !== true)
        throw new WrongArguments(`${shown(option)} is given twice`);
      given.set(option.name, [...values, value ?? valueOf(option, rest)]);
    }
  }
  return { paths, given };
}

function recognise(arg: string): { readonly option: Option; readonly value: string | undefined } {
  const [spelling = '', ...behind] = arg.split('=');
  const value = behind.length === 0 ? undefined : behind.join('=');
  const option = options.find(({ name, short }) => spelling === `--${name}` || spelling === `-${short}`);
  if (option === undefined) throw new WrongArguments(`Unknown option ${spelling}${suggestion(spelling)}`);
  if (value !== undefined && option.value === undefined) throw new WrongArguments(`${shown(option)} takes no value`);
  return { option, value };
}

function valueOf(option: Option, rest: string[]): string {
  if (option.value === undefined) return '';
  if (option.whenBare !== undefined) return option.whenBare;
  const value = rest.shift();
  if (value === undefined) throw new WrongArguments(`${shown(option)} needs a value: ${option.value}`);
  return value;
}

function suggestion(spelling: string): string {
  const name = spelling.replace(/^-+/, '');
  const known = options.map(option => option.name);
  const found = elsewhere[name] ?? nearest(name, known)[0];
  return found === undefined ? '' : `. Did you mean --${found}?`;
}

function shown({ name }: Option): string {
  return `--${name}`;
}
