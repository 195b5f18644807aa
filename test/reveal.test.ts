import assert from 'node:assert/strict';
import { loadFacts } from '../src/core/facts/facts.ts';
import { read } from '../src/core/read.ts';
import { referenceTree } from '../src/core/reference/tree.ts';
import { nodeAt } from '../src/core/reveal.ts';
import { assets } from './assets.ts';

const tree = referenceTree([], await loadFacts(assets));

const template = `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Retain
    Properties:
      Engine: aurora-mysql
      MultiAZ: false
  Carts:
    Type: AWS::DynamoDB::Table
    Properties:
      SSESpecification:
        SSEEnabled: true
      KeySchema:
        - AttributeName: cart
          KeyType: HASH
  Stock:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: postgres
  Group:
    Type: AWS::EC2::SecurityGroup
`;

describe('nodeAt', () => {
  it('is the property, whether the cursor stands on its name or its value', async () => {
    assert.equal(await at('SSEEnabled'), 'dynamodb/resource-types/AWS::DynamoDB::Table/SSESpecification/SSEEnabled');
    assert.equal(await at('HASH'), 'dynamodb/resource-types/AWS::DynamoDB::Table/KeySchema/KeyType');
  });

  it('is the type, where no property stands', async () => {
    for (const word of ['Carts', 'AWS::DynamoDB', 'Properties:\n      SSE']) {
      assert.equal(await at(word), 'dynamodb/resource-types/AWS::DynamoDB::Table', word);
    }
  });

  it('is the type for the attributes round the properties', async () => {
    assert.equal(await at('Retain'), 'aurora/resource-types/AWS::RDS::DBInstance');
  });

  it('is of the service that the engine belongs to, where several share the type', async () => {
    assert.equal(await at('MultiAZ'), 'aurora/resource-types/AWS::RDS::DBInstance/MultiAZ');
    assert.equal(await at('Stock'), 'rds/resource-types/AWS::RDS::DBCluster');
  });

  it('is nothing outside of databases', async () => {
    assert.equal(await at('Group'), undefined);
    assert.equal(await at('Resources'), undefined);
  });

  it('goes past the keys of maps', async () => {
    const cluster = `Resources:
  Group:
    Type: AWS::RDS::DBParameterGroup
    Properties:
      Parameters:
        max_connections: 100
`;
    assert.equal(await at('max_connections', cluster), 'rds/resource-types/AWS::RDS::DBParameterGroup/Parameters');
  });
});

async function at(word: string, text = template): Promise<string | undefined> {
  const document = (await read(text, 'yaml', assets)) ?? assert.fail();
  return nodeAt(document, text.indexOf(word) + 1, tree)?.id;
}
