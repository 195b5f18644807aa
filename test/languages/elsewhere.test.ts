import assert from 'node:assert/strict';
import type { CdkLanguage } from '../../src/core/cdk/language.ts';
import { csharp } from '../../src/core/cdk/languages/csharp/language.ts';
import { go } from '../../src/core/cdk/languages/go/language.ts';
import { java } from '../../src/core/cdk/languages/java/language.ts';
import { python } from '../../src/core/cdk/languages/python/language.ts';
import { typescript } from '../../src/core/cdk/languages/typescript/language.ts';
import { lint } from '../../src/core/lint.ts';
import { rules } from '../../src/core/rules/index.ts';
import { readCdk } from '../cdk/reading.ts';

// What happens to constructs away from where they are created, the same in every language: a table that is looked for,
// one of two branches, properties that a function fills, and something of which it cannot be told which table it is.

const sources: readonly (readonly [language: CdkLanguage, source: string])[] = [
  [
    typescript,
    `import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
class Shop extends Stack {
  build() {
    new dynamodb.Table(this, 'Plain', { partitionKey });
    const sought = new dynamodb.Table(this, 'Sought', { partitionKey });
    const child = sought.node.findChild('Resource') as dynamodb.CfnTable;
    child.deletionProtectionEnabled = true;
    let table;
    if (big) {
      table = new dynamodb.Table(this, 'Big', { partitionKey });
    } else {
      table = new dynamodb.Table(this, 'Small', { partitionKey });
    }
    (table.node.defaultChild as dynamodb.CfnTable).deletionProtectionEnabled = true;
    const props = { partitionKey };
    fill(props);
    new dynamodb.Table(this, 'Filled', props);
    (tables[0].node.defaultChild as dynamodb.CfnTable).addPropertyOverride('SSESpecification.SSEEnabled', true);
  }
}`,
  ],
  [
    python,
    `from aws_cdk import aws_dynamodb as dynamodb
class Shop(Stack):
    def build(self):
        dynamodb.Table(self, "Plain", partition_key=key)
        sought = dynamodb.Table(self, "Sought", partition_key=key)
        child = sought.node.find_child("Resource")
        child.deletion_protection_enabled = True
        if big:
            table = dynamodb.Table(self, "Big", partition_key=key)
        else:
            table = dynamodb.Table(self, "Small", partition_key=key)
        table.node.default_child.deletion_protection_enabled = True
        props = {"partition_key": key}
        fill(props)
        dynamodb.Table(self, "Filled", **props)
        tables[0].node.default_child.add_property_override("SSESpecification.SSEEnabled", True)
`,
  ],
  [
    java,
    `import software.amazon.awscdk.services.dynamodb.*;
class Shop extends Stack {
    void build() {
        Table.Builder.create(this, "Plain").partitionKey(key).build();
        Table sought = Table.Builder.create(this, "Sought").partitionKey(key).build();
        CfnTable child = (CfnTable) sought.getNode().findChild("Resource");
        child.setDeletionProtectionEnabled(true);
        Table table;
        if (big) {
            table = Table.Builder.create(this, "Big").partitionKey(key).build();
        } else {
            table = Table.Builder.create(this, "Small").partitionKey(key).build();
        }
        ((CfnTable) table.getNode().getDefaultChild()).setDeletionProtectionEnabled(true);
        TableProps props = TableProps.builder().partitionKey(key).build();
        fill(props);
        new Table(this, "Filled", props);
        ((CfnTable) tables[0].getNode().getDefaultChild()).addPropertyOverride("SSESpecification.SSEEnabled", true);
    }
}`,
  ],
  [
    csharp,
    `using Amazon.CDK.AWS.DynamoDB;
class Shop : Stack
{
    void Build()
    {
        new Table(this, "Plain", new TableProps { PartitionKey = key });
        var sought = new Table(this, "Sought", new TableProps { PartitionKey = key });
        var child = (CfnTable)sought.Node.FindChild("Resource");
        child.DeletionProtectionEnabled = true;
        Table table;
        if (big)
        {
            table = new Table(this, "Big", new TableProps { PartitionKey = key });
        }
        else
        {
            table = new Table(this, "Small", new TableProps { PartitionKey = key });
        }
        ((CfnTable)table.Node.DefaultChild).DeletionProtectionEnabled = true;
        var props = new TableProps { PartitionKey = key };
        Fill(props);
        new Table(this, "Filled", props);
        ((CfnTable)tables[0].Node.DefaultChild).AddPropertyOverride("SSESpecification.SSEEnabled", true);
    }
}`,
  ],
  [
    go,
    `package shop

import (
	"github.com/aws/aws-cdk-go/awscdk/v2/awsdynamodb"
	"github.com/aws/jsii-runtime-go"
)

func build(stack awscdk.Stack) {
	awsdynamodb.NewTable(stack, jsii.String("Plain"), &awsdynamodb.TableProps{PartitionKey: key})
	sought := awsdynamodb.NewTable(stack, jsii.String("Sought"), &awsdynamodb.TableProps{PartitionKey: key})
	child := sought.Node().FindChild(jsii.String("Resource")).(awsdynamodb.CfnTable)
	child.SetDeletionProtectionEnabled(jsii.Bool(true))
	var table awsdynamodb.Table
	if big {
		table = awsdynamodb.NewTable(stack, jsii.String("Big"), &awsdynamodb.TableProps{PartitionKey: key})
	} else {
		table = awsdynamodb.NewTable(stack, jsii.String("Small"), &awsdynamodb.TableProps{PartitionKey: key})
	}
	table.Node().DefaultChild().(awsdynamodb.CfnTable).SetDeletionProtectionEnabled(jsii.Bool(true))
	props := &awsdynamodb.TableProps{PartitionKey: key}
	fill(props)
	awsdynamodb.NewTable(stack, jsii.String("Filled"), props)
	tables[0].Node().DefaultChild().(awsdynamodb.CfnTable).AddPropertyOverride(jsii.String("SSESpecification.SSEEnabled"), true)
}
`,
  ],
];

const asked = ['dynamodb-deletion-protection', 'dynamodb-table-cmk', 'dynamodb-table-pitr'];

describe('what happens to constructs elsewhere', () => {
  for (const [language, source] of sources) {
    it(`is known, or nothing is said of it, in ${language.grammar}`, async () => {
      const wanted = rules.filter(({ id }) => asked.includes(id));
      const document = await readCdk(source, language);
      const findings = lint(document, wanted, { profile: 'strict', severities: {}, today: '2026-11-20' });
      assert.equal(document.resources.length, 5);
      assert.deepEqual(findings.map(({ rule, resource }) => `${rule} ${resource}`).toSorted(), [
        'dynamodb-deletion-protection Plain',
        'dynamodb-table-pitr Big',
        'dynamodb-table-pitr Plain',
        'dynamodb-table-pitr Small',
        'dynamodb-table-pitr Sought',
      ]);
    });
  }
});
