import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { offers } from '../src/core/fixes.ts';
import { lint } from '../src/core/lint.ts';
import type { Finding } from '../src/core/model.ts';
import { read } from '../src/core/read.ts';
import { rules } from '../src/core/rules/index.ts';
import { suppressionWithoutReason, unusedSuppression } from '../src/core/suppress.ts';

describe('examples', () => {
  it('have nothing to report on the production template', async () => {
    assert.deepEqual(await findingsIn('production.yaml'), []);
  });

  for (const name of ['template.yaml', 'cache.json', 'serverless/template.yaml']) {
    it(`show findings with fixes in ${name}, and suppress none in vain`, async () => {
      const findings = await findingsIn(name);
      assert.ok(findings.some(({ severity, fixable }) => severity === 'warning' && fixable));
      const complaints = findings.filter(({ rule }) => rule === unusedSuppression || rule === suppressionWithoutReason);
      assert.deepEqual(complaints, []);
    });
  }
});

async function findingsIn(name: string): Promise<readonly (Finding & { readonly fixable: boolean })[]> {
  const text = readFileSync(path.join(import.meta.dirname, '../examples', name), 'utf8');
  const document = await read(text, name.endsWith('.json') ? 'json' : 'yaml');
  assert.ok(document !== undefined);
  const findings = lint(document, rules, { profile: 'recommended', severities: {}, today: '2026-11-20' });
  return findings.map(finding => ({ ...finding, fixable: offers(document, finding).length > 0 }));
}
