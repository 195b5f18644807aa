import assert from 'node:assert/strict';
import { createWorkspace, costly, faulty, type Workspace } from './running.ts';

describe('db-lens - (the standard input)', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  it('is checked like a file, under the name that it is given', async () => {
    const { code, out, err } = await workspace.runIn({ input: costly }, '-', '--stdin-filename=stacks/a.yaml');
    assert.equal(code, 1);
    assert.equal(err, '');
    assert.match(out, /^stacks\/a\.yaml:10:9 warning [^]+\n1 warning in 1 file with databases\n$/);
  });

  it('is YAML or JSON where it has no name', async () => {
    const json = '{"Resources":{"Orders":{"Type":"AWS::RDS::DBInstance","Properties":{"PubliclyAccessible":true}}}}';
    const { out } = await workspace.runIn({ input: json }, '-', '--rule=rds-instance-not-public');
    assert.match(out, /^stdin\.yaml:1:69 error /);
  });

  it('is answered with the fixed text by --fix, what remains going to the standard error', async () => {
    const { code, out, err } = await workspace.runIn({ input: `\uFEFF${faulty}` }, '-', '--fix');
    assert.equal(code, 1);
    assert.ok(out.startsWith('\uFEFFResources:\n'));
    assert.ok(out.includes('    DeletionPolicy: Retain\n'));
    assert.match(err, /^stdin\.yaml:9:9 warning [^]+\n1 warning in 1 file with databases, 2 fixed\n$/);
  });

  it('is answered as it is by --fix where there is nothing to fix', async () => {
    const { code, out } = await workspace.runIn({ input: 'services: {}\n' }, '-', '--fix', '--quiet');
    assert.deepEqual({ code, out }, { code: 0, out: 'services: {}\n' });
  });

  it('must be text', async () => {
    const { code, err } = await workspace.runIn({ input: Uint8Array.of(0xff, 0xfe) }, '-');
    assert.deepEqual({ code, err }, { code: 2, err: 'db-lens: stdin.yaml: no text in UTF-8\n' });
  });

  it('must be no larger than a template can be', async () => {
    const { code, err } = await workspace.runIn({ input: `# ${'x'.repeat(1024 * 1024)}` }, '-');
    assert.deepEqual({ code, err }, { code: 2, err: 'db-lens: stdin.yaml: larger than 1 MB\n' });
  });
});
