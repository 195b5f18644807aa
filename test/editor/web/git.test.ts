import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { check, closeAll, diagnosticsOf, finding, until } from '../editing.ts';
import { clear, open, type } from '../teamFolder.ts';

const instance = 'Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties: { DBName: orders }\n';
const guard = 'replacement-risk-on-edit';

describe('without git', () => {
  afterEach(async () => {
    await closeAll();
    await clear();
  });

  it('files are checked, and compared with nothing', async () => {
    assert.equal(vscode.extensions.getExtension('vscode.git'), undefined);
    const file = await open('stack.yaml', instance);
    await finding(file, 'rds-instance-multi-az');
    await type(file, instance.replace('orders', 'shop'));
    await check();
    assert.deepEqual(diagnosticsOf(file, guard), []);
    await type(file, 'Resources: {}\n');
    await until(() => diagnosticsOf(file).length === 0, 'the findings to go');
  });
});
