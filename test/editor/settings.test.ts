import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptFirst, check, closeAll, configure, diagnosticsOf, finding, open, pause, until } from './editing.ts';

const table = `Resources:
  Carts:
    Type: AWS::DynamoDB::Table
    Properties:
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: false
`;
const rule = 'dynamodb-table-pitr';

describe('settings', () => {
  afterEach(async () => {
    for (const name of ['enable', 'run', 'profile', 'rules', 'controls', 'honorOtherTools'])
      await configure(name, undefined);
    await closeAll();
  });

  it('give a rule another severity at once', async () => {
    const file = await open(table);
    assert.equal((await finding(file, rule)).severity, vscode.DiagnosticSeverity.Warning);
    await configure('rules', { [rule]: 'error' });
    await until(() => diagnosticsOf(file, rule)[0]?.severity === vscode.DiagnosticSeverity.Error, 'an error');
    await configure('rules', { [rule]: 'off' });
    await until(() => diagnosticsOf(file, rule).length === 0, 'the finding to go');
  });

  it('choose the profile', async () => {
    const file = await open('Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n');
    await finding(file, 'rds-instance-multi-az');
    await configure('profile', 'development');
    await until(() => diagnosticsOf(file, 'rds-instance-multi-az').length === 0, 'the finding to go');
    await configure('profile', 'strict');
    await finding(file, 'rds-instance-multi-az');
    await finding(file, 'rds-instance-copy-tags-to-snapshot');
  });

  it('keep to the controls that are asked for', async () => {
    const file = await open(table);
    await finding(file, 'stateful-resource-deletion-policy');
    await configure('controls', ['DynamoDB.2']);
    await until(() => diagnosticsOf(file, 'stateful-resource-deletion-policy').length === 0, 'the finding to go');
    await finding(file, rule);
  });

  it('find what is suppressed for other tools', async () => {
    const file = await open(table.replace('Carts:', 'Carts: # checkov:skip=CKV_AWS_28:a cache'));
    await finding(file, 'stateful-resource-deletion-policy');
    assert.deepEqual(diagnosticsOf(file, rule), []);
    await configure('honorOtherTools', false);
    await finding(file, rule);
  });

  it('turn everything off', async () => {
    const file = await open(table);
    await finding(file, rule);
    await configure('enable', false);
    await until(() => diagnosticsOf(file).length === 0, 'no diagnostics');
  });

  it('leave checking to the command', async () => {
    await configure('run', 'manual');
    const file = await open(table);
    await pause(400);
    assert.deepEqual(diagnosticsOf(file), []);
    await check();
    await finding(file, rule);
  });

  it('ignore values that do not exist', async () => {
    await configure('profile', 'lenient');
    await configure('rules', { [rule]: 'fatal' });
    const file = await open(table);
    assert.equal((await finding(file, rule)).severity, vscode.DiagnosticSeverity.Warning);
  });

  it('are written by the quick pick of severities, beside what is there', async () => {
    await configure('rules', { 'rds-instance-multi-az': 'off' });
    const file = await open(table);
    await finding(file, rule);
    const changed = vscode.commands.executeCommand('awsDatabaseLens.changeSeverity', [rule], file.uri);
    // The first severity offered is off.
    await acceptFirst(changed);
    const settings = vscode.workspace.getConfiguration('awsDatabaseLens').inspect('rules');
    assert.deepEqual(settings?.workspaceValue, { 'rds-instance-multi-az': 'off', [rule]: 'off' });
    await until(() => diagnosticsOf(file, rule).length === 0, 'the finding to go');
  });
});
