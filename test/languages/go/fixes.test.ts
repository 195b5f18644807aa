import assert from 'node:assert/strict';
import { go } from '../../../src/core/cdk/languages/go/language.ts';
import { granted, type Wish } from '../wishes.ts';

const head = `package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsdynamodb"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsrds"
	"github.com/aws/jsii-runtime-go"
)

func build(stack awscdk.Stack) {
`;

async function fixed(code: string, ...wishes: readonly Wish[]): Promise<string | undefined> {
  const result = await granted(`${head}${code}}\n`, go, ...wishes);
  return result?.slice(head.length, -2);
}

describe('fixes of Go', () => {
  const instance = `	awsrds.NewDatabaseInstance(stack, jsii.String("Db"), &awsrds.DatabaseInstanceProps{
		Vpc:     vpc,
		MultiAz: jsii.Bool(false), // cheap
	})
`;

  it('replace, add and remove properties', async () => {
    assert.equal(
      await fixed(instance, ['Properties.MultiAZ', true], ['Properties.BackupRetentionPeriod', 7]),
      instance
        .replace('false), // cheap\n', 'true), // cheap\n\t\tBackupRetention: awscdk.Duration_Days(jsii.Number(7)),\n'),
    );
    assert.equal(
      await fixed(instance, ['Properties.MultiAZ']),
      instance.replace('MultiAz: jsii.Bool(false), // cheap', '// cheap'),
    );
  });

  it('write constants bare and lists as pointers', async () => {
    assert.equal(
      await fixed(instance, ['Properties.StorageType', 'gp3'], ['Properties.EnableCloudwatchLogsExports', ['error']]),
      instance.replace(
        '// cheap\n',
        '// cheap\n\t\tStorageType: awsrds.StorageType_GP3,\n\t\tCloudwatchLogsExports: jsii.Strings("error"),\n',
      ),
    );
  });

  const table = `	table := awsdynamodb.NewCfnTable(stack, jsii.String("T"), &awsdynamodb.CfnTableProps{
		TableName: jsii.String("t"),
	})
`;

  it('write the structs of the L1 level', async () => {
    assert.equal(
      await fixed(table, ['Properties.SSESpecification.SSEEnabled', true]),
      table.replace(
        '"t"),\n',
        '"t"),\n\t\tSseSpecification: &awsdynamodb.CfnTable_SSESpecificationProperty{SseEnabled: jsii.Bool(true)},\n',
      ),
    );
  });

  it('pass what Go asks for to a method', async () => {
    assert.equal(
      await fixed(table, ['DeletionPolicy', 'Retain'], ['UpdateReplacePolicy', 'Retain']),
      `${table}	table.ApplyRemovalPolicy(awscdk.RemovalPolicy_RETAIN, nil)\n`,
    );
  });

  it('leave maps and missing properties alone', async () => {
    const map = `	awsdynamodb.NewCfnTable(stack, jsii.String("T"), &awsdynamodb.CfnTableProps{
		SseSpecification: map[string]interface{}{"sseEnabled": false},
	})
`;
    assert.equal(await fixed(map, ['Properties.SSESpecification.SSEType', 'KMS']), undefined);
    const none = '	awsdynamodb.NewCfnTable(stack, jsii.String("T"), nil)\n';
    assert.equal(await fixed(none, ['Properties.BillingMode', 'PAY_PER_REQUEST']), undefined);
  });

  it('leave what would make a variable or a package unused', async () => {
    const zoned = (before: string, zone: string, behind = ''): string =>
      `${before}	awsrds.NewCfnDBInstance(stack, jsii.String("Db"), &awsrds.CfnDBInstanceProps{
		AvailabilityZone: ${zone},
		Engine:           jsii.String("mysql"),
	})
${behind}`;
    const cases: readonly (readonly [code: string, isFixed: boolean])[] = [
      [zoned('\tzone := region + "a"\n', '&zone'), false],
      [zoned('\tvar zone = region + "a" // zone\n', 'jsii.String(zone)'), false],
      [zoned('\tzone, size := place()\n', '&zone', '\tprintln(size, "zone")\n'), false],
      [zoned('\tzone := "a"\n\tzone = "b"\n', '&zone'), false],
      [zoned('\tzone := "a"\n', '&zone', '}\n\nfunc other() {\n\tzone := "b"\n\tprintln(zone)\n'), false],
      [zoned('', 'jsii.String(fmt.Sprint("a"))'), false],
      [zoned('\tzone := region + "a"\n', '&zone', '\tprintln(zone)\n'), true],
      [zoned('\tzone := "a"\n\tzone = "b"\n', '&zone', '\tprintln(zone)\n'), true],
      [zoned('', 'jsii.String(fmt.Sprint("a"))', '\tfmt.Println("b")\n'), true],
      [zoned('', 'props.Zone'), true],
      [zoned('', 'jsii.String(region)', '}\n\nvar region = "a"\n\nfunc last() {\n'), true],
    ];
    const imports = head.replace('import (\n', 'import (\n\t"fmt"\n\n');
    for (const [code, isFixed] of cases) {
      const result = await granted(`${imports}${code}}\n`, go, ['Properties.AvailabilityZone']);
      const after = code.replace(/\t\tAvailabilityZone: .*\n/, '');
      assert.equal(result, isFixed ? `${imports}${after}}\n` : undefined, code);
    }
  });
});
