import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import packageJson from '../../package.json' with { type: 'json' };
import { options } from '../../src/cli/options.ts';
import { rules } from '../../src/core/rules/index.ts';
import { createWorkspace, type Workspace } from './running.ts';

const manual = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');

describe('db-lens about itself', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  it('tells its version', async () => {
    assert.deepEqual(await workspace.run('--version'), { code: 0, out: `${packageJson.version}\n`, err: '' });
    assert.deepEqual(await workspace.run('-v'), await workspace.run('--version'));
  });

  it('helps with every option, its exit codes and examples, within 100 columns', async () => {
    const { code, out } = await workspace.run('--help');
    assert.equal(code, 0);
    assert.deepEqual(await workspace.run('-h'), { code, out, err: '' });
    assert.match(out, /^Usage: db-lens \[options\] PATH…\n/);
    const headings = [...out.matchAll(/^(\S.*):$/gm)].map(match => match[1]);
    const expected = ['What is checked', 'What fails the run', 'Fixes', 'Output', 'About', 'Examples', 'Exit codes'];
    assert.deepEqual(headings, expected);
    for (const { name } of options) assert.match(out, new RegExp(`^ +(?:-\\w, )?--${name}\\b`, 'm'));
    assert.deepEqual(
      out.split('\n').filter(line => line.length > 100),
      [],
    );
  });

  it('shows an option with its value, its short form and its default', async () => {
    const { out } = await workspace.run('--help');
    assert.ok(
      out.includes(`
      --max-severity LEVEL  the gravest severity tolerated: none, hint, information (default),
                            warning or error
`),
    );
    assert.ok(out.includes('\n  -q, --quiet               only findings that fail the run; no summary, no progress\n'));
    assert.ok(out.includes('\n      --fix[=IMPACTS]       apply the fixes that do nothing to a running database;'));
  });

  it('is described in the manual, option by option', () => {
    for (const { name } of options) assert.ok(manual.includes(`\`--${name}`), `docs/cli.md says nothing of --${name}`);
  });

  it('lists the rules', async () => {
    const { code, out } = await workspace.run('--list-rules');
    assert.equal(code, 0);
    const lines = out.trimEnd().split('\n');
    assert.equal(lines.length, rules.length + 1);
    assert.match(lines[0] ?? '', /^RULE +SEVERITY +PROFILES +FINDS$/);
    const line = lines.find(text => text.startsWith('dynamodb-table-pitr '));
    assert.match(line ?? '', /^dynamodb-table-pitr +warning +recommended development strict +\S.*$/);
    assert.deepEqual(
      lines.slice(1).map(text => text.split(' ')[0]),
      rules.map(({ id }) => id).toSorted(),
    );
  });

  it('lists the rules of a profile for programs', async () => {
    const { out } = await workspace.run('--list-rules', '--profile=development', '--format=json');
    const listed: readonly { id: string; profiles: string[]; sameAs: object }[] = JSON.parse(out);
    assert.equal(listed.length, rules.filter(({ profiles }) => profiles.includes('development')).length);
    const first = listed.find(({ id }) => id === 'rds-instance-not-public');
    assert.deepEqual(first?.profiles, ['recommended', 'development', 'strict']);
    assert.deepEqual(first?.sameAs, rules.find(({ id }) => id === 'rds-instance-not-public')?.sameAs);
  });

  it('explains a rule as text', async () => {
    const { code, out } = await workspace.run('--explain', 'rds-instance-multi-az');
    assert.equal(code, 0);
    const lines = out.split('\n');
    assert.deepEqual(lines.slice(0, 4), [
      'RDS instance in one Availability Zone',
      '',
      'rds-instance-multi-az: warning, reliability; in the recommended and strict profiles',
      '  Orders runs in one Availability Zone: an outage of that zone stops it',
    ]);
    assert.ok(out.includes('\n  MultiAZ            false      in some cases\n'));
    assert.ok(out.includes('\n  - Security Hub: RDS.5\n'));
    assert.doesNotMatch(out, /[`]|\]\(|^#|^\|/m);
  });

  it('explains every rule within 100 columns, addresses and tables aside', async () => {
    for (const { id } of rules) {
      const { out } = await workspace.run('--explain', id);
      const wide = out.split('\n').filter(line => line.length > 100 && !/https:| {3,}\S/.test(line));
      assert.deepEqual(wide, [], id);
    }
  });
});
