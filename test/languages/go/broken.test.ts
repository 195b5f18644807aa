import assert from 'node:assert/strict';
import { expression as outlined } from '../outline.ts';
import { readExpression, readStatements } from './reading.ts';

describe('broken Go', () => {
  for (const fields of [
    'A: 1, B: ',
    'A: 1 B: 2',
    'A: 1, B',
    'A: 1, B: awscdk.',
    'A: 1, B: X{C: }',
    'A: 1, B: []int{2 3}',
    'A: 1,, B: 2',
    'A: 1,\n\tB: 2\n',
  ]) {
    it(`leaves open what ${fields.trim()} holds`, async () => {
      const { constructs } = await readStatements(`\tawsrds.NewDatabaseInstance(s, jsii.String("T"), &X{${fields}})`);
      for (const { creation } of constructs) {
        const props = creation.args[2];
        const isOpen = props?.kind === 'object' && props.spreads.some(({ kind }) => kind === 'unknown');
        assert.ok(isOpen || fields.endsWith('\n'), outlined(creation));
      }
    });
  }

  it('leaves a list open', async () => {
    const { expression } = await readExpression('[]int{1, 2 3}');
    assert.ok(expression.kind === 'list' && expression.open);
  });

  for (const code of [
    'awsrds.New',
    'awsrds.NewDatabaseInstance(',
    'awsrds.NewDatabaseInstance(s, jsii.String("T")',
    'awsrds.NewDatabaseInstance(s, jsii.String("T"), &X{',
    'awsrds.NewDatabaseInstance(s, jsii.String("T"), &X{A: 1',
    'awsrds.NewDatabaseInstance(s, jsii.String("T"), &X{A: 1}',
    'awsrds.NewDatabaseInstance(s, jsii.String("T"), &X{A: "x})',
    'awsrds.NewDatabaseInstance(s jsii.String("T"), &X{A: 1})',
  ]) {
    it(`takes no property of ${code} for absent`, async () => {
      const { constructs } = await readStatements(`\tt := ${code}\n\tu := 1`);
      for (const { creation } of constructs) {
        const props = creation.args[2];
        assert.ok(props?.kind === 'unknown' || (props?.kind === 'object' && props.spreads.length > 0), outlined(creation));
      }
    });
  }
});
