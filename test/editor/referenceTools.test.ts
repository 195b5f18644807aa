import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../package.json' with { type: 'json' };
import { languages } from '../../src/core/read.ts';
import { profiles } from '../../src/core/team/words.ts';
import { toolNames } from '../../src/core/tools/names.ts';
import { reference } from './referenceNodes.ts';

describe('the tools for language models', () => {
  before(reference);

  it('are the ones that the manifest describes', () => {
    const contributed = manifest.contributes.languageModelTools;
    assert.deepEqual(
      contributed.map(({ name }) => name),
      [...toolNames],
    );
    const properties = contributed.find(({ name }) => name === 'awsDatabaseLens_lint')?.inputSchema.properties;
    assert.deepEqual(properties?.languageId?.enum, languages);
    assert.deepEqual(properties?.profile?.enum, profiles);
  });

  it('are registered', () => {
    const registered = vscode.lm.tools.map(({ name }) => name);
    assert.deepEqual(
      toolNames.filter(name => !registered.includes(name)),
      [],
    );
  });

  it('look up a service, a property and a rule', async () => {
    assert.match(await invoke('awsDatabaseLens_service', { service: 'qldb' }), /^# Amazon QLDB\n/);
    assert.match(
      await invoke('awsDatabaseLens_property', { resourceType: 'AWS::RDS::DBInstance', property: 'MultiAZ' }),
      /^# AWS::RDS::DBInstance MultiAZ\n/,
    );
    assert.match(await invoke('awsDatabaseLens_rule', { rule: 'rds-instance-multi-az' }), /`rds-instance-multi-az`/);
  });

  it('check a text', async () => {
    const text = 'Resources:\n  Orders:\n    Type: AWS::DynamoDB::Table\n';
    assert.match(
      await invoke('awsDatabaseLens_lint', { text, languageId: 'yaml' }),
      /^- Line 2, \w+, dynamodb-table-pitr: Orders .+\n {2}- Fix: /m,
    );
  });
});

async function invoke(name: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.map(part => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
}
