import assert from 'node:assert/strict';
import { ruleTool } from '../../src/core/tools/ruleTool.ts';
import { ask } from './asking.ts';

describe('the tool for rules', () => {
  it('gives the page of a rule by its id', async () => {
    const answer = await ask(ruleTool, { rule: 'rds-instance-multi-az' });
    assert.match(answer, /^# .+\n\n`rds-instance-multi-az`: /);
    assert.match(answer, /^- \[About Amazon RDS\]\(services\/rds\)$/m);
  });

  it('finds rules by the control of a standard, in any case', async () => {
    assert.match(await ask(ruleTool, { rule: 'rds.5' }), /rds-instance-multi-az/);
  });

  it('lists several rules that have all the words', async () => {
    const answer = await ask(ruleTool, { rule: 'dynamodb pitr' });
    assert.match(answer, /^\d+ rules match "dynamodb pitr":\n\n- dynamodb-table-pitr \(/);
  });

  it('says so where there is none', async () => {
    for (const rule of ['no-such-rule', '', undefined]) {
      assert.match(await ask(ruleTool, { rule }), /^No rule is called "/);
    }
  });

  it('never lists more than a model reads', async () => {
    const answer = await ask(ruleTool, { rule: 'rds' });
    assert.equal(answer.match(/^- .+\): /gm)?.length, 30);
    assert.match(answer, /^- and \d+ more$/m);
  });
});
