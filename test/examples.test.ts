import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { offers } from '../src/core/fixes.ts';
import { titleOf } from '../src/core/impact.ts';
import { lint } from '../src/core/lint.ts';
import type { Document, Finding } from '../src/core/model.ts';
import { read } from '../src/core/read.ts';
import { rules } from '../src/core/rules/index.ts';
import { suppressionWithoutReason, unusedSuppression } from '../src/core/suppress/complaints.ts';
import { assets } from './assets.ts';

/** With the constructs of each that are bad and good. */
const stacks: readonly (readonly [name: string, bad: readonly string[], good: readonly string[]])[] = [
  ['InvoicesStack.java', ['Drafts'], ['Invoices']],
  ['TicketsStack.cs', ['Drafts'], ['Tickets']],
  ['orders-stack.ts', ['Orders', 'Baskets'], ['Invoices', 'Customers']],
  ['search_stack.go', ['Words'], ['Results']],
  ['sessions_stack.py', ['Sessions'], ['Visits']],
];

const today = '2026-11-20';

const folder = path.join(import.meta.dirname, '../examples');

const languages: Readonly<Record<string, string>> = {
  '.cs': 'csharp',
  '.go': 'go',
  '.java': 'java',
  '.json': 'json',
  '.py': 'python',
  '.ts': 'typescript',
  '.yaml': 'yaml',
};

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

  for (const [name, bad, good] of stacks) {
    it(`show findings with fixes on ${bad.join(' and ')} in cdk/${name}, and none on ${good.join(' and ')}`, async () => {
      const findings = await findingsIn(`cdk/${name}`);
      for (const construct of bad) {
        const own = findings.filter(({ resource }) => resource === construct);
        assert.ok(
          own.some(({ severity, fixable }) => severity === 'warning' && fixable),
          construct,
        );
      }
      const below = (resource: string): string => resource.split('/')[0] ?? '';
      assert.deepEqual(
        findings.filter(({ resource }) => !bad.includes(below(resource))),
        [],
      );
      const known = await resourcesIn(`cdk/${name}`);
      for (const construct of good) assert.ok(known.includes(construct), `${construct} is read`);
    });
  }

  it('have nothing to report on what developers use, though customers would need more', async () => {
    const [development, recommended] = await Promise.all([
      findingsIn('development/template.yaml', 'development'),
      findingsIn('development/template.yaml'),
    ]);
    assert.deepEqual(development, []);
    assert.ok(recommended.some(({ rule }) => rule === 'rds-instance-multi-az'));
    assert.match(readFileSync(path.join(folder, 'development/.db-lens.yaml'), 'utf8'), /^profile: development$/m);
  });

  it('are all tried out', () => {
    assert.deepEqual(readdirSync(path.join(folder, 'cdk')).toSorted(), stacks.map(([name]) => name).toSorted());
  });
});

describe('the guide through the examples', () => {
  const guide = readFileSync(path.join(folder, 'README.md'), 'utf8');

  it('leads to files that are there, and past none', () => {
    const linked = [...guide.matchAll(/\]\((?<file>[^)]+)\)/g)].map(({ groups }) => groups?.['file'] ?? '');
    for (const file of linked) assert.ok(existsSync(path.join(folder, file)), file);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\.\w+$/.test(file));
    const unseen = files.filter(file => !/README|^\.vscode/.test(file) && !linked.includes(file.replaceAll('\\', '/')));
    assert.deepEqual(unseen, []);
  });

  it('names fixes as they are named in the light bulb', async () => {
    const named = [...guide.matchAll(/\*\*(?<title>(?:Turn|Encrypt|Keep|Upgrade|Switch)[^*…]*)/g)].map(
      ({ groups }) => groups?.['title'] ?? '',
    );
    assert.equal(named.length, 7);
    const files = ['template.yaml', ...stacks.map(([name]) => `cdk/${name}`)];
    const titles = (await Promise.all(files.map(fixesIn))).flat();
    for (const title of named)
      assert.ok(
        titles.some(one => one.startsWith(title)),
        title,
      );
  });
});

async function documentOf(name: string): Promise<Document> {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const document = await read(text, languages[path.extname(name)] ?? '', assets);
  assert.ok(document !== undefined);
  return document;
}

async function resourcesIn(name: string): Promise<readonly string[]> {
  const { resources } = await documentOf(name);
  return resources.map(resource => resource.name);
}

async function fixesIn(name: string): Promise<readonly string[]> {
  const document = await documentOf(name);
  const findings = lint(document, rules, { profile: 'recommended', severities: {}, today });
  return findings.flatMap(finding => offers(document, finding).map(({ fix }) => titleOf(fix)));
}

async function findingsIn(
  name: string,
  profile: 'recommended' | 'development' = 'recommended',
): Promise<readonly (Finding & { readonly fixable: boolean })[]> {
  const document = await documentOf(name);
  const findings = lint(document, rules, { profile, severities: {}, today });
  return findings.map(finding => ({ ...finding, fixable: offers(document, finding).length > 0 }));
}
