import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until } from './editing.ts';
import { reference, selectedId } from './referenceNodes.ts';

const template = `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      SSESpecification:
        SSEEnabled: true
  Topic:
    Type: AWS::SNS::Topic
`;

const construct = `import { aws_rds as rds } from 'aws-cdk-lib';
new rds.CfnDBInstance(this, 'Orders', {
  engine: 'postgres',
  multiAz: false,
});
`;

describe('revealing in the reference', () => {
  afterEach(closeAll);

  const table = 'dynamodb/resource-types/AWS::DynamoDB::Table';

  it('goes to the property under the cursor', async () => {
    await open(template);
    assert.equal(await revealed(5, 10), `${table}/SSESpecification/SSEEnabled`);
  });

  it('goes to the resource type from the name of a resource', async () => {
    await open(template);
    assert.equal(await revealed(1, 4), table);
  });

  it('works in CDK source', async () => {
    await open(construct, 'ts');
    assert.equal(await revealed(3, 4), 'rds/resource-types/AWS::RDS::DBInstance/MultiAZ');
  });

  it('stays where it is when there is no database', async () => {
    await open(template);
    const before = await revealed(1, 4);
    assert.equal(await revealed(6, 4), before);
  });

  it('is a link in the hover', async () => {
    const file = await open(template);
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      file.uri,
      new vscode.Position(5, 10),
    );
    const [content] = hover?.contents ?? [];
    assert.ok(content instanceof vscode.MarkdownString);
    const [, args = ''] =
      /\[Reveal SSEEnabled in Reference\]\(command:awsDatabaseLens\.revealInReference\?(\S+)\)$/.exec(content.value) ??
      [];
    await vscode.commands.executeCommand('awsDatabaseLens.revealInReference', ...JSON.parse(decodeURIComponent(args)));
    assert.equal(await selectedId(), `${table}/SSESpecification/SSEEnabled`);
  });
});

/** The node that is selected after the command was run with the cursor at a place. */
async function revealed(line: number, character: number): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor !== undefined);
  const { view } = await reference();
  editor.selection = new vscode.Selection(line, character, line, character);
  await vscode.commands.executeCommand('awsDatabaseLens.revealInReference', editor.document.uri);
  await until(() => view.selection.length > 0, 'a selection');
  await vscode.window.showTextDocument(editor.document);
  return selectedId();
}
