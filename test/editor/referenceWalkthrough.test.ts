import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import manifest from '../../package.json' with { type: 'json' };
import { closeAll, until } from './editing.ts';
import { reference } from './referenceNodes.ts';

const [walkthrough] = manifest.contributes.walkthroughs;
const steps = walkthrough?.steps ?? [];

describe('the walkthrough', () => {
  before(reference);
  afterEach(closeAll);

  it('opens', async () => {
    const id = `aws-database-lens.aws-database-lens#${walkthrough?.id}`;
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', id, false);
    await until(() => vscode.window.tabGroups.activeTabGroup.activeTab?.label === 'Welcome', 'it');
  });

  it('has five steps, each with a picture in words and a way to be done', () => {
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['reference', 'sample', 'fix', 'recipe', 'team'],
    );
    for (const { media, completionEvents } of steps) {
      assert.match(media.svg, /^media\/walkthrough\/\w+\.svg$/);
      assert.match(media.altText, /^%walkthrough\.\w+\.alt%$/);
      assert.ok(completionEvents.length > 0);
    }
  });

  it('is done with commands that exist', async () => {
    const commands = await vscode.commands.getCommands(true);
    const wanted = steps.flatMap(({ completionEvents }) => completionEvents);
    for (const event of wanted.filter(event => event.startsWith('onCommand:'))) {
      assert.ok(commands.includes(event.replace('onCommand:', '')), event);
    }
  });
});
