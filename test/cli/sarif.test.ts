import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import packageJson from '../../package.json' with { type: 'json' };
import { rules } from '../../src/core/rules/index.ts';
import { isOfficialSarif } from './officialSarif.ts';
import { costly, createWorkspace, faulty, sound, type Workspace } from './running.ts';
import schema from './sarif.schema.json' with { type: 'json' };

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly Described[]; readonly supportedTaxonomies: object[] };
      };
      readonly taxonomies: readonly { readonly name: string; readonly taxa: readonly { readonly id: string }[] }[];
      readonly invocations: readonly object[];
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
    },
  ];
}

interface Described {
  readonly id: string;
  readonly relationships?: readonly { target: { id: string; toolComponent: { name: string } } }[];
}

const validate = new Ajv({
  allErrors: true,
  formats: { uri: /^https:\/\/\S+$/, 'uri-reference': /^[\w!$&'()*+,;=:@%./~-]+$/ },
}).compile<Log>(schema);

describe('SARIF', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  async function log(...args: readonly string[]): Promise<Log> {
    const { out } = await workspace.run('--format=sarif', ...args);
    const data: unknown = JSON.parse(out);
    assert.ok(isOfficialSarif(data), JSON.stringify(isOfficialSarif.errors, undefined, 2));
    return validate(data) ? data : assert.fail(JSON.stringify(validate.errors, undefined, 2));
  }

  it('has a result with its place, its fingerprint and its fix', async () => {
    workspace.write('stacks/my orders.yaml', costly);
    const [run] = (await log('.')).runs;
    const artifactLocation = { uri: 'stacks/my%20orders.yaml', uriBaseId: '%SRCROOT%' };
    const deletedRegion = { startLine: 10, startColumn: 37, endLine: 10, endColumn: 42 };
    assert.deepEqual(run.results, [
      {
        ruleId: 'dynamodb-table-pitr',
        ruleIndex: 0,
        level: 'warning',
        message: { text: `Orders ${rules.find(({ id }) => id === 'dynamodb-table-pitr')?.message}` },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: { startLine: 10, startColumn: 9, endLine: 10, endColumn: 42 },
            },
            logicalLocations: [{ name: 'Orders', kind: 'resource' }],
          },
        ],
        partialFingerprints: {
          'db-lens/v1':
            'dynamodb-table-pitr Orders Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled',
        },
        fixes: [
          {
            description: { text: 'Turn on point-in-time recovery (costs more)' },
            artifactChanges: [
              { artifactLocation, replacements: [{ deletedRegion, insertedContent: { text: 'true' } }] },
            ],
            properties: { impact: 'cost' },
          },
        ],
        properties: { severity: 'warning' },
      },
    ]);
  });

  it('describes the rules that were broken, and the controls that they stand for', async () => {
    workspace.write('a.yaml', faulty);
    const [{ tool, taxonomies, results }] = (await log('.')).runs;
    const { rules: described, supportedTaxonomies } = tool.driver;
    assert.equal(described.length, 3);
    for (const { ruleId, ruleIndex } of results) assert.equal(described[ruleIndex]?.id, ruleId);
    const rule = described.find(({ id }) => id === 'dynamodb-table-pitr');
    const targets = rule?.relationships?.map(({ target }) => [target.toolComponent.name, target.id]);
    assert.ok(targets?.some(([name, id]) => name === 'Security Hub' && id === 'DynamoDB.2') === true);
    for (const [name, id] of targets ?? []) {
      const taxonomy = taxonomies.find(one => one.name === name);
      assert.ok(taxonomy?.taxa.some(taxon => taxon.id === id) === true, `${name} ${id}`);
    }
    assert.deepEqual(
      supportedTaxonomies,
      taxonomies.map(({ name }, index) => ({ name, index })),
    );
  });

  it('is valid with every rule that the examples break, in every file', async () => {
    const examples = new URL('../../examples/', import.meta.url);
    for (const name of ['template.yaml', 'cache.json', 'serverless/template.yaml'])
      workspace.write(name, readFileSync(new URL(name, examples), 'utf8'));
    const [{ results, tool }] = (await log('--profile=strict', '.')).runs;
    assert.ok(results.length > 40);
    assert.equal(tool.driver.rules.length, new Set(results.map(({ ruleId }) => ruleId)).size);
  });

  it('is valid with a finding about a suppression', async () => {
    workspace.write('a.yaml', sound.replace('Resources', '# db-lens-ignore-file dynamodb-table-pitr\nResources'));
    const [{ results }] = (await log('.')).runs;
    assert.deepEqual(
      results.map(({ ruleId }) => ruleId),
      ['suppression-unused', 'suppression-without-reason'],
    );
  });

  it('is valid where nothing is found, and says who it is from', async () => {
    workspace.write('a.yaml', sound);
    const [{ results, tool, invocations }] = (await log('.')).runs;
    assert.deepEqual(results, []);
    assert.deepEqual(tool.driver, {
      name: 'db-lens',
      fullName: `AWS Database Lens ${packageJson.version}`,
      semanticVersion: packageJson.version,
      shortDescription: { text: packageJson.description },
      rules: [],
      supportedTaxonomies: [],
    });
    assert.deepEqual(invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it('tells what could not be done', async () => {
    workspace.write('a.yaml', costly);
    const [{ invocations, results }] = (await log('a.yaml', 'gone.yaml')).runs;
    assert.equal(results.length, 1);
    const message = { text: 'gone.yaml: no such file or folder' };
    assert.deepEqual(invocations, [
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message }] },
    ]);
  });
});
