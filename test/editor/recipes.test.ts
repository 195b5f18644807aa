import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { recipes } from '../../src/core/recipes/index.ts';
import { extentOf, resourceText, templateText } from '../../src/core/recipes/render.ts';
import { check, closeAll, configure, diagnosticsOf, open, pause, until } from './editing.ts';
import { acceptInput, itemOf, nodeOf } from './referenceNodes.ts';

const kubernetes = 'apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    ';

describe('completion', () => {
  afterEach(closeAll);

  it('offers every recipe where a resource can stand, with its text to look at', async () => {
    const file = await open('Resources:\n  ');
    const items = await itemsAt(file, new vscode.Position(1, 2), recipes.length);
    assert.equal(items.length, recipes.length);
    const [first] = items;
    assert.deepEqual(first?.label, { label: 'aws-db-rds-postgres', description: 'RDS for PostgreSQL' });
    assert.ok(first.documentation instanceof vscode.MarkdownString);
    assert.match(first.documentation.value, /```yaml\nDatabase:\n {2}Type: AWS::RDS::DBInstance\n/);
  });

  it('offers nothing in other YAML, nor where it is turned off', async () => {
    const pod = await open(kubernetes);
    assert.deepEqual(await itemsAt(pod, new vscode.Position(4, 4)), []);
    const file = await open('Resources:\n  ');
    await configure('completion.enable', false);
    assert.deepEqual(await itemsAt(file, new vscode.Position(1, 2)), []);
    await configure('completion.enable', undefined);
  });

  const typed: readonly (readonly [
    what: string,
    extension: string,
    text: string,
    word: string,
    names: readonly string[],
  ])[] = [
    ['below Resources', 'yaml', 'Resources:\n  ', 'aws-db-rds-postgres', ['Database', 'DatabaseAccess']],
    [
      'behind a resource',
      'yaml',
      'Resources:\n    Database:\n        Type: AWS::SNS::Topic\n    ',
      'aws-db-rds-postgres',
      ['Database2'],
    ],
    ['in JSON', 'json', '{\n  "Resources": {\n    ', '"aws-db-rds-postgres', ['Database', 'DatabaseAccess']],
    ['in an empty file', 'yaml', '', 'aws-db-rds-postgres', ['Database', 'SubnetIds']],
  ];
  for (const [what, extension, text, word, names] of typed) {
    it(`leaves a template that the rules accept ${what}`, async () => {
      const file = await open(text, extension);
      await vscode.commands.executeCommand('cursorBottom');
      await suggestAndAccept(file, word);
      if (extension === 'json') {
        await vscode.commands.executeCommand('leaveSnippet');
        await vscode.commands.executeCommand('cursorBottom');
        if (!isJson(file)) await vscode.commands.executeCommand('type', { text: '\n}\n}' });
        assert.ok(isJson(file), file.getText());
      }
      for (const name of names) assert.ok(file.getText().includes(name), name);
      assert.ok(!file.getText().includes('aws-db-'));
      await check();
      assert.deepEqual(
        diagnosticsOf(file).map(({ message }) => message),
        [],
      );
    });
  }

  it('replaces a half value, and quotes what would be a number', async () => {
    const file = await open(
      'Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n      EngineVersion: ',
    );
    await vscode.commands.executeCommand('cursorBottom');
    await suggestAndAccept(file, '17.6');
    assert.match(file.getText(), /EngineVersion: '17\.6'$/);
  });
});

describe('the command that inserts a recipe', () => {
  afterEach(closeAll);

  it('opens a new template where there is none', async () => {
    await insert('dynamodb-table');
    const file = vscode.window.activeTextEditor?.document;
    assert.equal(file?.languageId, 'yaml');
    assert.equal(file.isUntitled, true);
    assert.equal(file.getText(), templateOf('dynamodb-table', 'yaml'));
  });

  for (const language of ['yaml', 'json'] as const) {
    it(`fills an empty file in ${language}, and leaves the cursor at the first name`, async () => {
      const file = await open('', language);
      await insert('dynamodb-table');
      const editor = vscode.window.activeTextEditor;
      const unit = ' '.repeat(Number(editor?.options.tabSize));
      const expected = templateOf('dynamodb-table', language).replaceAll(/^(?: {2})+/gm, indent =>
        unit.repeat(indent.length / 2),
      );
      assert.equal(file.getText(), expected);
      assert.equal(editor?.document.getText(editor.selection), 'Table');
    });
  }

  it('goes behind the resources wherever the cursor is, and can be undone at once', async () => {
    const before = 'Description: Ours\r\nResources:\r\n    Table:\r\n        Type: AWS::SNS::Topic\r\nOutputs: {}\r\n';
    const file = await open(before);
    await vscode.commands.executeCommand('cursorTop');
    await insert('sam-simple-table');
    const text = file.getText();
    assert.match(text, /^Transform: AWS::Serverless-2016-10-31\r\nDescription: Ours\r\nResources:\r\n/);
    assert.match(text, /SNS::Topic\r\n\r\n {4}Table2:\r\n {8}Type: AWS::Serverless::SimpleTable\r\n/);
    assert.match(text, /\r\n\r\nOutputs: \{\}\r\n$/);
    await check();
    assert.deepEqual(
      diagnosticsOf(file).map(({ message }) => message),
      [],
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(file.getText(), before);
  });

  it('sets the commas of JSON', async () => {
    const file = await open('{\n\t"Resources": {\n\t\t"A": { "Type": "AWS::SNS::Topic" }\n\t}\n}\n', 'json');
    await insert('sam-simple-table');
    const text = file.getText();
    assert.deepEqual(Object.keys(JSON.parse(text).Resources), ['A', 'Table']);
    assert.match(text, /\n\t\t"Table": \{\n\t\t\t"Type"/);
    assert.match(text, /^\{\n\t"Transform": "AWS::Serverless-2016-10-31",\n\t"Resources"/);
  });

  it('leaves a file that is no template alone', async () => {
    const pod = await open(kubernetes);
    await insert('dynamodb-table');
    assert.equal(pod.getText(), kubernetes);
    assert.equal(vscode.window.activeTextEditor?.document.isUntitled, true);
  });

  it('is there for each recipe of the reference, also when its page hides the template', async () => {
    const file = await open('Resources:\n  A:\n    Type: AWS::SNS::Topic\n');
    const node = await nodeOf('dynamodb/recipes/dynamodb-table');
    const { contextValue, command } = await itemOf(node);
    assert.equal(contextValue, 'page recipe');
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    await until(() => vscode.window.activeTextEditor === undefined, 'the page in front of the template');
    await vscode.commands.executeCommand('awsDatabaseLens.insertRecipe', node);
    assert.equal(vscode.window.activeTextEditor?.document, file);
    assert.match(file.getText(), /^Resources:\n {2}A:\n {4}Type: AWS::SNS::Topic\n\n {2}Table:\n/);
  });

  it('lets the user choose', async () => {
    const file = await open('Resources:\n');
    const inserted = vscode.commands.executeCommand('awsDatabaseLens.insertRecipe');
    await pause(500);
    await acceptInput();
    await inserted;
    assert.match(file.getText(), /^Resources:\n {2}Database:\n {4}Type: AWS::RDS::DBInstance\n/);
  });

  it('renames everywhere what is typed at the first stop', async () => {
    const file = await open('Resources:\n');
    await insert('rds-postgres');
    await vscode.commands.executeCommand('type', { text: 'Orders' });
    assert.match(file.getText(), /\n {2}Orders:\n/);
    assert.match(file.getText(), /DBSubnetGroupName: !Ref OrdersSubnets\n/);
  });
});

async function insert(id: string): Promise<void> {
  await vscode.commands.executeCommand('awsDatabaseLens.insertRecipe', id);
}

/** The provider of a language comes with its first document. */
async function itemsAt(
  file: vscode.TextDocument,
  position: vscode.Position,
  resolve = 0,
): Promise<vscode.CompletionItem[]> {
  const ask = 'vscode.executeCompletionItemProvider';
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    ask,
    file.uri,
    position,
    undefined,
    resolve,
  );
  // The command answers suggestions of every extension.
  return items.filter(({ label }) => typeof label === 'object');
}

/** Types a word, waits for the list of suggestions, and takes the one that is selected. */
async function suggestAndAccept(file: vscode.TextDocument, word: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text: word });
  const before = file.getText();
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  const accept = setInterval(() => void vscode.commands.executeCommand('acceptSelectedSuggestion'), 100);
  try {
    await until(() => file.getText() !== before, `the suggestion of ${word}`);
  } finally {
    clearInterval(accept);
  }
}

function templateOf(id: string, language: 'yaml' | 'json'): string {
  const recipe = recipes.find(candidate => candidate.id === id);
  assert.ok(recipe !== undefined && extentOf(recipe) === 'resources');
  assert.notEqual(templateText(recipe, language), resourceText(recipe, language));
  return templateText(recipe, language);
}

function isJson(file: vscode.TextDocument): boolean {
  try {
    JSON.parse(file.getText());
    return true;
  } catch {
    return false;
  }
}
