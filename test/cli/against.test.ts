import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createWorkspace, sound, type Workspace } from './running.ts';

const renamed = sound.replace('Orders:', 'Bookings:');
const rekeyed = sound.replaceAll('id,', 'number,');
const rule = 'replacement-risk-on-edit';

describe('comparing with a git revision', () => {
  let workspace: Workspace;

  const git = (...args: readonly string[]): void => {
    const own = ['-C', workspace.path('.'), '-c', 'user.name=A', '-c', 'user.email=a@example.com'];
    execFileSync('git', [...own, ...args], { stdio: 'ignore' });
  };
  const commit = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) workspace.write(name, text);
    git('add', '--all');
    git('commit', '--quiet', '--no-verify', '--message=x');
  };
  const against = (...args: readonly string[]): ReturnType<Workspace['run']> =>
    workspace.run('--against', 'HEAD', `--rule=${rule}`, '--format=json', ...args);
  /** `file:line severity message` of each finding. */
  const found = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { out, err } = await against(...args);
    assert.equal(err, '');
    const report: unknown = JSON.parse(out);
    return findingsIn(report);
  };

  beforeEach(() => {
    workspace = createWorkspace();
    git('init', '--quiet');
  });
  afterEach(() => workspace.remove());

  it('finds what a change does to a database', async () => {
    commit({ 'a.yaml': sound, 'b.yaml': sound, 'stacks/c.yaml': sound });
    workspace.write('a.yaml', rekeyed);
    workspace.write('stacks/c.yaml', renamed);
    assert.deepEqual(await found('.'), [
      'a.yaml:12 warning Orders is replaced by a new one on deployment: KeySchema was [{ AttributeName: id, KeyType: HASH }]',
      'stacks/c.yaml:2 warning Bookings is made anew on deployment: its name was Orders',
    ]);
    assert.equal((await against('.')).code, 1);
    assert.equal((await workspace.run('.')).code, 0);
  });

  it('compares with any revision', async () => {
    commit({ 'a.yaml': sound });
    git('branch', 'old');
    commit({ 'a.yaml': rekeyed });
    assert.deepEqual(await found('a.yaml'), []);
    assert.equal((await workspace.run('--against=old', 'a.yaml')).code, 1);
    assert.equal((await workspace.run('--against', 'HEAD~1', 'a.yaml')).code, 1);
  });

  it('finds databases that are gone with their file, however it is named', async () => {
    commit({ 'a.yaml': sound, 'stacks/b.yaml': sound, 'stacks/deep/c.json': '{}', 'dist/d.yaml': sound });
    for (const name of ['stacks', 'dist']) rmSync(workspace.path(name), { recursive: true });
    const gone = ['stacks/b.yaml:1 warning Orders leaves the stack on deployment: the template no longer has it'];
    assert.deepEqual(await found('.'), gone);
    assert.deepEqual(await found('stacks'), gone);
    assert.deepEqual(await found('stacks/b.yaml', 'a.yaml'), gone);
    assert.deepEqual(await found('a.yaml'), []);
    mkdirSync(workspace.path('stacks'));
    assert.deepEqual(await found('a.yaml', 'stacks'), gone);
  });

  it('finds databases that are gone with nothing left in their file', async () => {
    commit({ 'a.yaml': sound });
    workspace.write('a.yaml', 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n');
    assert.deepEqual(await found('.'), [
      'a.yaml:1 warning Orders leaves the stack on deployment: the template no longer has it',
    ]);
  });

  it('follows a file to its new name or folder', async () => {
    commit({ 'a.yaml': sound, 'b.yaml': sound.replaceAll('Orders', 'Bills') });
    mkdirSync(workspace.path('stacks'));
    renameSync(workspace.path('a.yaml'), workspace.path('orders.yaml'));
    renameSync(workspace.path('b.yaml'), workspace.path('stacks/b.yaml'));
    assert.deepEqual(await found('.'), []);
    workspace.write('stacks/b.yaml', rekeyed.replaceAll('Orders', 'Bills'));
    assert.equal((await found('.')).length, 1);
  });

  it('looks from a folder of the repository, and at the standard input', async () => {
    commit({ 'stacks/a.yaml': sound });
    const { out } = await workspace.runIn(
      { input: rekeyed },
      '-',
      '--stdin-filename=stacks/a.yaml',
      '--against=HEAD',
      '--quiet',
    );
    assert.match(out, /^stacks\/a\.yaml:12:\d+ warning Orders is replaced/);
  });

  it('compares in threads as well', async () => {
    commit(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.yaml`, sound])));
    for (let i = 0; i < 40; i++) workspace.write(`${i}.yaml`, rekeyed);
    const inThreads = await found('.', '--jobs=2');
    assert.equal(inThreads.length, 40);
    assert.deepEqual(inThreads, await found('.', '--jobs=1'));
  });

  it('counts what is suppressed, and calls no suppression useless without a revision', async () => {
    const line = `# db-lens-ignore ${rule}: the table is empty`;
    commit({ 'a.yaml': sound });
    workspace.write('a.yaml', rekeyed.replace('      KeySchema', `      ${line}\n      KeySchema`));
    assert.deepEqual(await found('a.yaml'), []);
    assert.equal((await workspace.run('a.yaml', '--max-severity=none')).code, 0);
    commit({});
    const { out } = await workspace.run('a.yaml', '--against=HEAD');
    assert.match(out, /There is no finding of replacement-risk-on-edit here to suppress/);
  });

  it('is settled by no fix that only the author can choose', async () => {
    commit({ 'a.yaml': sound });
    workspace.write('a.yaml', rekeyed);
    await against('--fix=cost,interruption,replacement', 'a.yaml');
    assert.equal(workspace.read('a.yaml'), rekeyed);
  });

  it('runs nothing that the repository names', async () => {
    commit({ 'a.yaml': sound, '.gitattributes': '*.yaml diff=evil filter=evil\n' });
    const leave = `touch ${workspace.path('evil')}; cat`;
    for (const name of ['diff.evil.textconv', 'diff.evil.command', 'filter.evil.smudge', 'filter.evil.clean'])
      git('config', name, leave);
    git('config', 'core.fsmonitor', leave);
    git('config', 'core.hooksPath', workspace.path('.'));
    workspace.write('a.yaml', rekeyed);
    assert.equal((await found('.')).length, 1);
    assert.deepEqual(readdirSync(workspace.path('.')).toSorted(), ['.git', '.gitattributes', 'a.yaml']);
  });

  it('says why it cannot be done', async () => {
    commit({ 'a.yaml': sound });
    const failed = async (...args: readonly string[]): Promise<readonly [number, string]> => {
      const { code, err } = await workspace.run(...args);
      return [code, err];
    };
    assert.deepEqual(await failed('.', '--against=nowhere'), [2, 'db-lens: --against nowhere: no such revision\n']);
    assert.deepEqual(await failed('.', '--against=--all'), [2, 'db-lens: --against --all: no such revision\n']);
    rmSync(workspace.path('.git'), { recursive: true });
    const [code, err] = await failed('.', '--against=HEAD');
    assert.equal(code, 2);
    assert.match(err, /^db-lens: --against HEAD: not a git repository/);
  });
});

function findingsIn(report: unknown): readonly string[] {
  assert.ok(Array.isArray(report));
  return report.map((finding: unknown) => {
    const line = entry(entry(entry(finding, 'range'), 'start'), 'line');
    return `${text(entry(finding, 'file'))}:${text(line)} ${text(entry(finding, 'severity'))} ${text(entry(finding, 'message'))}`;
  });
}

function entry(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? Object.entries(of).find(([name]) => name === key)?.[1] : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
