import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cdkCodes } from '../../src/core/recipes/cdk/index.ts';
import { emptyStackOf } from '../recipes/cdk/emptyStacks.ts';
import { check, closeAll, diagnosticsOf, open, until } from './editing.ts';

interface Example {
  readonly extension: string;
  readonly imports: string;
  readonly code: string;
}

const examples: Readonly<Record<string, Example>> = {
  typescript: {
    extension: 'ts',
    imports: `import { Stack, StackProps, RemovalPolicy } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
`,
    code: `
    const table = new dynamodb.TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING },
      billing: dynamodb.Billing.onDemand(),
`,
  },
  python: {
    extension: 'py',
    imports: 'from aws_cdk import RemovalPolicy, Stack\nfrom aws_cdk import aws_dynamodb as dynamodb\n',
    code: `
        table = dynamodb.TableV2(
            self,
            "Table",
`,
  },
  java: {
    extension: 'java',
    imports: `import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.dynamodb.Attribute;
`,
    code: `
        TableV2 table = TableV2.Builder.create(this, "Table")
            .partitionKey(Attribute.builder().name("pk").type(AttributeType.STRING).build())
            .billing(Billing.onDemand())
`,
  },
  csharp: {
    extension: 'cs',
    imports: 'using Amazon.CDK;\nusing Amazon.CDK.AWS.DynamoDB;\nusing Constructs;\n',
    code: `
            var table = new TableV2(this, "Table", new TablePropsV2
            {
                PartitionKey = new Attribute { Name = "pk", Type = AttributeType.STRING },
`,
  },
  go: {
    extension: 'go',
    imports: '\t"github.com/aws/aws-cdk-go/awscdk/v2"\n\t"github.com/aws/aws-cdk-go/awscdk/v2/awsdynamodb"\n',
    code: `
	awsdynamodb.NewTableV2(stack, jsii.String("Table"), &awsdynamodb.TablePropsV2{
		PartitionKey: &awsdynamodb.Attribute{
			Name: jsii.String("pk"),
`,
  },
};

describe('recipes in CDK files', () => {
  afterEach(closeAll);

  for (const [languageId, { extension, imports, code }] of Object.entries(examples)) {
    it(`come to the cursor with their imports in ${languageId}, and can be undone at once`, async () => {
      const { file, before } = await openStack(languageId, extension);
      await vscode.commands.executeCommand('awsDatabaseLens.insertRecipe', 'dynamodb-table');
      const text = file.getText();
      assert.ok(text.includes(imports), text);
      assert.ok(text.includes(code), text);
      await check();
      assert.deepEqual(
        diagnosticsOf(file).map(({ message }) => message),
        [],
      );
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.getText(editor.selection), 'Table');
      await vscode.commands.executeCommand('undo');
      assert.equal(file.getText(), before);
    });
  }

  it('are suggested where a statement can stand, and bring their imports', async () => {
    const { file } = await openStack('typescript', 'ts');
    await vscode.commands.executeCommand('type', { text: 'cdk-db-dynamodb-table-indexed' });
    const before = file.getText();
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    const accept = setInterval(() => void vscode.commands.executeCommand('acceptSelectedSuggestion'), 100);
    try {
      await until(() => file.getText() !== before, 'the suggestion');
    } finally {
      clearInterval(accept);
    }
    assert.match(file.getText(), /^import \* as dynamodb from 'aws-cdk-lib\/aws-dynamodb';$/m);
    assert.match(file.getText(), /^ {4}const table = new dynamodb\.TableV2\(this, 'Table', \{\n {6}partitionKey/m);
    assert.ok(!file.getText().includes('cdk-db-'));
  });

  it('are not suggested in the middle of something, nor without the CDK', async () => {
    const ids = Object.keys(cdkCodes).length;
    const { file } = await openStack('typescript', 'ts');
    const cursor = vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0);
    assert.equal((await labelsAt(file, cursor)).length, ids);
    assert.deepEqual(await labelsAt(file, new vscode.Position(0, 0)), []);
    const other = await open('function shop() {\n  \n}\n', 'ts');
    assert.deepEqual(await labelsAt(other, new vscode.Position(1, 2)), []);
  });
});

async function openStack(
  languageId: string,
  extension: string,
): Promise<{ file: vscode.TextDocument; before: string }> {
  const { text } = emptyStackOf(languageId);
  const before = text.replace('|', '');
  const file = await open(before, extension);
  const at = file.positionAt(text.indexOf('|'));
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor !== undefined);
  assert.equal(file.languageId, languageId);
  editor.selection = new vscode.Selection(at, at);
  return { file, before };
}

async function labelsAt(file: vscode.TextDocument, position: vscode.Position): Promise<readonly string[]> {
  const ask = 'vscode.executeCompletionItemProvider';
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(ask, file.uri, position);
  return items.flatMap(({ label }) =>
    typeof label === 'object' && label.label.startsWith('cdk-db-') ? [label.label] : [],
  );
}
