import assert from 'node:assert/strict';
import type { Link } from '../../src/core/reference/link.ts';
import { servicePage } from '../../src/core/reference/page.ts';
import { serviceById, services } from '../../src/core/reference/services.ts';
import { rules } from './rules.ts';

const link: Link = (kind, id) => `test:${kind}/${id}`;

function pageOf(id: string): string {
  return servicePage(serviceById(id) ?? assert.fail(id), rules, link);
}

function sectionOf(page: string, title: string): string {
  return page.split(/^## /m).find(part => part.startsWith(`${title}\n`)) ?? assert.fail(title);
}

describe('servicePage', () => {
  for (const service of services) {
    it(`of ${service.name} holds each of its facts`, () => {
      const page = pageOf(service.id);
      assert.ok(page.startsWith(`# ${service.name}\n\n`));
      for (const { name, value, source } of service.limits) {
        assert.ok(sectionOf(page, 'Limits').includes(`| ${name} | ${value} | [Source](${source}) |`), name);
      }
      for (const practice of service.bestPractices) {
        assert.ok(sectionOf(page, 'Best practices').includes(`- ${practice}\n`), practice);
      }
      assert.ok(sectionOf(page, 'Overview').includes(service.overview.join(' ')));
      for (const { part, note } of service.endOfSupportParts) {
        assert.ok(sectionOf(page, 'Ended or ending').includes(`- **${part}**`), part);
        assert.ok(sectionOf(page, 'Ended or ending').includes(note), part);
      }
    });
  }

  it('begins with the state of a service that has closed or ended', () => {
    const source = 'https://docs.aws.amazon.com/qldb/latest/developerguide/document-history.html';
    assert.ok(
      pageOf('qldb').startsWith(
        [
          '# Amazon QLDB',
          '',
          '> **Ended 2025-07-31.** Support for QLDB has ended. Its CloudFormation types are still specified, but the service behind them is gone.',
          '>',
          '> **Use instead:** Amazon Aurora PostgreSQL with audit tables (the path AWS describes), DynamoDB with streams, or Amazon S3 Object Lock.',
          '>',
          `> [What AWS says](${source})`,
          '',
          '*Ledger database that ended on 2025-07-31.*',
          '',
        ].join('\n'),
      ),
    );
    const withBanner = services.filter(({ id }) => pageOf(id).includes('\n> **')).map(({ id }) => id);
    assert.deepEqual(withBanner, ['timestream', 'qldb', 'managed-blockchain']);
  });

  it('sets engine versions as a table with their dates', () => {
    const versions = sectionOf(pageOf('rds'), 'Engine versions');
    assert.ok(versions.includes('| Version | Standard support until | Extended Support until | Remarks | Source |\n'));
    assert.ok(versions.includes('\n| PostgreSQL 16 | 2029-02-28 | 2032-02-29 |  | [Source](https://docs.aws.'));
    assert.ok(versions.includes('\n| SQL Server 2022 | – | – |  | [Source](https://docs.aws.'));
  });

  it('links resource types, rules and services to our own pages', () => {
    const page = pageOf('aurora');
    assert.ok(page.includes('- [`AWS::RDS::DBCluster`](test:type/AWS::RDS::DBCluster)\n'));
    assert.ok(
      page.includes(
        '- [Cluster without deletion protection](test:rule/rds-cluster-deletion-protection) (`rds-cluster-deletion-protection`)\n',
      ),
    );
    assert.ok(page.includes('- [Amazon RDS](test:service/rds): Managed relational databases'));
  });

  it('leaves out sections that have nothing to say', () => {
    assert.doesNotMatch(pageOf('oracle-database-at-aws'), /^## (Limits|Engine versions|Rules)$/m);
    assert.doesNotMatch(pageOf('qldb'), /^## (Availability|Backup|Security|Scaling|Pricing)$/m);
  });

  it('sets every row of a table with as many cells as its head', () => {
    for (const { id } of services) {
      const tables = pageOf(id).match(/(^\|.*\|\n)+/gm) ?? [];
      for (const table of tables) {
        const widths = table
          .trimEnd()
          .split('\n')
          .map(row => row.split('|').length);
        assert.equal(new Set(widths).size, 1, `${id}: ${table}`);
      }
    }
  });
});
