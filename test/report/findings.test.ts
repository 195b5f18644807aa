import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { plainText } from '../../src/core/hover/markdown.ts';
import { languageOf } from '../../src/core/fileNames.ts';
import { lint } from '../../src/core/lint.ts';
import { read } from '../../src/core/read.ts';
import { csvReporter } from '../../src/core/report/csv.ts';
import { summaryOf, type FileSummary } from '../../src/core/report/fileSummary.ts';
import { groupsOf, type Heading } from '../../src/core/report/findingsTree.ts';
import type { ReportedFinding } from '../../src/core/report/reportedFinding.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../assets.ts';

const text = `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      DeletionProtectionEnabled: false
  Secret:
    Type: AWS::SecretsManager::Secret
    Properties:
      SecretString: '{"username": "orders", "password": "hunter2hunter2"}'
`;

describe('the summary of a file', () => {
  it('has findings with their places and services', async () => {
    const { findings } = await summary();
    const found = findings.find(({ rule }) => rule === 'dynamodb-deletion-protection');
    assert.deepEqual(found?.range, { start: { line: 6, column: 7 }, end: { line: 6, column: 39 } });
    assert.equal(found.service, 'dynamodb');
    assert.equal(found.isFixable, true);
    assert.equal(found.fingerprint, 'dynamodb-deletion-protection Orders Properties.DeletionProtectionEnabled');
    const secret = findings.find(({ rule }) => rule === 'secret-plaintext-value');
    assert.ok(secret !== undefined);
    assert.equal(secret.service, undefined);
  });

  it('has the databases with what is known of them, in plain text', async () => {
    const { databases } = await summary();
    assert.deepEqual(
      databases.map(({ name, noun, service }) => [name, noun, service]),
      [['Orders', 'DynamoDB table', 'dynamodb']],
    );
    const posture = databases.flatMap(database => database.posture);
    assert.ok(posture.some(line => /^Deletion: .*not protected against deletion/.test(line)));
    assert.ok(posture.every(line => !/[*\\`]/.test(line)));
  });
});

describe('groups of findings', () => {
  it('are in the order of the reference, with what is about no service at the end', async () => {
    assert.deepEqual(await headings('service'), [{ kind: 'name', name: 'Amazon DynamoDB' }, { kind: 'noService' }]);
  });

  it('are in the order of gravity', async () => {
    const order = ['error', 'warning', 'information', 'hint'].map(severity => ({ kind: 'severity', severity }));
    const found = await headings('severity');
    assert.ok(found.length > 1);
    assert.deepEqual(
      found,
      order.filter(heading => found.some(one => isDeepStrictEqual(one, heading))),
    );
  });

  it('have the pages of their rules', async () => {
    const groups = groupsOf([await summary()], 'rule');
    assert.ok(groups.length > 1);
    assert.deepEqual(
      groups.map(({ page }) => page),
      groups.map(({ id }) => `rules/${id}`),
    );
  });

  it('put files in the order of their names', async () => {
    const one = await summary();
    const groups = groupsOf(
      [
        { ...one, uri: 'b', file: 'b.yaml' },
        { ...one, uri: 'a', file: 'a.yaml' },
      ],
      'file',
    );
    assert.deepEqual(
      groups.map(({ heading }) => heading),
      ['a.yaml', 'b.yaml'].map(name => ({ kind: 'name', name })),
    );
  });
});

describe('CSV', () => {
  it('quotes what has to be quoted, and lets no text become a formula', () => {
    const range = { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } };
    const finding: ReportedFinding = {
      rule: 'rds-instance-multi-az',
      severity: 'warning',
      message: 'Orders says "no", twice',
      resource: '',
      range,
      fingerprint: '',
      snippet: { text: '', from: 0, to: 1 },
      fixes: [],
      related: [],
      sameAs: {},
    };
    assert.equal(
      csvReporter().file({ file: '=cmd.yaml', findings: [finding] }),
      `'=cmd.yaml,3,5,warning,rds-instance-multi-az,,"Orders says ""no"", twice",\r\n`,
    );
  });
});

describe('plain text', () => {
  it('has no emphasis and no escapes', () => {
    assert.equal(plainText(String.raw`one zone *(default of parameter A\_B)*`), 'one zone (default of parameter A_B)');
  });
});

describe('the language of a file', () => {
  it('is known by its ending, whatever the case and the kind of path', () => {
    assert.equal(languageOf('/a.b/stack.YAML'), 'yaml');
    assert.equal(languageOf(String.raw`C:\a\shop.cs`), 'csharp');
    assert.equal(languageOf('/a.yaml/notes'), undefined);
    assert.equal(languageOf('/a/.yaml'), undefined);
  });
});

async function summary(): Promise<FileSummary> {
  const document = await read(text, 'yaml', assets);
  assert.ok(document !== undefined);
  return summaryOf('file:///orders.yaml', 'orders.yaml', { document, findings: lint(document, rules) });
}

async function headings(grouping: 'service' | 'severity'): Promise<readonly Heading[]> {
  return groupsOf([await summary()], grouping).map(({ heading }) => heading);
}
