import assert from 'node:assert/strict';
import { truncateSync } from 'node:fs';
import { parse } from '../../src/cli/request.ts';
import { createWorkspace, faulty, type Workspace } from './running.ts';

describe('the arguments of db-lens', () => {
  it('are options before, between and behind the paths', () => {
    const request = parse(['a', '--format=json', '--rule', 'rds-instance-multi-az', 'b', '-q', '--', '--fix']);
    assert.equal(request.kind, 'check');
    const { paths, format, rules, isQuiet, fix } = request.kind === 'check' ? request.options : assert.fail();
    assert.deepEqual(
      { paths, format, rules, isQuiet, fix },
      { paths: ['a', 'b', '--fix'], format: 'json', rules: ['rds-instance-multi-az'], isQuiet: true, fix: undefined },
    );
  });

  const impacts: readonly (readonly [string, readonly string[]])[] = [
    ['--fix', ['none']],
    ['--fix=none', ['none']],
    ['--fix=cost', ['none', 'cost']],
    ['--fix=interruption,cost', ['none', 'cost', 'interruption']],
    ['--fix=replacement', ['none', 'replacement']],
  ];
  for (const [arg, expected] of impacts) {
    it(`${arg} allows ${expected.join(' and ')} and nothing else`, () => {
      const request = parse([arg, '.']);
      assert.deepEqual(request.kind === 'check' ? request.options.fix : request, expected);
    });
  }

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['--fast', '.'], 'Unknown option --fast'],
    [['--fomat', 'json', '.'], 'Unknown option --fomat. Did you mean --format?'],
    [['--fail-on=error', '.'], 'Unknown option --fail-on. Did you mean --max-severity?'],
    [['-x', '.'], 'Unknown option -x'],
    [['--quiet=yes', '.'], '--quiet takes no value'],
    [['--profile'], '--profile needs a value: NAME'],
    [['--format=json', '--format=sarif', '.'], '--format is given twice'],
    [['--format', 'xml', '.'], '--format is text, json, sarif, junit, github or markdown, not xml'],
    [['--profile=best', '.'], '--profile is recommended, strict or development, not best'],
    [['--max-severity=fatal', '.'], '--max-severity is none, hint, information, warning or error, not fatal'],
    [['--fix=money', '.'], '--fix takes none, cost, interruption or replacement, not money'],
    [['--rule=dynamodb-table-pit', '.'], 'No rule is called dynamodb-table-pit. Did you mean dynamodb-table-pitr'],
    [['--explain=xyzzy'], 'No rule is called xyzzy. See --list-rules'],
    [['--control=RDS.99999', '.'], 'No rule stands for RDS.99999'],
    [['--jobs=0', '.'], '--jobs is a number from 1 to 999, not 0'],
    [['--config=a.yaml', '--no-config', '.'], '--config and --no-config contradict each other'],
    [['--baseline=a', '--write-baseline', '.'], '--baseline reads, --write-baseline writes: give one'],
    [['--dry-run', '.'], '--dry-run goes with --fix'],
    [['--fix', '--dry-run', '--format=json', '.'], '--dry-run prints a diff, which --format json has no place for'],
    [['-', 'a.yaml'], '- stands alone: the standard input is one file'],
    [['--stdin-filename=a.yaml', '.'], '--stdin-filename goes with the path -'],
    [
      ['--fix', '--format=sarif', '-'],
      'with - and --fix the output is the fixed text, which --format sarif has no place for',
    ],
    [[], 'name the files, folders or globs to check'],
  ];
  for (const [args, message] of wrong) {
    it(`are refused: ${args.length === 0 ? 'none at all' : args.join(' ')}`, () => {
      const request = parse(args);
      const said = request.kind === 'wrong' ? request.message : '';
      // What else looks like an unknown name changes with the rules.
      assert.equal(message.startsWith('No rule') ? said.slice(0, message.length) : said, message);
    });
  }
});

describe('db-lens that cannot do what it is asked for', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  it('says so on one line and how to get help', async () => {
    assert.deepEqual(await workspace.run('--fast', '.'), {
      code: 2,
      out: '',
      err: 'db-lens: Unknown option --fast\nTry db-lens --help\n',
    });
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['a path that leads nowhere', 'gone.yaml', 'gone.yaml: no such file or folder'],
    ['a glob without a match', 'stacks/*.yaml', 'stacks/*.yaml: matches no file to read'],
    ['a file that is no text', 'binary.json', 'binary.json: no text in UTF-8'],
    ['a file that is too large for a template', 'huge.json', 'huge.json: larger than 1 MB'],
  ];
  for (const [name, path, message] of cases) {
    it(`names ${name}`, async () => {
      workspace.write('binary.json', Uint8Array.of(0xff, 0xfe, 0x00));
      workspace.write('huge.json', new Uint8Array(1024 * 1024 + 1));
      const { code, err } = await workspace.run(path);
      assert.deepEqual({ code, err }, { code: 2, err: `db-lens: ${message}\n` });
    });
  }

  it('does not read a file of 100 MB', async () => {
    workspace.write('vast.yaml', '');
    truncateSync(workspace.path('vast.yaml'), 100 * 1024 * 1024);
    const { code, err } = await workspace.run('vast.yaml');
    assert.deepEqual({ code, err }, { code: 2, err: 'db-lens: vast.yaml: larger than 1 MB\n' });
  });

  it('names a file of another kind, and the kinds that it reads', async () => {
    workspace.write('notes.txt', 'hello');
    const { code, err } = await workspace.run('notes.txt');
    assert.equal(code, 2);
    assert.match(err, /^db-lens: notes\.txt: no file that is read: \.yaml \.yml .+\n$/);
  });

  it('still checks the other files, and has the last word about them', async () => {
    workspace.write('a.yaml', faulty);
    const { code, out, err } = await workspace.run('gone.yaml', 'a.yaml');
    assert.equal(code, 2);
    assert.match(out, /^a\.yaml:2:3 /);
    assert.equal(err, 'db-lens: gone.yaml: no such file or folder\n');
  });
});
