import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll } from './editing.ts';
import { carts, orders, scan } from './findingsTree.ts';
import { clear, folder, read, write } from './teamFolder.ts';

describe('the export of findings', () => {
  before(async () => {
    await clear();
    await write('a/orders.yaml', orders);
    await write('b/shop.ts', carts);
    await scan();
  });

  after(clear);
  afterEach(closeAll);

  it('is Markdown, in a document that is not saved', async () => {
    await vscode.commands.executeCommand('awsDatabaseLens.exportFindings', 'md', 'untitled');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'markdown');
    assert.equal(document.isUntitled, true);
    assert.match(
      document.getText(),
      /^## AWS Database Lens\n\n.* in 2 files with databases\n\n### teams\/a\/orders\.yaml\n/,
    );
  });

  it('is CSV, in a file', async () => {
    const text = await exported('csv');
    assert.match(text, /^\uFEFF?File,Line,Column,Severity,Rule,Resource,Finding,Fix\r\n/);
    assert.match(
      text,
      /\r\nteams\/a\/orders\.yaml,7,7,\w+,dynamodb-deletion-protection,Orders,.*,Turn on deletion protection \(no interruption\)\r\n/,
    );
  });

  it('is SARIF with the fixes', async () => {
    const { runs }: Sarif = JSON.parse(await exported('sarif'));
    const result = runs[0]?.results.find(({ ruleId }) => ruleId === 'dynamodb-deletion-protection');
    assert.equal(result?.fixes?.length, 1);
  });
});

async function exported(ending: string): Promise<string> {
  const target = vscode.Uri.joinPath(folder, `teams/findings.${ending}`);
  await vscode.commands.executeCommand('awsDatabaseLens.exportFindings', ending, target);
  return read(target);
}

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly { readonly ruleId: string; readonly fixes?: readonly object[] }[];
  }[];
}
