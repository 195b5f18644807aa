import assert from 'node:assert/strict';
import { createWorkspace, faulty, sound, type Workspace } from './running.ts';

describe('db-lens --jobs', () => {
  let workspace: Workspace;
  before(() => {
    workspace = createWorkspace();
    for (let i = 0; i < 300; i++) {
      const text = i % 3 === 0 ? faulty : sound;
      workspace.write(`s${i % 7}/t${i}.yaml`, text.replaceAll('Orders', `Orders${i}`));
    }
    workspace.write('s3/broken.yaml', '\0');
  });
  after(() => workspace.remove());

  it('changes nothing about the output', async () => {
    const args = ['.', 's3/broken.yaml'];
    const alone = await workspace.run('--jobs=1', ...args);
    assert.equal(alone.code, 2);
    assert.match(alone.out, /\n200 warnings, 100 information in 300 files with databases\n/);
    assert.equal(alone.err, 'db-lens: s3/broken.yaml: no text in UTF-8\n');
    assert.deepEqual(await workspace.run('--jobs=2', ...args), alone);
  });

  it('says so when a thread dies, and ends its output as it should', async () => {
    const program = new URL('data:text/javascript,throw new Error("out of order")');
    const { code, out, err } = await workspace.runIn({ program }, '--jobs=2', '--format=json', '.');
    assert.equal(code, 2);
    assert.match(err, /^db-lens: stopped after \d+ of 301 files: internal error: out of order\n$/);
    assert.ok(Array.isArray(JSON.parse(out)));
  });
});
