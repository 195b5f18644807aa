import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../package.json' with { type: 'json' };

const { commands, configuration } = manifest.contributes;

describe('the manifest', () => {
  it('names commands that exist', async () => {
    await vscode.extensions.getExtension('aws-database-lens.aws-database-lens')?.activate();
    const existing = await vscode.commands.getCommands(true);
    const missing = commands.map(({ command }) => command).filter(command => !existing.includes(command));
    assert.ok(commands.length > 0);
    assert.deepEqual(missing, []);
  });

  it('says the defaults by which files are checked', () => {
    const defaults = Object.entries(configuration.properties).map(([name, property]) => [name, property.default]);
    assert.deepEqual(Object.fromEntries(defaults), {
      'awsDatabaseLens.enable': true,
      'awsDatabaseLens.run': 'onType',
      'awsDatabaseLens.profile': 'recommended',
      'awsDatabaseLens.rules': {},
      'awsDatabaseLens.completion.enable': true,
      'awsDatabaseLens.hover.enable': true,
      'awsDatabaseLens.controls': [],
      'awsDatabaseLens.honorOtherTools': true,
    });
  });

  it('has pages opened as rendered Markdown, and leaves other files alone', () => {
    const associations = vscode.workspace.getConfiguration('workbench').inspect('editorAssociations')?.defaultValue;
    assert.deepEqual(associations, { 'db-lens-ref:/**': 'vscode.markdown.preview.editor' });
  });
});
