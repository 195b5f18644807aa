import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { comparableServices } from '../../src/core/reference/comparison.ts';
import { services } from '../../src/core/reference/services.ts';
import { slug } from '../../src/core/reference/text.ts';
import { topics } from '../../src/core/reference/topics.ts';
import { rules } from '../../src/core/rules/index.ts';
import { closeAll, until } from './editing.ts';
import { pageInFront } from './referenceNodes.ts';

const every: readonly string[] = [
  'guide',
  ...services.map(({ id }) => `services/${id}`),
  ...new Set(services.flatMap(({ resourceTypes }) => resourceTypes.map(type => `types/${type}`))),
  ...topics.map(({ id }) => `topics/${id}`),
  ...rules.map(({ id }) => `rules/${id}`),
  ...comparableServices.map(({ id }, index) => `compare/${id}+${comparableServices.at(index - 1)?.id}`),
];

describe('pages', () => {
  afterEach(closeAll);

  it('tell all about a service', async () => {
    const text = await pageText('services/dynamodb');
    assert.match(text, /^# Amazon DynamoDB\n/);
    assert.match(text, /\n## Limits\n/);
    assert.match(text, /\]\(\.\.\/rules\/dynamodb-table-pitr\.md\)/);
    assert.match(text, /\]\(\.\.\/types\/AWS::DynamoDB::Table\.md\)/);
  });

  it('tell all about a resource type', async () => {
    const text = await pageText('types/AWS::DynamoDB::Table');
    assert.match(text, /^# AWS::DynamoDB::Table\n/);
    assert.match(text, /^\| `SSESpecification`<br>\[SSESpecification\]\(#ssespecification\) \| no \| /m);
  });

  it('tell all about a rule', async () => {
    const text = await pageText('rules/dynamodb-table-pitr');
    assert.match(text, /^# .+\n/);
    assert.match(text, /\]\(\.\.\/services\/dynamodb\.md\)/);
  });

  it('tell all about a topic, with its pictures inside', async () => {
    const text = await pageText('topics/multi-az');
    assert.match(text, /^# Multi-AZ and failover\n/);
    assert.match(text, /\n!\[Three forms of RDS\. [^\]]+\]\(data:image\/svg\+xml;base64,[\w+/=]{1000,}\)\n/);
    assert.match(text, /\]\(\.\.\/services\/aurora\.md\)/);
  });

  it('help to choose, and compare', async () => {
    assert.match(await pageText('guide'), /\]\(services\/dynamodb\.md\)/);
    assert.match(await pageText('compare/rds+aurora'), /^# Amazon RDS and Amazon Aurora\n/);
  });

  it('say first that a service cannot be taken up any more', async () => {
    for (const [id, label] of [
      ['qldb', 'Ended 2025-07-31.'],
      ['timestream', 'Timestream for LiveAnalytics: closed to new customers from 2025-06-20.'],
      ['managed-blockchain', 'Closed to new customers from 2026-10-29, ends 2027-09-29.'],
    ] as const) {
      const [, , banner = ''] = (await pageText(`services/${id}`)).split('\n');
      assert.ok(banner.startsWith(`> **${label}**`), banner);
    }
    assert.match(await pageText('types/AWS::QLDB::Ledger'), /^# AWS::QLDB::Ledger\n\n> \*\*ended 2025-07-31\*\*\n/);
  });

  it('say so when there is none', async () => {
    assert.match(await pageText('rules/no-such-rule'), /^# Page not found\n/);
    assert.match(await pageText('types/AWS::SNS::Topic'), /^# Page not found\n/);
  });

  it('are all rendered, and lead only to pages and headings that exist', async () => {
    // A page that is added on the way is looked at in its turn.
    const rendered = new Map<string, Rendered>();
    for (const page of every) rendered.set(page, await render(page));
    for (const [from, { links }] of rendered) {
      for (const href of links.filter(address => !address.startsWith('https://'))) {
        const { page, fragment } = target(from, href);
        const there = rendered.get(page) ?? (await render(page));
        rendered.set(page, there);
        assert.notEqual(there.headings[0], 'page-not-found', `${from}: ${href}`);
        assert.ok(fragment === '' || there.headings.includes(fragment), `${from}: ${href}`);
      }
    }
  }).timeout(60_000);

  it('are shown as rendered Markdown', async () => {
    await vscode.commands.executeCommand('awsDatabaseLens.openPage', 'services/rds#limits');
    await until(() => pageInFront() !== undefined, 'the page');
    assert.equal(pageInFront()?.uri.toString(), 'db-lens-ref:/services/rds.md#limits');
    assert.equal(pageInFront()?.viewType, 'vscode.markdown.preview.editor');
  });
});

function uriOf(page: string): vscode.Uri {
  return vscode.Uri.from({ scheme: 'db-lens-ref', path: `/${page}.md` });
}

async function pageText(page: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(uriOf(page))).getText();
}

interface Rendered {
  /** Their fragments. */
  readonly headings: readonly string[];
  readonly links: readonly string[];
}

/** What the preview makes of a page. */
async function render(page: string): Promise<Rendered> {
  const html = await vscode.commands.executeCommand<string>('markdown.api.render', await pageText(page));
  assert.match(html, /<h1[^>]*>[^<]/, page);
  // A table, a link or a picture that Markdown does not understand stays as it was written.
  assert.doesNotMatch(html.replaceAll(/<(pre|code)[^]*?<\/\1>/g, ''), /\| ?---|\]\(|^\||\bundefined\b/m, page);
  const headings = [...html.matchAll(/<h[12][^>]*>([^]*?)<\/h[12]>/g)].map(([, text = '']) => slug(inText(text)));
  return { headings, links: [...html.matchAll(/<a[^>]* href="([^"]*)"/g)].map(([, href = '']) => href) };
}

function inText(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&');
}

/** The page that an address on another one leads to, as a browser works it out. */
function target(from: string, href: string): { readonly page: string; readonly fragment: string } {
  const [path = '', fragment = ''] = href.split('#');
  if (path === '') return { page: from, fragment };
  const { pathname } = new URL(path, `https://pages/${from}.md`);
  return { page: decodeURIComponent(pathname).slice(1).replace(/\.md$/, ''), fragment };
}
