import assert from 'node:assert/strict';
import { costly, createWorkspace, findingsIn, sound, type Workspace } from './running.ts';

const off = 'rules:\n  dynamodb-table-pitr: off\n';
const grave = 'rules:\n  dynamodb-table-pitr: error\n';

describe('the team file of db-lens', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('a.yaml', costly);
    workspace.write('stacks/b.yaml', costly);
  });
  afterEach(() => workspace.remove());

  async function levels(...args: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const run = await workspace.run('--format=json', ...args, '.');
    assert.equal(run.err, '');
    return Object.fromEntries(findingsIn(run).map(({ file, severity }) => [file, severity]));
  }

  it('holds for the files below it, the nearest one for each', async () => {
    workspace.write('.db-lens.yaml', off);
    workspace.write('stacks/.db-lens.yaml', grave);
    assert.deepEqual(await levels(), { 'stacks/b.yaml': 'error' });
  });

  it('builds on another one with extends', async () => {
    workspace.write('shared/base.yaml', grave);
    workspace.write('stacks/.db-lens.yaml', 'extends: ../shared/base.yaml\n');
    assert.deepEqual(await levels(), { 'a.yaml': 'warning', 'stacks/b.yaml': 'error' });
  });

  it('leaves out files, also those that are named', async () => {
    workspace.write('.db-lens.yaml', 'ignore:\n  - stacks/**\n');
    assert.deepEqual(await levels(), { 'a.yaml': 'warning' });
    const { code, out } = await workspace.run('stacks/b.yaml');
    assert.deepEqual({ code, out }, { code: 0, out: 'Nothing found in 0 files with databases\n' });
  });

  it('is replaced for all files by --config, and by nothing with --no-config', async () => {
    workspace.write('.db-lens.yaml', off);
    workspace.write('ci.yaml', grave);
    assert.deepEqual(await levels('--config=ci.yaml'), { 'a.yaml': 'error', 'stacks/b.yaml': 'error' });
    assert.deepEqual(await levels('--no-config'), { 'a.yaml': 'warning', 'stacks/b.yaml': 'warning' });
  });

  it('yields to --profile', async () => {
    workspace.write('.db-lens.yaml', 'profile: strict\n');
    const strict = await workspace.run('--format=json', 'a.yaml');
    const recommended = await workspace.run('--format=json', '--profile=recommended', 'a.yaml');
    assert.equal(findingsIn(recommended).length, 1);
    assert.ok(findingsIn(strict).length > 1);
  });

  it('yields to --rule, but keeps its severity', async () => {
    workspace.write('.db-lens.yaml', off);
    assert.deepEqual(await levels('--rule=dynamodb-table-pitr'), { 'a.yaml': 'warning', 'stacks/b.yaml': 'warning' });
    workspace.write('.db-lens.yaml', grave);
    assert.deepEqual(await levels('--rule=dynamodb-table-pitr'), { 'a.yaml': 'error', 'stacks/b.yaml': 'error' });
  });

  it('holds for the standard input by the name that this is given', async () => {
    workspace.write('stacks/.db-lens.yaml', off);
    const { code } = await workspace.runIn({ input: costly }, '-', '--stdin-filename=stacks/new.yaml');
    assert.equal(code, 0);
    assert.equal((await workspace.runIn({ input: costly }, '-', '--stdin-filename=new.yaml')).code, 1);
  });

  it('with a problem is told once, on one line, and answered with 2', async () => {
    workspace.write('a.yaml', sound);
    workspace.write('stacks/b.yaml', sound);
    workspace.write('.db-lens.yaml', 'profile: strickt\n');
    const { code, out, err } = await workspace.run('.');
    assert.equal(code, 2);
    assert.match(out, /in 2 files with databases\n$/);
    assert.match(err, /^db-lens: \.db-lens\.yaml:1:10: [^\n]*strickt[^\n]*\n$/);
  });

  it('that is not there is told before anything is checked', async () => {
    assert.deepEqual(await workspace.run('--config=gone.yaml', '.'), {
      code: 2,
      out: '',
      err: 'db-lens: gone.yaml: no such file or folder\n',
    });
  });
});
