import assert from 'node:assert/strict';
import { accept, complete, labels } from './completing.ts';

function instance(properties: string): string {
  return `Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties:\n${properties}`;
}

describe('completion of properties', () => {
  it('offers what rules are about and is not there yet', async () => {
    const found = await labels(instance('      Engine: postgres\n      Mul|\n      StorageEncrypted: true\n'));
    assert.ok(found.includes('MultiAZ') && found.includes('KmsKeyId'));
    assert.ok(!found.includes('Engine') && !found.includes('StorageEncrypted'));
    // No rule is about these, or the rules advise against them.
    assert.ok(!found.includes('CharacterSetName') && !found.includes('MasterUserPassword'));
  });

  it('begins with what is required', async () => {
    const [first, second] = await labels(
      'Resources:\n  T:\n    Type: AWS::ElastiCache::CacheCluster\n    Properties:\n      |',
    );
    assert.deepEqual([first, second], ['CacheNodeType', 'Engine']);
  });

  it('explains a property, and marks whom the entry is from', async () => {
    const found = (await complete(instance('      |'))).find(({ label }) => label === 'MultiAZ');
    assert.equal(found?.detail, 'AWS Database Lens');
    assert.match(found.documentation ?? '', /^\*Boolean\* · /);
  });

  const cases: readonly (readonly [name: string, yaml: string, json: string])[] = [
    ['MultiAZ', 'MultiAZ: true', '"MultiAZ": true'],
    ['BackupRetentionPeriod', 'BackupRetentionPeriod: ', '"BackupRetentionPeriod": '],
    ['EngineVersion', 'EngineVersion: ', '"EngineVersion": ""'],
    ['EnableCloudwatchLogsExports', 'EnableCloudwatchLogsExports:\n        - ', '"EnableCloudwatchLogsExports": [""]'],
    ['Tags', 'Tags:\n        - Key: \n          Value: ', '"Tags": [{ "Key": "", "Value": "" }]'],
    ['MasterUserSecret', 'MasterUserSecret:\n        ', '"MasterUserSecret": {\n        \n      }'],
  ];
  for (const [name, yaml, json] of cases) {
    it(`writes ${name} with a place for its value`, async () => {
      assert.equal(await accept(instance('      |\n'), name), instance(`      ${yaml}\n`));
      const template = (inner: string): string =>
        `{ "Resources": {\n  "A": {\n    "Type": "AWS::RDS::DBInstance",\n    "Properties": {\n      ${inner}\n    }\n  } } }`;
      assert.equal(await accept(template('"|"'), name, 'json'), template(json));
      assert.equal(
        await accept(template('"Engine": "mysql"\n      "|'), name, 'json'),
        template(`"Engine": "mysql",\n      ${json}`),
      );
    });
  }

  it('offers values next where there are some', async () => {
    const entries = await complete(instance('      Engine: mysql\n      |'));
    const next = entries.filter(({ hasValues }) => hasValues === true).map(({ label }) => label);
    assert.deepEqual(next.toSorted(), [
      'DBInstanceClass',
      'EnableCloudwatchLogsExports',
      'EngineVersion',
      'Port',
      'StorageType',
    ]);
  });

  it('offers the policies of a resource that holds data', async () => {
    const text = 'Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    |\n    DeletionPolicy: Retain\n';
    assert.deepEqual(await labels(text), ['UpdateReplacePolicy']);
    assert.match(await accept(text, 'UpdateReplacePolicy'), /\n {4}UpdateReplacePolicy: Snapshot\n/);
    assert.deepEqual(await labels('Resources:\n  A:\n    Type: AWS::RDS::DBSubnetGroup\n    |'), []);
  });

  it('leaves other resources, deeper properties and texts without a type to others', async () => {
    assert.deepEqual(await labels('Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      |'), []);
    assert.deepEqual(await labels('Resources:\n  A:\n    Properties:\n      |'), []);
    assert.deepEqual(await labels(instance('      Tags:\n        - |')), []);
    assert.deepEqual(await labels(instance('      MasterUserSecret:\n        |')), []);
  });
});
