import assert from 'node:assert/strict';
import { loadFacts, readFacts, type Facts, type PropertyFacts } from '../../src/core/facts/facts.ts';
import { replacements } from '../../src/core/generated/replacements.ts';
import { assets } from '../assets.ts';

/** Old types of which the specification does not say what an update does. */
const silent = [
  'AWS::ElastiCache::SecurityGroup',
  'AWS::ElastiCache::SecurityGroupIngress',
  'AWS::RDS::DBSecurityGroupIngress',
  'AWS::SDB::Domain',
];

let facts: Facts;

before(async () => {
  facts = await loadFacts(assets);
});

describe('facts', () => {
  it('know every database resource type, with an update behaviour that agrees with the rules', () => {
    const degrees = { always: 'replacement', sometimes: 'conditional replacement', never: 'no replacement' } as const;
    for (const [type, { always, sometimes }] of Object.entries(replacements)) {
      const known = facts.resource(type);
      assert.ok(known?.isDatabase === true && known.properties.length > 0, type);
      for (const { name, update } of known.properties) {
        const degree = always.includes(name) ? 'always' : sometimes.includes(name) ? 'sometimes' : 'never';
        assert.equal(update, silent.includes(type) ? 'unknown' : degrees[degree], `${type}.${name}`);
      }
    }
  });

  it('know the types that stand beside databases by names and types alone', () => {
    const rotation = facts.resource('AWS::SecretsManager::RotationSchedule');
    assert.equal(rotation?.isDatabase, false);
    const property = rotation.property('RotationRules.AutomaticallyAfterDays');
    assert.equal(property?.shown, 'Integer');
    assert.equal(property.documentation, undefined);
    assert.equal(
      facts.resource('AWS::EC2::SecurityGroup')?.property('SecurityGroupIngress.IpProtocol')?.required,
      true,
    );
  });

  it('say all there is of a property', () => {
    const property = propertyOf('AWS::RDS::DBInstance', 'MonitoringInterval');
    const { properties, ...rest } = property;
    assert.deepEqual(properties, []);
    assert.deepEqual(rest, {
      name: 'MonitoringInterval',
      type: 'integer',
      typeName: undefined,
      shown: 'Integer',
      isList: false,
      isMap: false,
      required: false,
      default: 0,
      documentation:
        'The interval, in seconds, between points when Enhanced Monitoring metrics are collected for the DB instance. To disable collection of Enhanced Monitoring metrics, specify `0`.',
      update: 'no replacement',
      deprecated: false,
      allowedValues: [],
      constraints: ['Valid values: `0 | 1 | 5 | 10 | 15 | 30 | 60`'],
    });
  });

  it('name no default that others contest, and those beside it', () => {
    const defaultsOf = (type: string, ...names: readonly string[]): unknown[] =>
      names.map(name => propertyOf(type, name).default);
    const group = ['AutomaticFailoverEnabled', 'AtRestEncryptionEnabled', 'TransitEncryptionEnabled'];
    assert.deepEqual(defaultsOf('AWS::ElastiCache::ReplicationGroup', ...group), [undefined, undefined, false]);
    assert.deepEqual(defaultsOf('AWS::DMS::InstanceProfile', 'PubliclyAccessible'), [undefined]);
  });

  it('descend into lists, and into maps behind a key', () => {
    const list = propertyOf('AWS::DynamoDB::Table', 'GlobalSecondaryIndexes');
    assert.deepEqual(
      [list.shown, list.typeName, list.isList],
      ['List of GlobalSecondaryIndex', 'GlobalSecondaryIndex', true],
    );
    assert.equal(propertyOf('AWS::DynamoDB::Table', 'GlobalSecondaryIndexes.Projection.ProjectionType').type, 'string');
    const tags = propertyOf('AWS::Backup::BackupVault', 'BackupVaultTags');
    assert.deepEqual([tags.shown, tags.isMap], ['Map of String', true]);
    assert.equal(facts.resource('AWS::Backup::BackupVault')?.property('BackupVaultTags.Team'), undefined);
    assert.deepEqual(
      propertyOf('AWS::RDS::DBInstance', 'Tags').properties.map(({ name, required }) => [name, required]),
      [
        ['Key', true],
        ['Value', true],
      ],
    );
  });

  it('let what replaces a property hold for everything in it', () => {
    assert.equal(propertyOf('AWS::DynamoDB::Table', 'ImportSourceSpecification.InputFormat').update, 'replacement');
  });

  it('take from DynamoDB what SAM passes on to it', () => {
    const updates = ['PrimaryKey', 'TableName', 'SSESpecification.KMSMasterKeyId', 'Tags'].map(
      path => propertyOf('AWS::Serverless::SimpleTable', path).update,
    );
    assert.deepEqual(updates, ['replacement', 'replacement', 'no replacement', 'no replacement']);
  });

  it('tell allowed values, and what AWS has given up', () => {
    assert.deepEqual(propertyOf('AWS::DynamoDB::Table', 'VectorIndexes.DistanceFunction').allowedValues, [
      'COSINE',
      'DOT_PRODUCT',
      'EUCLIDEAN',
    ]);
    assert.equal(propertyOf('AWS::RDS::DBInstance', 'TdeCredentialArn').deprecated, true);
  });

  it('know attributes and what Ref returns', () => {
    const attributes = facts.resource('AWS::RDS::DBCluster')?.attributes ?? [];
    assert.deepEqual(
      attributes.find(({ name }) => name === 'ReadEndpoint.Address'),
      {
        name: 'ReadEndpoint.Address',
        shown: 'String',
        documentation:
          'The reader endpoint for the DB cluster. For example: `mystack-mydbcluster-ro-123456789012.us-east-2.rds.amazonaws.com`',
      },
    );
    const refs = ['AWS::RDS::DBInstance', 'AWS::Timestream::Table', 'AWS::DocDB::DBCluster', 'AWS::ElastiCache::User'];
    assert.deepEqual(
      refs.map(type => facts.resource(type)?.ref),
      ['DBInstanceIdentifier', 'DatabaseName|TableName', 'DBClusterIdentifier', undefined],
    );
  });

  it('point to the page of the type', () => {
    assert.equal(
      facts.resource('AWS::RDS::DBInstance')?.url,
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
    );
    assert.equal(
      facts.resource('AWS::Serverless::SimpleTable')?.url,
      'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html',
    );
  });

  it('know nothing of other types and properties', () => {
    assert.equal(facts.resource('AWS::S3::Bucket'), undefined);
    assert.equal(facts.resource('constructor'), undefined);
    assert.equal(facts.resource('AWS::RDS::DBInstance')?.property('Multiaz'), undefined);
    assert.equal(facts.resource('AWS::RDS::DBInstance')?.property('MultiAZ.Zone'), undefined);
  });

  it('can hold a type that contains itself', () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({
        asOf: '1',
        types: { 'A::B::C': { p: { Root: '0' } } },
        definitions: [['Node', { Next: '[0' }]],
      }),
    );
    const found = readFacts(bytes).resource('A::B::C')?.property('Root.Next.Next.Next');
    assert.equal(found?.shown, 'List of Node');
  });

  it('are read once for the same assets', async () => {
    assert.equal(await loadFacts(assets), facts);
  });

  it('are asked for again when they could not be read', async () => {
    let requests = 0;
    const flaky = async (name: string): Promise<Uint8Array> => {
      requests += 1;
      if (requests === 1) throw new Error('unreachable');
      return assets(name);
    };
    await assert.rejects(loadFacts(flaky), /unreachable/);
    assert.equal((await loadFacts(flaky)).asOf, facts.asOf);
  });
});

function propertyOf(type: string, path: string): PropertyFacts {
  const property = facts.resource(type)?.property(path);
  assert.ok(property !== undefined, `${type}.${path}`);
  return property;
}
