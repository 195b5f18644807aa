import assert from 'node:assert/strict';
import { ruleById } from '../../src/core/report/ruleFacts.ts';
import { costly, createWorkspace, faulty, findingsIn, sound, type Workspace } from './running.ts';

const message = `Orders ${ruleById('dynamodb-table-pitr')?.message}`;
const title = ruleById('dynamodb-table-pitr')?.title;
const url = ruleById('dynamodb-table-pitr')?.links[0];

const protection = `Orders ${ruleById('dynamodb-deletion-protection')?.message}`;
const policy = `Orders ${ruleById('snapshot-policy-preferred')?.message}`;

describe('the output of db-lens', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  async function print(format: string, text = costly, file = 'stacks/orders.yaml'): Promise<string> {
    workspace.write(file, text);
    const { out, err } = await workspace.run('--format', format, '.');
    assert.equal(err, '');
    return out;
  }

  describe('as text', () => {
    const underline = '^'.repeat('PointInTimeRecoveryEnabled: false'.length);

    it('shows each finding with its line and its fixes, then a summary', async () => {
      assert.equal(
        await print('text'),
        `stacks/orders.yaml:10:9 warning ${message} (dynamodb-table-pitr)
  10 |         PointInTimeRecoveryEnabled: false
     |         ${underline}
     | fix: Turn on point-in-time recovery (costs more)

1 warning in 1 file with databases
`,
      );
    });

    it('says what --fix would do', async () => {
      const out = await print('text', faulty);
      assert.ok(
        out.endsWith(`
2 warnings, 1 information in 1 file with databases
2 can be fixed with no effect on a running database: add --fix
`),
      );
    });

    it('is coloured and links the rule where a terminal shows that', async () => {
      workspace.write('a.yaml', costly);
      const { out } = await workspace.runIn({ links: true }, '--color', 'a.yaml');
      const rule = `\u001B[2m(\u001B]8;;${url}\u001B\\dynamodb-table-pitr\u001B]8;;\u001B\\)\u001B[0m`;
      assert.deepEqual(out.split('\n').slice(0, 3), [
        `\u001B[1ma.yaml:10:9\u001B[0m \u001B[33mwarning\u001B[0m ${message} ${rule}`,
        '\u001B[2m  10 |\u001B[0m         PointInTimeRecoveryEnabled: false',
        `\u001B[2m     |\u001B[0m         \u001B[33m${underline}\u001B[0m`,
      ]);
      const { out: plain } = await workspace.runIn({ links: true }, '--no-color', 'a.yaml');
      assert.ok(!plain.includes('\u001B'));
    });

    it('keeps control characters of a file from the terminal', async () => {
      const out = await print('text', costly.replace('Enabled: false', 'Enabled: false # \u001B[31mred'));
      assert.ok(!out.includes('\u001B'));
      assert.ok(out.includes('# ·[31mred'));
    });

    it('shows a part of a line that is very long', async () => {
      const out = await print('text', `{"Description":"${'x'.repeat(5000)}",${costlyJson.slice(1)}`, 'a.json');
      const [, line = '', carets = ''] = out.split('\n');
      assert.ok(line.length <= '  1 | '.length + 120, `${line.length} characters`);
      const [from, to] = [carets.indexOf('^'), carets.lastIndexOf('^') + 1];
      assert.equal(line.slice(from, to), '"PointInTimeRecoveryEnabled":false');
    });
  });

  describe('as JSON', () => {
    it('is an array of findings with the edits of their fixes', async () => {
      assert.deepEqual(JSON.parse(await print('json')), [
        {
          file: 'stacks/orders.yaml',
          rule: 'dynamodb-table-pitr',
          severity: 'warning',
          message,
          resource: 'Orders',
          range: { start: { line: 10, column: 9 }, end: { line: 10, column: 42 } },
          fingerprint:
            'dynamodb-table-pitr Orders Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled',
          fixes: [
            {
              title: 'Turn on point-in-time recovery (costs more)',
              impact: 'cost',
              edits: [{ range: { start: { line: 10, column: 37 }, end: { line: 10, column: 42 } }, text: 'true' }],
            },
          ],
          related: [],
          sameAs: ruleById('dynamodb-table-pitr')?.sameAs,
        },
      ]);
    });

    it('is an empty array where nothing is found', async () => {
      assert.equal(await print('json', sound), '[]\n');
    });

    it('is one array for several files', async () => {
      workspace.write('a.yaml', faulty);
      assert.equal(findingsIn({ code: 1, out: await print('json'), err: '' }).length, 4);
    });
  });

  describe('as JUnit XML', () => {
    it('has a suite per file and a failure per finding that fails the run', async () => {
      workspace.write(
        'a&b.yaml',
        sound.replace('DeletionProtectionEnabled: true', 'Tags: []').replaceAll('Retain', 'Delete'),
      );
      assert.equal(
        await print('junit'),
        `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="db-lens">
  <testsuite name="a&amp;b.yaml" tests="2" failures="0" errors="0" skipped="0">
    <testcase name="Orders: dynamodb-deletion-protection" classname="a&amp;b.yaml">
      <system-out>a&amp;b.yaml:2:3 information ${protection}
fix: Turn on deletion protection (no interruption)</system-out>
    </testcase>
    <testcase name="Orders: snapshot-policy-preferred" classname="a&amp;b.yaml">
      <system-out>a&amp;b.yaml:4:5 information ${policy}
fix: Keep the database instead of deleting it (no interruption)</system-out>
    </testcase>
  </testsuite>
  <testsuite name="stacks/orders.yaml" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="Orders: dynamodb-table-pitr" classname="stacks/orders.yaml">
      <failure message="${message}" type="warning">stacks/orders.yaml:10:9 warning ${message}
fix: Turn on point-in-time recovery (costs more)</failure>
    </testcase>
  </testsuite>
</testsuites>
`,
      );
    });

    it('has one passing case for a file without a finding', async () => {
      const out = await print('junit', sound);
      assert.ok(
        out.includes(`<testsuite name="stacks/orders.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no findings" classname="stacks/orders.yaml"/>
`),
      );
    });
  });

  describe('as annotations for GitHub', () => {
    it('is a workflow command per finding', async () => {
      assert.equal(
        await print('github', costly, 'a,b.yaml'),
        `::warning file=a%2Cb.yaml,line=10,endLine=10,col=9,endColumn=42,title=${title} (dynamodb-table-pitr)::${message}%0AFix: Turn on point-in-time recovery (costs more)
1 warning in 1 file with databases
`,
      );
    });

    it('names no columns where a finding spans lines, and calls what is slight a notice', async () => {
      const ignored = '# db-lens-ignore dynamodb-table-pitr: known\n';
      const out = await print('github', sound.replace('Resources', `${ignored}Resources`));
      assert.match(out, /^::notice file=stacks\/orders\.yaml,line=1,endLine=1,col=1,endColumn=44,/);
    });
  });

  describe('as Markdown', () => {
    it('is a summary with a table per file', async () => {
      assert.equal(
        await print('markdown'),
        `## AWS Database Lens

1 warning in 1 file with databases

### stacks/orders.yaml

| Line | Severity | Finding | Rule | Fix |
| --: | -- | -- | -- | -- |
| 10 | warning | ${message} | [\`dynamodb-table-pitr\`](${url}) | Turn on point-in-time recovery (costs more) |
`,
      );
    });

    it('keeps names of a file from turning into markup', async () => {
      const out = await print('markdown', costly.replace('Orders:', '"Or|d<b>ers":'), 'a_b_c.yaml');
      assert.ok(out.includes('\n### a\\_b\\_c.yaml\n'));
      assert.ok(out.includes('| Or\\|d\\<b\\>ers '));
    });

    it('stops after 500 findings', async () => {
      for (let i = 0; i < 6; i++) {
        const tables = Array.from({ length: 100 }, (_, n) =>
          costly.slice(costly.indexOf('\n') + 1).replace('Orders', `T${n}`),
        );
        workspace.write(`${i}.yaml`, `Resources:\n${tables.join('')}`);
      }
      const { out } = await workspace.run('--format=markdown', '.');
      assert.equal(out.match(/^\| \d+ \|/gm)?.length, 500);
      assert.ok(out.includes('\n600 warnings in 6 files with databases\n'));
      assert.ok(out.endsWith('\n… and 100 more.\n'));
    });
  });
});

const costlyJson = JSON.stringify({
  Resources: {
    Orders: {
      Type: 'AWS::DynamoDB::Table',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false },
      },
    },
  },
});
