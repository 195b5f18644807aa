import assert from 'node:assert/strict';
import { recommended } from '../../src/core/configuration.ts';
import { lint } from '../../src/core/lint.ts';
import { pageText } from '../../src/core/pages.ts';
import { read } from '../../src/core/read.ts';
import { topicPage } from '../../src/core/reference/topicPage.ts';
import type { Block } from '../../src/core/reference/topic.ts';
import { topicById, topics } from '../../src/core/reference/topics.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../assets.ts';

const blocks = topics.flatMap(({ id, sections }) =>
  sections.flatMap(section => section.blocks.map(block => ({ where: `${id}: ${section.title}`, block }))),
);

describe('the topics of the reference', () => {
  it('have unique ids, and titles of their sections that are unique on the page', () => {
    assert.equal(new Set(topics.map(({ id }) => id)).size, topics.length);
    for (const { id, sections } of topics) {
      assert.equal(new Set(sections.map(({ title }) => title)).size, sections.length, id);
      assert.ok(sections.length >= 3, id);
    }
  });

  it('say when their facts were read', () => {
    for (const { id, asOf } of topics) assert.match(asOf, /^2026-(0[1-9]|1[0-2])-\d\d$/, id);
  });

  it('name the AWS page behind each section', () => {
    for (const { id, sections } of topics) {
      for (const { title, sources } of sections) {
        assert.ok(sources.length > 0, `${id}: ${title}`);
        for (const { url } of sources) {
          assert.equal(new URL(url).href, url);
          assert.match(url, /^https:\/\/(docs\.)?aws\.amazon\.com\//);
        }
      }
    }
  });

  it('use no markup but code, links and emphasis in tables', () => {
    for (const { where, block } of blocks) {
      for (const text of textsOf(block)) {
        const bare = text.replaceAll(/`[^`]*`|\]\([^)]*\)/g, '…');
        assert.doesNotMatch(bare, /[<>|\\{}_]| {2}|^\s|\s$/, `${where}: ${text}`);
        if (block.kind !== 'table') assert.doesNotMatch(bare, /\*/, `${where}: ${text}`);
      }
    }
  });

  it('write sentences with a full stop, and items of lists without one', () => {
    for (const { where, block } of blocks) {
      const end = block.kind === 'prose' ? /[.:?]\)?$/ : /[^.:]$/;
      if (block.kind === 'code' || block.kind === 'picture' || block.kind === 'table') continue;
      for (const text of textsOf(block)) assert.match(text, end, `${where}: ${text}`);
    }
  });

  it('set tables whose rows are as wide as their head', () => {
    for (const { where, block } of blocks) {
      if (block.kind !== 'table') continue;
      for (const row of block.rows) assert.equal(row.length, block.head.length, `${where}: ${row[0]}`);
    }
  });

  it('lead on to pages, each once', () => {
    for (const { id, related } of topics) {
      assert.equal(new Set(related).size, related.length, id);
      for (const page of related)
        assert.notEqual(
          pageText(page, rules, kind => kind),
          undefined,
          `${id}: ${page}`,
        );
    }
  });
});

describe('the templates of the topics', () => {
  const templates = blocks.flatMap(({ where, block }) =>
    block.kind === 'code' && block.language === 'yaml' && /^Resources:/m.test(block.text)
      ? [{ where, text: block.text }]
      : [],
  );

  it('are three', () =>
    assert.deepEqual(
      templates.map(({ where }) => where),
      ['central-backup: In a template', 'hands-on-rds: Create the instance', 'hands-on-dynamodb: Create the table'],
    ));

  for (const { where, text } of templates) {
    it(`have no finding (${where})`, async () => {
      const document = (await read(text, 'yaml', assets)) ?? assert.fail('not read');
      assert.ok(document.resources.length > 0);
      assert.deepEqual(
        lint(document, rules, { ...recommended, today: '2026-11-20' }).map(
          ({ rule, message }) => `${rule}: ${message}`,
        ),
        [],
      );
    });
  }
});

describe('topicPage', () => {
  const page = topicPage(topicById('multi-az') ?? assert.fail(), rules, (kind, id) => `test:${kind}/${id}`);

  it('begins with the title and ends with the date', () => {
    assert.ok(page.startsWith('# Multi-AZ and failover\n\n*How databases survive'));
    assert.ok(page.includes('\nFacts as of 2026-10-09. '));
  });

  it('shows pictures with words for them', () => {
    assert.match(page, /\n!\[Three forms of RDS\. [^\]]+\]\(test:picture\/multi-az\)\n/);
  });

  it('sets code as code', () => assert.ok(page.includes('\n```yaml\nOrders:\n  Type: AWS::RDS::DBInstance\n')));

  it('links pages within its text and after it', () => {
    assert.ok(page.includes('| [Aurora](test:service/aurora) | Six copies'));
    assert.ok(page.includes('\n## Read on\n\n- [Backups and point-in-time recovery](test:topic/backups)\n'));
    assert.ok(page.includes('\n- [Compare Amazon RDS and Amazon Aurora](test:comparison/rds+aurora)\n'));
    assert.match(page, /\n- \[[^\]]+\]\(test:rule\/rds-instance-multi-az\)\n/);
  });

  it('names its sources', () => {
    assert.match(page, /\n\*Sources: \[Multi-AZ deployments of RDS\]\(https:\/\/docs\.aws\.amazon\.com\/[^)]+\), \[/);
  });
});

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'prose':
      return block.text;
    case 'list':
    case 'steps':
      return block.items;
    case 'table':
      return [...block.head.filter(cell => cell !== ''), ...block.rows.flat()];
    case 'code':
    case 'picture':
      return [];
  }
}
