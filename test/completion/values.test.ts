import assert from 'node:assert/strict';
import { accept, complete, labels } from './completing.ts';

/** A resource with some properties. */
function resource(type: string, properties: string): string {
  return `Resources:\n  Orders:\n    Type: AWS::${type}\n    Properties:\n${properties.replaceAll(/^(?=.)/gm, '      ')}`;
}

describe('completion of values', () => {
  it('offers the engines of a type', async () => {
    assert.deepEqual(await labels(resource('RDS::DBCluster', 'Engine: |')), [
      'aurora-postgresql',
      'aurora-mysql',
      'postgres',
      'mysql',
    ]);
    assert.deepEqual(await labels(resource('ElastiCache::ReplicationGroup', 'Engine: |')), ['valkey', 'redis']);
    assert.deepEqual(await labels(resource('DynamoDB::Table', 'Engine: |')), []);
  });

  it('offers the versions of the engine that are in standard support, newest first, and says until when', async () => {
    const entries = await complete(resource('RDS::DBInstance', 'Engine: mysql\nEngineVersion: |'));
    assert.deepEqual(
      entries.slice(0, 3).map(({ label, detail }) => [label, detail]),
      [
        ['9.7', undefined],
        ['8.4', 'standard support until 2029-07-31'],
        ['8.4.10', 'standard support until 2029-07-31'],
      ],
    );
    assert.ok(entries.every(({ label }) => !label.startsWith('8.0') && !label.startsWith('5.')));
  });

  it('offers versions of Aurora Limitless for its clusters, and for no other', async () => {
    const cluster = 'Engine: aurora-postgresql\nEngineVersion: |';
    const others = (await labels(resource('RDS::DBCluster', cluster))).filter(label => label.startsWith('16'));
    assert.deepEqual(others, ['16', '16.13', '16.11', '16.10', '16.9', '16.8', '16.6', '16.4']);
    const limitless = resource('RDS::DBCluster', `ClusterScalabilityType: limitless\n${cluster}`);
    assert.deepEqual((await labels(limitless)).slice(0, 2), ['16.13-limitless', '16.11-limitless']);
    assert.ok((await labels(limitless)).every(label => label.endsWith('-limitless')));
  });

  it('finds the engine in the Default of a parameter, and in the cluster of a member', async () => {
    const parameter = 'Parameters:\n  Kind:\n    Type: String\n    Default: mariadb\n';
    assert.ok(
      (await labels(parameter + resource('RDS::DBInstance', 'Engine: !Ref Kind\nEngineVersion: |'))).includes('11.8'),
    );
    const cluster = '  Cluster:\n    Type: AWS::RDS::DBCluster\n    Properties:\n      Engine: aurora-mysql\n';
    const member = resource('RDS::DBInstance', 'DBClusterIdentifier: !Ref Cluster\nDBInstanceClass: |\n');
    assert.ok((await labels(member + cluster)).includes('db.serverless'));
    const json = `{ "Resources": {
      "M": { "Type": "AWS::RDS::DBInstance", "Properties": { "DBClusterIdentifier": { "Ref": "C" }, "DBInstanceClass": "|" } },
      "C": { "Type": "AWS::RDS::DBCluster", "Properties": { "Engine": "aurora-mysql" } } } }`;
    assert.ok((await labels(json, 'json')).includes('db.serverless'));
  });

  const classes: readonly (readonly [type: string, properties: string, first: string, never: RegExp])[] = [
    ['RDS::DBInstance', 'Engine: postgres\nDBInstanceClass: |', 'db.m8g.large', /serverless|m5|t2/],
    ['RDS::DBInstance', 'Engine: sqlserver-se\nDBInstanceClass: |', 'db.m6i.large', /\dg/],
    ['RDS::DBInstance', 'Engine: aurora-postgresql\nDBInstanceClass: |', 'db.serverless', /\.m\d|micro|xlarge.t/],
    ['RDS::DBCluster', 'DBClusterInstanceClass: |', 'db.m6gd.large', /t4g/],
    ['DocDB::DBInstance', 'DBInstanceClass: |', 'db.serverless', /\.m\d|micro/],
    ['Neptune::DBInstance', 'DBInstanceClass: |', 'db.serverless', /\.m\d|micro/],
    ['ElastiCache::ReplicationGroup', 'CacheNodeType: |', 'cache.m7g.large', /t2|m3/],
    ['MemoryDB::Cluster', 'NodeType: |', 'db.r7g.large', /cache|m7g/],
    ['Redshift::Cluster', 'NodeType: |', 'rg.xlarge', /dc2|ds2/],
    ['DAX::Cluster', 'NodeType: |', 'dax.r5.large', /r3|r4/],
    ['DMS::ReplicationInstance', 'ReplicationInstanceClass: |', 'dms.r6i.large', /t2|c4/],
  ];
  for (const [type, properties, first, never] of classes) {
    it(`offers current classes for ${type}: ${first} first`, async () => {
      const found = await labels(resource(type, properties));
      assert.equal(found[0], first);
      assert.deepEqual(
        found.filter(label => never.test(label)),
        [],
      );
    });
  }

  it('says what a class has', async () => {
    const [first] = await complete(resource('RDS::DBInstance', 'DBInstanceClass: |'));
    assert.equal(first?.detail, '2 vCPUs, 8 GiB');
  });

  it('offers the logs of the engine that are not listed yet', async () => {
    const exports = (rest: string): string =>
      resource('RDS::DBInstance', `Engine: postgres\nEnableCloudwatchLogsExports:${rest}`);
    assert.deepEqual(await labels(exports('\n  - postgresql\n  - |')), ['upgrade', 'iam-db-auth-error']);
    assert.deepEqual(await labels(exports(' [upgrade, |]')), ['postgresql', 'iam-db-auth-error']);
    assert.match(await accept(exports(' |'), 'upgrade'), /EnableCloudwatchLogsExports: \[upgrade\]$/);
    assert.match(await accept(exports('\n- up|\n'), 'upgrade'), /\n {6}- upgrade\n/);
    const json = `{ "Resources": { "A": { "Type": "AWS::Neptune::DBCluster", "Properties": { "EnableCloudwatchLogsExports": ["audit" |] } } } }`;
    assert.match(await accept(json, 'slowquery', 'json'), /\["audit", "slowquery"\]/);
  });

  it('offers parameter group families, first those that its databases ask for', async () => {
    const user =
      '  Orders2:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n      EngineVersion: "17.4"\n      DBParameterGroupName: !Ref Orders\n';
    const entries = await complete(`${resource('RDS::DBParameterGroup', 'Family: |')}\n${user}`);
    assert.deepEqual(
      entries.slice(0, 2).map(({ label, detail }) => [label, detail]),
      [
        ['postgres17', 'of Orders2'],
        ['postgres18', undefined],
      ],
    );
    assert.ok(entries.some(({ label }) => label === 'oracle-ee-19'));
    const cache =
      '  C:\n    Type: AWS::ElastiCache::ReplicationGroup\n    Properties:\n      Engine: valkey\n      EngineVersion: "8.2"\n      CacheParameterGroupName: !Ref Orders\n';
    const [family] = await labels(
      `${resource('ElastiCache::ParameterGroup', 'CacheParameterGroupFamily: |')}\n${cache}`,
    );
    assert.equal(family, 'valkey8');
  });

  it('offers the usual port, and kinds of storage', async () => {
    assert.deepEqual(await labels(resource('RDS::DBInstance', 'Engine: oracle-ee\nPort: |')), ['1521']);
    assert.deepEqual(await labels(resource('DocDB::DBCluster', 'Port: |')), ['27017']);
    assert.deepEqual(await labels(resource('RDS::DBInstance', 'Engine: mysql\nStorageType: |')), [
      'gp3',
      'io2',
      'io1',
      'gp2',
    ]);
    assert.deepEqual(await labels(resource('RDS::DBCluster', 'Engine: aurora-mysql\nStorageType: |')), [
      'aurora',
      'aurora-iopt1',
    ]);
  });

  it('offers policies, and a snapshot only to types that take one', async () => {
    const policy = (type: string, name: string): string => `Resources:\n  A:\n    Type: AWS::${type}\n    ${name}: |`;
    assert.deepEqual(await labels(policy('RDS::DBInstance', 'DeletionPolicy')), [
      'Snapshot',
      'Retain',
      'RetainExceptOnCreate',
      'Delete',
    ]);
    assert.deepEqual(await labels(policy('DynamoDB::Table', 'UpdateReplacePolicy')), ['Retain', 'Delete']);
  });

  it('quotes what would be no text, and keeps the quotes that are typed', async () => {
    const version = (typed: string): string =>
      resource('RDS::DBInstance', `Engine: postgres\nEngineVersion: ${typed}\nMultiAZ: true`);
    assert.match(await accept(version('|'), '17'), /EngineVersion: '17'\n/);
    assert.match(await accept(version('1|'), '17.4'), /EngineVersion: '17\.4'\n/);
    assert.match(await accept(version('"1|"'), '17'), /EngineVersion: "17"\n/);
    assert.match(await accept(version("'|'"), '17'), /EngineVersion: '17'\n/);
    assert.match(await accept(version('16.|3 # old'), '16.13'), /EngineVersion: '16\.13' # old\n/);
    const json = (typed: string): string =>
      `{ "Resources": { "A": { "Type": "AWS::RDS::DBInstance", "Properties": { "Engine": "postgres", ${typed} } } } }`;
    assert.match(await accept(json('"EngineVersion": |'), '17', 'json'), /"EngineVersion": "17" \}/);
    assert.match(await accept(json('"EngineVersion": "1|"'), '17', 'json'), /"EngineVersion": "17" \}/);
    assert.match(
      await accept(json('"EngineVersion": "1|\n "MultiAZ": true'), '17', 'json'),
      /"EngineVersion": "17",\n "MultiAZ"/,
    );
    assert.match(await accept(json('"Port": |'), '5432', 'json'), /"Port": "5432" \}/);
  });

  it('offers nothing where a function stands, in foreign resources and in deeper properties', async () => {
    assert.deepEqual(await labels(resource('RDS::DBInstance', 'Engine: !Ref |')), []);
    assert.deepEqual(await labels(resource('EC2::Instance', 'Engine: |')), []);
    assert.deepEqual(await labels(resource('RDS::DBInstance', 'Nested:\n  Engine: |')), []);
    assert.deepEqual(await labels(resource('RDS::DBInstance', 'Engine:|')), []);
  });
});
