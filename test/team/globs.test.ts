import assert from 'node:assert/strict';
import { isListed } from '../../src/core/team/globs.ts';

const matching: readonly (readonly [glob: string, path: string])[] = [
  ['dev/**', 'dev/t.yaml'],
  ['dev/**', 'dev/a/b/t.yaml'],
  ['dev', 'dev/t.yaml'],
  ['dev/', 'a/dev/b/t.yaml'],
  ['./dev', 'dev/t.yaml'],
  ['/t.yaml', 't.yaml'],
  ['*.dev.yaml', 'a/b/t.dev.yaml'],
  ['**/dev/**', 'dev/t.yaml'],
  ['**/dev/**', 'a/dev/t.yaml'],
  ['{dev,test}/**', 'test/t.yaml'],
  ['stage-[ab]/*', 'stage-a/t.yaml'],
  ['a/?.yaml', 'a/t.yaml'],
  ['**', 't.yaml'],
  ['**/*.json', '.github/t.json'],
  ['[', '['],
];

const others: typeof matching = [
  ['dev/**', 'a/dev/t.yaml'],
  ['dev/**', 'development/t.yaml'],
  ['/t.yaml', 'a/t.yaml'],
  ['./t.yaml', 'a/t.yaml'],
  ['*.dev.yaml', 't.yaml'],
  ['a/*.yaml', 'a/b/t.yaml'],
  ['Dev', 'dev/t.yaml'],
  ['../a/**', 'a/t.yaml'],
];

describe('a glob', () => {
  for (const [glob, path] of matching) it(`${glob} means ${path}`, () => assert.equal(isListed([glob], path), true));
  for (const [glob, path] of others)
    it(`${glob} does not mean ${path}`, () => assert.equal(isListed([glob], path), false));

  it('takes back what those before it mean', () => {
    const globs = ['dev/**', '!dev/kept/**', 'dev/kept/not.yaml'];
    assert.deepEqual(
      ['dev/t.yaml', 'dev/kept/t.yaml', 'dev/kept/not.yaml'].map(path => isListed(globs, path)),
      [true, false, true],
    );
  });
});
