import assert from 'node:assert/strict';
import { cursorAt } from '../../src/core/team/cursor.ts';

describe('the cursor in a team file', () => {
  it('is found in a text that begins with an empty line, and whose entries have no parent', () => {
    assert.deepEqual(cursorAt('\n    profile: strict', 5), {
      kind: 'key',
      path: [],
      span: { start: 5, end: 12 },
      hasValue: true,
    });
  });
});
