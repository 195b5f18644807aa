import assert from 'node:assert/strict';
import { pageText } from '../../src/core/pages.ts';
import { rules } from '../../src/core/rules/index.ts';
import { generalClaims } from './claims.ts';
import { serviceClaims } from './serviceClaims.ts';

describe('what a learner knows from courses', () => {
  const claims = Object.entries({ ...generalClaims, ...serviceClaims });

  it('makes 145 claims', () => assert.equal(claims.length, 145));

  for (const [id, { page, words }] of claims) {
    it(`${id} stands on ${page}`, () => {
      const text = spoken(pageText(page, rules, kind => kind) ?? assert.fail(page));
      for (const each of words) assert.ok(text.includes(each), each);
    });
  }

  it('is not repeated where it has become wrong', () => {
    const all = [...new Set(claims.map(([, { page }]) => page))].map(page => pageText(page, rules, kind => kind));
    for (const text of all) {
      assert.doesNotMatch(text ?? '', /128 TB per database instance|multi-master|uses? QLDB for/i);
    }
  });
});

/** The words of Markdown as they are read aloud: without marks, and with the label of a link alone. */
function spoken(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`/g, '')
    .replaceAll(/\*([^*\n]+)\*/g, '$1');
}
