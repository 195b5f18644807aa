import assert from 'node:assert/strict';
import { createWorkspace, faulty, type Workspace } from './running.ts';

const known = `{
  "version": 1,
  "findings": {
    "stacks/a.yaml": [
      "dynamodb-deletion-protection Orders",
      "dynamodb-table-pitr Orders Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
      "stateful-resource-deletion-policy Orders"
    ]
  }
}
`;

describe('db-lens --baseline', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('stacks/a.yaml', faulty);
  });
  afterEach(() => workspace.remove());

  it('is written with what is found now, and the run is a success', async () => {
    assert.deepEqual(await workspace.run('--write-baseline', '.'), {
      code: 0,
      out: '',
      err: '3 findings written to .db-lens-baseline.json\n',
    });
    assert.equal(workspace.read('.db-lens-baseline.json'), known);
  });

  it('names files from its own folder, so that it holds wherever it is used', async () => {
    await workspace.run('--write-baseline=stacks/known.json', '.');
    assert.equal(workspace.read('stacks/known.json'), known.replace('stacks/a.yaml', 'a.yaml'));
    const { code } = await workspace.run('--baseline=stacks/known.json', 'stacks/a.yaml');
    assert.equal(code, 0);
  });

  it('leaves what is known out, wherever it has moved in the file', async () => {
    workspace.write('known.json', known);
    workspace.write('stacks/a.yaml', `# Moved\n\n\nDescription: Orders\n${faulty}`);
    assert.deepEqual(await workspace.run('--baseline=known.json', '.'), {
      code: 0,
      out: 'Nothing new in 1 file with databases, 3 known\n',
      err: '',
    });
  });

  it('lets what is new count', async () => {
    workspace.write('known.json', known);
    workspace.write('stacks/a.yaml', faulty + faulty.replace('Resources:\n', '').replace('Orders', 'Invoices'));
    const { code, out } = await workspace.run('--baseline', 'known.json', '.');
    assert.equal(code, 1);
    assert.equal(out.match(/^stacks\/a\.yaml:\d+:\d+ \w+ Invoices /gm)?.length, 3);
    assert.doesNotMatch(out, / Orders /);
    assert.match(out, /\n2 warnings, 1 information in 1 file with databases, 3 known\n/);
  });

  it('tells several findings of one rule on one property apart by their number', async () => {
    const rule = (port: number): string =>
      `        - { IpProtocol: tcp, FromPort: ${port}, ToPort: ${port}, CidrIp: 0.0.0.0/0 }\n`;
    const group = `Resources:\n  Access:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      SecurityGroupIngress:\n`;
    workspace.write('stacks/a.yaml', group + rule(5432) + rule(3306));
    await workspace.run('--write-baseline=known.json', '--rule=sg-db-open-to-world', '.');
    const name = 'sg-db-open-to-world Access Properties.SecurityGroupIngress.*.CidrIp';
    assert.deepEqual(JSON.parse(workspace.read('known.json')), {
      version: 1,
      findings: { 'stacks/a.yaml': [name, `${name} #2`] },
    });
    workspace.write('stacks/a.yaml', group + rule(5432) + rule(1521) + rule(3306));
    const { out } = await workspace.run('--baseline=known.json', '--rule=sg-db-open-to-world', '.');
    assert.match(out, /\n1 error in 1 file with databases, 2 known\n/);
  });

  const unusable: readonly (readonly [string, string, string])[] = [
    ['gone.json', '', 'no such file or folder'],
    ['list.json', '[]', 'no baseline that db-lens --write-baseline has written'],
    ['newer.json', '{"version":2,"findings":{}}', 'no baseline that db-lens --write-baseline has written'],
    ['broken.json', '{"version":', 'no baseline that db-lens --write-baseline has written'],
  ];
  for (const [file, text, reason] of unusable) {
    it(`is refused where it cannot be used: ${file}`, async () => {
      if (text !== '') workspace.write(file, text);
      assert.deepEqual(await workspace.run(`--baseline=${file}`, 'stacks'), {
        code: 2,
        out: '',
        err: `db-lens: ${file}: ${reason}\n`,
      });
    });
  }

  it('that cannot be written is told', async () => {
    assert.deepEqual(await workspace.run('--write-baseline=gone/known.json', '.'), {
      code: 2,
      out: '',
      err: 'db-lens: gone/known.json: no such file or folder\n',
    });
  });
});
