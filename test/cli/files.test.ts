import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { findFiles } from '../../src/cli/files.ts';
import { shown } from '../../src/cli/shown.ts';
import { matcherOf } from '../../src/cli/glob.ts';
import { isCompiled } from '../../src/core/fileNames.ts';
import { positionsIn } from '../../src/core/report/positions.ts';
import { createWorkspace, type Workspace } from './running.ts';

const names = `app.yaml app.yml b.json c.template readme.md stacks/a.yaml stacks/deep/b.YAML
  node_modules/x/a.yaml .git/a.yaml dist/a.yaml cdk.out/a.json .aws-sam/build/template.yaml [id].yaml`.split(/\s+/);

describe('paths of the command line', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    for (const name of names) workspace.write(name, '');
  });
  afterEach(() => workspace.remove());

  const everything = [
    '[id].yaml',
    'app.yaml',
    'app.yml',
    'b.json',
    'c.template',
    'stacks/a.yaml',
    'stacks/deep/b.YAML',
  ];
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['a folder, foreign and generated folders left out', ['.'], everything],
    ['a folder that is left out elsewhere', ['cdk.out'], ['cdk.out/a.json']],
    ['a file', ['stacks/a.yaml'], ['stacks/a.yaml']],
    ['a file twice, in the order of the names', ['b.json', 'app.yaml', '.'], everything],
    ['a file whose name looks like a glob', ['[id].yaml'], ['[id].yaml']],
    ['a glob in one folder', ['*.y{a,}ml'], ['[id].yaml', 'app.yaml', 'app.yml']],
    ['a glob through all folders', ['**/*.yaml'], ['[id].yaml', 'app.yaml', 'stacks/a.yaml']],
    ['a glob below a folder', ['./stacks/**'], ['stacks/a.yaml', 'stacks/deep/b.YAML']],
    ['a glob that names a folder that is left out', ['**/cdk.out/*'], ['cdk.out/a.json']],
  ];
  for (const [name, paths, expected] of cases) {
    it(`find ${name}`, async () => {
      const { files, problems } = await findFiles(paths, workspace.path('.'), true);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        files.map(file => shown(file.path, workspace.path('.'))),
        expected,
      );
    });
  }

  it('know which files are named themselves', async () => {
    const { files } = await findFiles(['stacks', 'stacks/a.yaml'], workspace.path('.'), true);
    assert.deepEqual(
      files.map(({ isNamed }) => isNamed),
      [true, false],
    );
  });

  it('do not follow links in a folder', async () => {
    symlinkSync(workspace.path('.'), workspace.path('stacks/self'));
    const { files } = await findFiles(['stacks'], workspace.path('.'), true);
    assert.equal(files.length, 2);
  });
});

describe('files made by a compiler', () => {
  const cases: readonly (readonly [string, readonly string[], boolean])[] = [
    ['stack.js', ['stack.ts'], true],
    ['stack.d.ts', ['stack.ts'], true],
    ['view.js', ['view.tsx'], true],
    ['stack.js', ['other.ts'], false],
    ['stack.ts', ['stack.js'], false],
    ['stack.d.ts', ['stack.js'], false],
  ];
  for (const [name, others, expected] of cases) {
    it(`${expected ? 'are' : 'are not'} ${name} beside ${others.join(', ')}`, () => {
      assert.equal(isCompiled(name, new Set([name, ...others])), expected);
    });
  }
});

describe('a glob', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['*.yaml', 'a.yaml', true],
    ['*.yaml', 'b/a.yaml', false],
    ['*.yaml', 'aXyaml', false],
    ['**/*.yaml', 'a.yaml', true],
    ['**/*.yaml', 'b/c/a.yaml', true],
    ['b/**', 'b/c/a.yaml', true],
    ['?.json', 'a.json', true],
    ['?.json', '/.json', false],
    ['[a-c].json', 'b.json', true],
    ['[!a-c].json', 'b.json', false],
    ['{a,b*}.yaml', 'bc.yaml', true],
    ['{a,b*}.yaml', 'c.yaml', false],
    ['a,b.yaml', 'a,b.yaml', true],
  ];
  for (const [pattern, path, expected] of cases) {
    it(`${pattern} ${expected ? 'takes' : 'leaves'} ${path}`, () => {
      assert.equal(matcherOf(pattern)(path), expected);
    });
  }
});

describe('a position', () => {
  it('counts lines and columns from 1, whatever ends a line', () => {
    const at = positionsIn('a\r\nbc\nd\re');
    assert.deepEqual([0, 3, 4, 6, 8, 9].map(at), [
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
    ]);
  });
});
