import assert from 'node:assert/strict';
import { comparableServices } from '../../src/core/reference/comparison.ts';
import { comparisonCandidates, comparisonProblem } from '../../src/core/reference/comparisonChoice.ts';

describe('the choice of what to compare', () => {
  it('wants two to four', () => {
    assert.deepEqual([0, 1, 2, 4, 5].map(comparisonProblem), ['none', 'one', undefined, undefined, 'tooMany']);
  });

  it('begins with the service that is asked about and those related to it', () => {
    const [first, second] = comparisonCandidates('memorydb').map(({ id }) => id);
    assert.deepEqual([first, second], ['memorydb', 'elasticache']);
  });

  it('offers every service that can be compared, once', () => {
    assert.deepEqual(comparisonCandidates(), comparableServices);
    assert.deepEqual(new Set(comparisonCandidates('dax')), new Set(comparableServices));
    assert.deepEqual(comparisonCandidates('nothing'), comparableServices);
  });
});
