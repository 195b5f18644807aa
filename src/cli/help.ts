import { endings } from '../core/fileNames.ts';
import { groups, options, type Option } from './options.ts';
import { wrap } from './wrap.ts';

const width = 96;
const column = 28;

const head = `Usage: db-lens [options] PATH…

Finds what is risky in the AWS databases of infrastructure code, says why, and what each fix
does to the database that already runs.

A PATH is a file, a folder, a glob such as 'stacks/**/*.yaml', or - for the standard input.
Of a folder, templates of CloudFormation and SAM (${endings.templates.join(' ')}) and sources of
the CDK (${endings.sources.join(' ')}) are read, without what
.gitignore files leave out and without folders such as node_modules, dist and cdk.out; name such
a folder to look into it.
`;

const examples = `Examples:
  db-lens .                                   check everything below this folder
  db-lens --fix --dry-run stacks              what the harmless fixes would change
  db-lens --fix=cost template.yaml            also apply fixes that cost more
  db-lens --write-baseline . && db-lens --baseline .db-lens-baseline.json .
                                              accept what is there, fail on what is new
  db-lens --format sarif . > db-lens.sarif    for code scanning
  db-lens --explain rds-instance-multi-az     why a rule is there
`;

const foot = `Exit codes:
  0  nothing found that is graver than --max-severity
  1  findings graver than --max-severity
  2  something could not be done: wrong arguments, a file that cannot be read, a faulty team file

Nothing is executed and nothing leaves this machine.
`;

export const help = [head, ...groups.map(groupOf), examples, foot].join('\n');

function groupOf(group: (typeof groups)[number]): string {
  const own = options.filter(option => option.group === group);
  return `${group}:\n${own.map(line).join('')}`;
}

function line(option: Option): string {
  const [first = '', ...more] = wrap(option.help, width - column);
  const spelling = `  ${spell(option)}`;
  const opening =
    spelling.length < column - 1 ? [spelling.padEnd(column) + first] : [spelling, ' '.repeat(column) + first];
  return [...opening, ...more.map(text => ' '.repeat(column) + text), ''].join('\n');
}

function spell({ name, short, value, whenBare }: Option): string {
  const long = `${short === undefined ? '    ' : `-${short}, `}--${name}`;
  if (value === undefined) return long;
  return whenBare === undefined ? `${long} ${value}` : `${long}[=${value}]`;
}
