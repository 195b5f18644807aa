import assert from 'node:assert/strict';
import { parseTeamFile } from '../../src/core/team/parse.ts';
import { problemsIn } from './reading.ts';

describe('the decisions of a team file', () => {
  const decisionsIn = (text: string): unknown => parseTeamFile(text).layers.map(({ decisions }) => decisions);

  it('are values of parameters and conditions, for all files or for some', () =>
    assert.deepEqual(
      decisionsIn('parameters: { Stage: prod, Days: 7 }\noverrides: [{ files: dev, conditions: { IsProd: false } }]'),
      [
        { parameters: { Stage: 'prod', Days: 7 }, conditions: {} },
        { parameters: {}, conditions: { IsProd: false } },
      ],
    ));

  it('are none where nothing is decided', () =>
    assert.deepEqual(decisionsIn('parameters: {}\nconditions:'), [undefined]));

  it('hold one value each, and true or false for a condition', () =>
    assert.deepEqual(
      problemsIn('parameters: { Stage: [prod], Size: }\nconditions: { IsProd: maybe }\nhonorOtherTools: 1'),
      [
        "«[prod]» 'Stage' is a text, a number, true or false",
        "«Size» 'Size' is a text, a number, true or false",
        "«maybe» 'IsProd' is true or false",
        "«1» 'honorOtherTools' is true or false",
      ],
    ));
});
