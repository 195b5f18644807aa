import assert from 'node:assert/strict';
import { loadFacts, readFacts } from '../../src/core/facts/facts.ts';
import { referenceTree } from '../../src/core/reference/tree.ts';
import { assets } from '../assets.ts';

const tree = referenceTree([], await loadFacts(assets));
const table = 'dynamodb/resource-types/AWS::DynamoDB::Table';

describe('the properties in the tree', () => {
  it('tell type, default, effect of a change and page', () => {
    const url =
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-storageencrypted';
    const { tooltip = '', ...node } =
      tree.find('rds/resource-types/AWS::RDS::DBInstance/StorageEncrypted') ?? assert.fail();
    assert.deepEqual(node, {
      id: 'rds/resource-types/AWS::RDS::DBInstance/StorageEncrypted',
      kind: 'property',
      isBranch: false,
      label: 'StorageEncrypted',
      description: 'Boolean',
      icon: 'symbol-property',
      page: 'types/AWS::RDS::DBInstance#properties',
      url,
      resourceType: 'AWS::RDS::DBInstance',
      accessibilityLabel:
        "StorageEncrypted of AWS::RDS::DBInstance, Boolean. Changing it replaces the resource, by CloudFormation's own account.",
    });
    assert.match(tooltip, /^\*\*StorageEncrypted\*\*\n\n\*Boolean\* · A value that indicates/);
    assert.match(
      tooltip,
      /\n\n- \*If left out\*: `false`\.\n- \*Changing it\* replaces the resource, by CloudFormation's own account\.\n/,
    );
    assert.ok(tooltip.endsWith(`\n\n[AWS documentation](${url})`));
  });

  it('say what is required, and leave defaults of it out', () => {
    const keys = tree.find(`${table}/KeySchema`);
    assert.match(keys?.description ?? '', /, required$/);
    assert.doesNotMatch(keys?.tooltip ?? '', /If left out/);
  });

  it('hold those within them, with the names of the ones above', () => {
    const within = tree.children(tree.find(`${table}/SSESpecification`) ?? assert.fail());
    assert.deepEqual(
      within.map(({ label }) => label),
      ['KMSMasterKeyId', 'SSEEnabled', 'SSEType'],
    );
    const [key] = within;
    assert.match(key?.tooltip ?? '', /^\*\*SSESpecification\.KMSMasterKeyId\*\*/);
    assert.match(key?.accessibilityLabel ?? '', /^SSESpecification\.KMSMasterKeyId of AWS::DynamoDB::Table, String/);
    assert.equal(key?.page, 'types/AWS::DynamoDB::Table#ssespecification');
  });

  it('leave out what everybody knows: the two of a tag', () => {
    assert.equal(tree.find(`${table}/Tags`)?.isBranch, false);
    assert.equal(tree.find(`${table}/Tags/Key`), undefined);
  });

  it('stand below a type in each service that uses it', () => {
    assert.equal(tree.find('aurora/resource-types/AWS::RDS::DBInstance/MultiAZ')?.label, 'MultiAZ');
  });

  it('end where a type contains itself', () => {
    const facts = readFacts(
      new TextEncoder().encode(
        JSON.stringify({
          asOf: '1',
          types: { 'AWS::DAX::Cluster': { p: { Filter: '0' } } },
          definitions: [['Filter', { And: '[0', Name: 's' }]],
        }),
      ),
    );
    const endless = referenceTree([], facts);
    const filter = endless.find('dax/resource-types/AWS::DAX::Cluster/Filter') ?? assert.fail();
    const [and] = endless.children(filter);
    assert.deepEqual([and?.label, and?.isBranch], ['And', false]);
  });
});
