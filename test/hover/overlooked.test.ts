import assert from 'node:assert/strict';
import { known, yaml } from '../suppress/checking.ts';
import { find, hover } from './hovering.ts';

describe('the hover on a check that another tool is told to overlook', () => {
  const stands = '· 1 rule stands for the same:\n\n- [Database without MultiAZ](';

  it('says which rule stands for the same', async () => {
    const lines = ['cfn-lint: { config: { ignore_checks: [W30|11] } }'];
    const { markdown, text } = await hover(yaml({ metadata: lines }), [known]);
    assert.equal(text, 'W3011');
    assert.ok(markdown.startsWith(`**cfn-lint** \`W3011\` ${stands}`), markdown);
    assert.match(markdown, /rules%2Ftest-standby.*· `test-standby`$/);
  });

  it('stands in comments, too', async () => {
    const text = yaml({}).replace('Orders:', 'Orders: # checkov:skip=CKV_AWS_1,CKV_|AWS_157:dev');
    const found = await hover(text, [known]);
    assert.equal(found.text, 'CKV_AWS_157');
    assert.ok(found.markdown.startsWith(`**Checkov** \`CKV_AWS_157\` ${stands}`), found.markdown);
  });

  it('says what a beginning means', async () => {
    const found = await hover(yaml({ whole: ['cfn-lint: { config: { ignore_checks: [W|] } }'] }), [known]);
    assert.ok(found.markdown.startsWith(`**cfn-lint** \`W\` and what begins with it ${stands}`), found.markdown);
  });

  it('says nothing of a check that no rule stands for', async () =>
    assert.equal(await find(yaml({}).replace('Orders:', 'Orders: # checkov:skip=CKV_|AWS_1:dev'), [known]), undefined));
});
