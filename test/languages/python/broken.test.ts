import assert from 'node:assert/strict';
import { expression as outlined } from '../outline.ts';
import { read, readExpression } from './reading.ts';

describe('broken Python', () => {
  for (const args of [
    'a=1, b=',
    'a=1 b=2',
    'a=1, b',
    'a=1, b.',
    'a=1, b=cdk.',
    'a=1, b={"c": }',
    'a=1, b=[2 3]',
    'a=1,, b=2',
    'a=1, **',
  ]) {
    it(`leaves open what ${args} holds`, async () => {
      const { expression } = await readExpression(`Table(self, "T", ${args})`);
      const props = expression.kind === 'new' ? expression.args[2] : undefined;
      assert.ok(props?.kind !== 'object' || props.spreads.some(({ kind }) => kind === 'unknown'), outlined(expression));
    });
  }

  it('knows nothing of a variable that gets a declaration for a value', async () => {
    const program = await read('a = b: int\n');
    assert.equal(program.declared('a'), undefined);
  });

  it('leaves a list and a dictionary open', async () => {
    const list = await readExpression('[1, 2 3]');
    assert.ok(list.expression.kind === 'list' && list.expression.open);
    const dictionary = await readExpression('{"a": 1, "b"}');
    assert.ok(dictionary.expression.kind === 'object' && dictionary.expression.spreads.length === 1);
  });

  for (const code of [
    'Table',
    'Table(',
    'Table(self, "T"',
    'Table(self, "T",',
    'Table(self, "T", a=1',
    'Table(self, "T", a="x)',
    'Table(self, "T", a=1, b={',
    'Table(self "T", a=1)',
  ]) {
    it(`takes no property of ${code} for absent`, async () => {
      const { constructs } = await read(`class S:\n    def f(self):\n        t = ${code}\n        u = 1\n`);
      for (const { creation } of constructs) {
        const props = creation.args[2];
        assert.ok(props?.kind === 'unknown' || (props?.kind === 'object' && props.spreads.length > 0), outlined(creation));
      }
    });
  }
});
