import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, closeAll, diagnosticsOf, finding, open, pause, quickFixes, textAt, until } from './editing.ts';

// The same table in the five languages of the CDK; each test knows where the fix has to go.

const typescript = `import { Stack } from 'aws-cdk-lib';
import { Table, AttributeType } from 'aws-cdk-lib/aws-dynamodb';

export class Shop extends Stack {
  orders = new Table(this, 'Orders', {
    partitionKey: { name: 'id', type: AttributeType.STRING },
    deletionProtection: false, // for now
  });
}
`;

const python = `from aws_cdk import Stack, aws_dynamodb as dynamodb

class Shop(Stack):
    def __init__(self, scope, construct_id):
        super().__init__(scope, construct_id)
        dynamodb.Table(self, "Orders",
            partition_key=dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING),
            deletion_protection=False,  # for now
        )
`;

const java = `import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.*;

public class Shop extends Stack {
  public Shop(final Construct scope, final String id) {
    super(scope, id);
    Table.Builder.create(this, "Orders")
        .partitionKey(Attribute.builder().name("id").type(AttributeType.STRING).build())
        .deletionProtection(false) // for now
        .build();
  }
}
`;

const csharp = `using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;

public class Shop : Stack
{
    public Shop(Construct scope, string id) : base(scope, id)
    {
        new Table(this, "Orders", new TableProps
        {
            PartitionKey = new Attribute { Name = "id", Type = AttributeType.STRING },
            DeletionProtection = false, // for now
        });
    }
}
`;

const go = `package shop

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsdynamodb"
	"github.com/aws/jsii-runtime-go"
)

func NewShop(stack awscdk.Stack) {
	awsdynamodb.NewTable(stack, jsii.String("Orders"), &awsdynamodb.TableProps{
		PartitionKey: &awsdynamodb.Attribute{Name: jsii.String("id"), Type: awsdynamodb.AttributeType_STRING},
		DeletionProtection: jsii.Bool(false), // for now
	})
}
`;

interface Case {
  readonly extension: string;
  readonly source: string;
  /** What is underlined, and what it becomes. */
  readonly wrong: string;
  readonly right: string;
}

const cases: Readonly<Record<string, Case>> = {
  TypeScript: {
    extension: 'ts',
    source: typescript,
    wrong: 'deletionProtection: false',
    right: 'deletionProtection: true',
  },
  Python: {
    extension: 'py',
    source: python,
    wrong: 'deletion_protection=False',
    right: 'deletion_protection=True',
  },
  Java: { extension: 'java', source: java, wrong: 'deletionProtection(false)', right: 'deletionProtection(true)' },
  'C#': { extension: 'cs', source: csharp, wrong: 'DeletionProtection = false', right: 'DeletionProtection = true' },
  Go: {
    extension: 'go',
    source: go,
    wrong: 'DeletionProtection: jsii.Bool(false)',
    right: 'DeletionProtection: jsii.Bool(true)',
  },
};

const rule = 'dynamodb-deletion-protection';

describe('CDK source', () => {
  afterEach(closeAll);

  for (const [language, { extension, source, wrong, right }] of Object.entries(cases)) {
    it(`in ${language} is checked, and fixed in its own words`, async () => {
      const file = await open(source, extension);
      const found = await finding(file, rule);
      assert.equal(textAt(file, found), wrong);
      assert.match(found.message, /^Orders can be deleted /);
      const [fix] = await quickFixes(file, found.range);
      assert.equal(fix?.title, 'Turn on deletion protection (no interruption)');
      await apply(fix);
      assert.equal(file.getText(), source.replace(wrong, right));
      await until(() => diagnosticsOf(file, rule).length === 0, 'the finding to go');
    });
  }

  it('is explained under its own names', async () => {
    const file = await open(typescript, 'ts');
    await finding(file, rule);
    const at = file.positionAt(typescript.indexOf('deletionProtection') + 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', file.uri, at);
    const texts = hovers.flatMap(({ contents }) => contents.map(one => (typeof one === 'string' ? one : one.value)));
    const ours = texts.find(text => text.startsWith('**deletionProtection** (`DeletionProtectionEnabled`)'));
    assert.ok(ours !== undefined, texts.join('\n---\n'));
    assert.match(ours, /dynamodb-deletion-protection/);
  });

  it('is passed over without the CDK', async () => {
    const file = await open("export const table = { deletionProtection: false, name: 'Orders' };\n", 'ts');
    await pause(500);
    assert.deepEqual(diagnosticsOf(file), []);
  });
});
