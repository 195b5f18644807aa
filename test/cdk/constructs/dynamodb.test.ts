import assert from 'node:assert/strict';
import type { Resource } from '../../../src/core/model.ts';
import { fixesOf } from '../fixing.ts';
import { readCdk } from '../reading.ts';

const imports = "import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';\n\n";
const key = "partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }";

const table = (props = key): string => `${imports}new dynamodb.Table(this, 'Orders', { ${props} });\n`;
const tableV2 = (props = key): string => `${imports}new dynamodb.TableV2(this, 'Orders', { ${props} });\n`;

describe('fixes of a DynamoDB Table', () => {
  it('turn on point-in-time recovery in the specification', async () => {
    assert.deepEqual(await fixesOf('dynamodb-table-pitr', table()), {
      'Turn on point-in-time recovery': table(
        `${key}, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }`,
      ),
    });
  });

  it('turn on point-in-time recovery where it is off', async () => {
    const off = `${key}, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false }`;
    assert.deepEqual(await fixesOf('dynamodb-table-pitr', table(off)), {
      'Turn on point-in-time recovery': table(off.replace('false', 'true')),
    });
    assert.deepEqual(await fixesOf('dynamodb-table-pitr', table(`${key}, pointInTimeRecovery: false`)), {
      'Turn on point-in-time recovery': table(`${key}, pointInTimeRecovery: true`),
    });
  });

  it('turn on deletion protection', async () => {
    assert.deepEqual(await fixesOf('dynamodb-deletion-protection', table()), {
      'Turn on deletion protection': table(`${key}, deletionProtection: true`),
    });
  });

  it('encrypt with the key that needs no further resource', async () => {
    const owned = table(`${key}, encryption: dynamodb.TableEncryption.DEFAULT`);
    assert.deepEqual(await fixesOf('dynamodb-table-kms-encryption', owned), {
      'Encrypt with a KMS key of the account': table(`${key}, encryption: dynamodb.TableEncryption.AWS_MANAGED`),
    });
  });

  it('keep a table that would be deleted, and import what that needs', async () => {
    const text = `import { RemovalPolicy } from 'aws-cdk-lib';\n${table(`${key}, removalPolicy: RemovalPolicy.DESTROY`)}`;
    assert.deepEqual(await fixesOf('snapshot-policy-preferred', text), {
      'Keep the database instead of deleting it': text.replace('DESTROY', 'RETAIN'),
    });
  });

  it('switch table and indexes to on-demand, and take away all capacity', async () => {
    const text = `${imports}const orders = new dynamodb.Table(this, 'Orders', {
  ${key},
  readCapacity: 10,
  writeCapacity: 20,
});
orders.addGlobalSecondaryIndex({ indexName: 'byOwner', ${key}, readCapacity: 7 });
orders.addGlobalSecondaryIndex({ indexName: 'byState', ${key} });
`;
    const { 'Switch to on-demand': fixed } = await fixesOf('dynamodb-table-billing-mode-explicit', text);
    assert.equal(
      fixed,
      `${imports}const orders = new dynamodb.Table(this, 'Orders', {
  ${key},
  billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
});
orders.addGlobalSecondaryIndex({ indexName: 'byOwner', ${key} });
orders.addGlobalSecondaryIndex({ indexName: 'byState', ${key} });
`,
    );
  });
});

describe('a DynamoDB Table whose capacity is fixed', () => {
  const files = (scaling: string): string => `${table(`${key}, readCapacity: 9`)}${scaling}`;

  it('is found', async () => {
    const { resources } = await readCdk(files(''));
    assert.deepEqual(found(resources), ['AWS::DynamoDB::Table Orders']);
    assert.deepEqual(Object.keys(await fixesOf('dynamodb-table-autoscaling', files(''))), ['Switch to on-demand']);
  });

  it('is none where a function may scale it', async () => {
    const text = files(`function scale(table: dynamodb.Table) {
  table.autoScaleReadCapacity({ minCapacity: 1, maxCapacity: 9 });
  table.autoScaleWriteCapacity({ minCapacity: 1, maxCapacity: 9 });
}
`);
    const { resources } = await readCdk(text);
    assert.deepEqual(found(resources), [
      'AWS::DynamoDB::Table Orders',
      'AWS::ApplicationAutoScaling::ScalableTarget {table}/ReadScaling/Target',
      'AWS::ApplicationAutoScaling::ScalableTarget {table}/WriteScaling/Target',
    ]);
    await assert.rejects(fixesOf('dynamodb-table-autoscaling', text), /finds nothing at 0/);
  });
});

function found(resources: readonly Resource[]): readonly string[] {
  return resources.map(({ type, name }) => `${type} ${name}`);
}

describe('fixes of a DynamoDB TableV2', () => {
  it('say for all replicas what the table says for them', async () => {
    const text = tableV2(`${key}, replicas: [{ region: 'eu-west-1' }]`);
    const fixed = tableV2(`${key}, replicas: [{ region: 'eu-west-1' }], deletionProtection: true`);
    for (const finding of [0, 1]) {
      assert.deepEqual(await fixesOf('dynamodb-deletion-protection', text, finding), {
        'Turn on deletion protection': fixed,
      });
    }
  });

  it('change the replica that says otherwise', async () => {
    const replicas = (value: boolean): string =>
      tableV2(`${key}, deletionProtection: true, replicas: [{ region: 'eu-west-1', deletionProtection: ${value} }]`);
    assert.deepEqual(await fixesOf('dynamodb-deletion-protection', replicas(false)), {
      'Turn on deletion protection': replicas(true),
    });
  });

  it('turn on point-in-time recovery', async () => {
    assert.deepEqual(await fixesOf('dynamodb-globaltable-pitr', tableV2()), {
      'Turn on point-in-time recovery': tableV2(
        `${key}, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true }`,
      ),
    });
  });

  it('turn on point-in-time recovery of a replica that a call adds', async () => {
    const text = (value: boolean): string => `${imports}const orders = new dynamodb.TableV2(this, 'Orders', {
  ${key},
  pointInTimeRecovery: true,
});
orders.addReplica({ region: 'eu-west-1', pointInTimeRecovery: ${value} });
`;
    assert.deepEqual(await fixesOf('dynamodb-globaltable-pitr', text(false)), {
      'Turn on point-in-time recovery': text(true),
    });
  });

  it('encrypt with the key that needs no further resource', async () => {
    const owned = tableV2(`${key}, encryption: dynamodb.TableEncryptionV2.dynamoOwnedKey()`);
    assert.deepEqual(await fixesOf('dynamodb-table-kms-encryption', owned), {
      'Encrypt with a KMS key of the account': tableV2(
        `${key}, encryption: dynamodb.TableEncryptionV2.awsManagedKey()`,
      ),
    });
  });
});
