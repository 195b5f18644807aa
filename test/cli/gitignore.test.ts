import assert from 'node:assert/strict';
import { findFiles } from '../../src/cli/files.ts';
import { shown } from '../../src/cli/shown.ts';
import { createWorkspace, type Workspace } from './running.ts';

describe('.gitignore files', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    for (const name of ['a.yaml', 'build/b.yaml', 'src/c.yaml', 'src/build/d.yaml', 'src/deep/e.json'])
      workspace.write(name, '');
  });
  afterEach(() => workspace.remove());

  async function found(paths: readonly string[], from = '.', usesGitignore = true): Promise<readonly string[]> {
    const { files, problems } = await findFiles(paths, workspace.path(from), usesGitignore);
    assert.deepEqual(problems, []);
    return files.map(file => shown(file.path, workspace.path('.')));
  }

  it('leave out files and folders, in a repository and outside of one', async () => {
    workspace.write('.gitignore', 'build/\n*.json\n');
    assert.deepEqual(await found(['.']), ['a.yaml', 'src/c.yaml']);
    workspace.write('.git/HEAD', '');
    assert.deepEqual(await found(['.']), ['a.yaml', 'src/c.yaml']);
  });

  it('are stronger in deeper folders', async () => {
    workspace.write('.gitignore', '*.json\nc.yaml\n');
    workspace.write('src/.gitignore', '!deep/*.json\n/build\n');
    assert.deepEqual(await found(['.']), ['a.yaml', 'build/b.yaml', 'src/deep/e.json']);
  });

  it('hold for a folder below them', async () => {
    workspace.write('.gitignore', 'deep\n');
    assert.deepEqual(await found(['src']), ['src/build/d.yaml', 'src/c.yaml']);
    workspace.write('.git/HEAD', '');
    assert.deepEqual(await found(['.'], 'src'), ['src/build/d.yaml', 'src/c.yaml']);
  });

  it('do not reach into another repository', async () => {
    workspace.write('.gitignore', '*.yaml\n');
    workspace.write('src/.git/HEAD', '');
    assert.deepEqual(await found(['src']), ['src/build/d.yaml', 'src/c.yaml', 'src/deep/e.json']);
  });

  it('yield to what is named: a file, a folder, a folder in a glob', async () => {
    workspace.write('.gitignore', 'build\n');
    assert.deepEqual(await found(['.']), ['a.yaml', 'src/c.yaml', 'src/deep/e.json']);
    assert.deepEqual(await found(['build/b.yaml']), ['build/b.yaml']);
    assert.deepEqual(await found(['src/build']), ['src/build/d.yaml']);
    assert.deepEqual(await found(['**/build/*.yaml']), ['build/b.yaml', 'src/build/d.yaml']);
  });

  it('do not count when they are not to', async () => {
    workspace.write('.gitignore', '*\n');
    assert.deepEqual(await found(['src'], '.', false), ['src/build/d.yaml', 'src/c.yaml', 'src/deep/e.json']);
  });
});
