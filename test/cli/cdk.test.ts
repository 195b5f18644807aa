import assert from 'node:assert/strict';
import { createWorkspace, findingsIn, type Workspace } from './running.ts';

const stack = `import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';

export class Orders extends Stack {
  readonly table = new dynamodb.Table(this, 'Table', {
    partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false },
    removalPolicy: RemovalPolicy.RETAIN,
    deletionProtection: true,
  });
}
`;

describe('db-lens and sources of the CDK', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('lib/stack.ts', stack);
  });
  afterEach(() => workspace.remove());

  it('checks them, but not what was compiled from them', async () => {
    workspace.write('lib/stack.js', stack.replace('readonly ', ''));
    const run = await workspace.run('--format=json', '--rule=dynamodb-table-pitr', '.');
    assert.deepEqual(
      findingsIn(run).map(({ file, rule }) => [file, rule]),
      [['lib/stack.ts', 'dynamodb-table-pitr']],
    );
  });

  it('fixes them', async () => {
    await workspace.run('--fix=cost', '--rule=dynamodb-table-pitr', '.');
    assert.equal(
      workspace.read('lib/stack.ts'),
      stack.replace('pointInTimeRecoveryEnabled: false', 'pointInTimeRecoveryEnabled: true'),
    );
  });

  it('goes by the name of the standard input', async () => {
    const { out } = await workspace.runIn(
      { input: stack },
      '-',
      '--stdin-filename=lib/new.ts',
      '--rule=dynamodb-table-pitr',
    );
    assert.match(out, /^lib\/new\.ts:7:\d+ warning /);
  });
});
