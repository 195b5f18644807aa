import assert from 'node:assert/strict';
import {
  comparableServices,
  comparisonId,
  comparisonPage,
  comparisonTitle,
} from '../../src/core/reference/comparison.ts';
import { axes, comparisonFacts } from '../../src/core/reference/comparisonFacts.ts';
import { services } from '../../src/core/reference/services.ts';

const link = (kind: string, id: string): string => `test:${kind}/${id}`;

describe('the comparison', () => {
  it('takes every database that is open to new customers', () => {
    assert.deepEqual(
      services.filter(service => !comparableServices.includes(service)).map(({ id }) => id),
      ['oracle-database-at-aws', 'dms', 'backup', 'qldb', 'managed-blockchain'],
    );
  });

  it('says something of each service on each axis', () => {
    for (const [id, facts] of Object.entries(comparisonFacts)) {
      for (const [axis] of axes) assert.match(facts[axis], /^[A-Z0-9`o][^|]*[^.\s]$/, `${id}: ${axis}`);
    }
  });

  it('lays services side by side, a column for each', () => {
    const page = comparisonPage(comparisonId(['dynamodb', 'elasticache']), link) ?? assert.fail();
    assert.ok(
      page.startsWith('# Amazon DynamoDB and Amazon ElastiCache\n\n|  | [Amazon DynamoDB](test:service/dynamodb) |'),
    );
    assert.ok(page.includes('\n| **Data model** | Key-value and document | Key-value and data structures |\n'));
    assert.ok(page.includes('\n| **Status** | Open to new customers | Open to new customers |\n'));
    assert.match(
      page,
      /\n\| \*\*Resource types\*\* \| \[AWS::<wbr>DynamoDB::<wbr>Table\]\(test:type\/AWS::DynamoDB::Table\)<br>.* \| \[AWS::<wbr>ElastiCache::/,
    );
    assert.ok(page.includes('[Answer a few questions](test:guide/guide)'));
    assert.ok(page.includes('\nFacts as of 2026-10-09. '));
  });

  it('says what is closed', () => {
    const page = comparisonPage('timestream+keyspaces', link) ?? assert.fail();
    assert.ok(
      page.includes(
        '| **Status** | Timestream for LiveAnalytics: closed to new customers from 2025-06-20 | Open to new customers |',
      ),
    );
  });

  it('compares two to four services that differ', () => {
    for (const id of ['rds', 'rds+rds', 'rds+qldb', 'rds+nothing', 'rds+aurora+aurora-dsql+dynamodb+dax', '']) {
      assert.equal(comparisonPage(id, link), undefined, id);
      assert.equal(comparisonTitle(id), undefined, id);
    }
    assert.equal(
      comparisonTitle('rds+aurora+aurora-dsql+dynamodb'),
      'Compare Amazon RDS, Amazon Aurora, Amazon Aurora DSQL and Amazon DynamoDB',
    );
  });
});
