import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, configure, open } from './editing.ts';

const template = `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      MultiAZ: false
      MonitoringInterval: 60
  Topic:
    Type: AWS::SNS::Topic
`;

describe('hover', () => {
  afterEach(closeAll);

  it('shows a database at a glance on its name', async () => {
    const [hover, ...others] = await hoversAt(await open(template), new vscode.Position(1, 4));
    assert.ok(hover !== undefined && others.length === 0);
    assert.deepEqual(hover.range, new vscode.Range(1, 2, 1, 8));
    assert.match(markdownOf(hover).value, /^\*\*Orders\*\*/);
  });

  it('explains a property', async () => {
    const [hover] = await hoversAt(await open(template), new vscode.Position(5, 8));
    assert.ok(hover !== undefined);
    assert.deepEqual(hover.range, new vscode.Range(5, 6, 5, 13));
    assert.match(markdownOf(hover).value, /rds-instance-multi-az/);
  });

  it('explains a property that no rule is about, from the facts that ship with the extension', async () => {
    const [hover] = await hoversAt(await open(template), new vscode.Position(6, 8));
    assert.ok(hover !== undefined);
    assert.match(markdownOf(hover).value, /^\*Integer\* · The interval, in seconds, /m);
  });

  it('lets its links show pages and run nothing else', async () => {
    const [hover] = await hoversAt(await open(template), new vscode.Position(1, 4));
    assert.ok(hover !== undefined);
    const { isTrusted, supportHtml } = markdownOf(hover);
    assert.deepEqual(isTrusted, {
      enabledCommands: [
        'awsDatabaseLens.openPage',
        'awsDatabaseLens.findInReference',
        'awsDatabaseLens.revealInReference',
      ],
    });
    assert.notEqual(supportHtml, true);
  });

  it('says nothing of other resources', async () => {
    assert.deepEqual(await hoversAt(await open(template), new vscode.Position(7, 4)), []);
  });

  it('can be turned off', async () => {
    await configure('hover.enable', false);
    assert.deepEqual(await hoversAt(await open(template), new vscode.Position(1, 4)), []);
    await configure('hover.enable', undefined);
  });
});

async function hoversAt({ uri }: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover[]> {
  return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
}

function markdownOf({ contents }: vscode.Hover): vscode.MarkdownString {
  const [content] = contents;
  assert.ok(content instanceof vscode.MarkdownString);
  return content;
}
