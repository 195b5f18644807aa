import assert from 'node:assert/strict';
import { hover } from './hovering.ts';
import { postures } from './postures.ts';

describe('hover on a database with nothing written', () => {
  for (const [type, lines] of Object.entries(postures)) {
    it(`tells the defaults of ${type}`, async () => {
      const { markdown } = await hover(`Resources:\n  It|self: { Type: ${type} }\n`, []);
      assert.deepEqual(
        decodeURIComponent(markdown)
          .split('\n')
          .filter(line => line !== ''),
        lines,
      );
    });
  }
});
