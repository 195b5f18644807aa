import assert from 'node:assert/strict';
import { go } from '../../../src/core/cdk/languages/go/language.ts';
import type { Layout } from '../../../src/core/cdk/language.ts';
import { imported } from '../importing.ts';

const { spelling } = go;
const layout: Layout = { indent: '\t', unit: '\t', newline: '\n' };

describe('what fixes write in Go', () => {
  it('are fields of structs', () => {
    assert.equal(spelling.entry('multiAz', 'jsii.Bool(true)'), 'MultiAz: jsii.Bool(true)');
    assert.equal(spelling.entry('serverlessV2MinCapacity', 'x'), 'ServerlessV2MinCapacity: x');
  });

  it('are pointers to scalars', () => {
    assert.equal(spelling.scalar(true, ''), 'jsii.Bool(true)');
    assert.equal(spelling.scalar(0.5, ''), 'jsii.Number(0.5)');
    assert.equal(spelling.scalar('a "b"\n\\', ''), String.raw`jsii.String("a \"b\"\n\\")`);
    assert.equal(spelling.scalar(null, ''), 'nil');
    assert.equal(spelling.scalar(7, 'import (\n\tj "github.com/aws/jsii-runtime-go"\n)'), 'j.Number(7)');
    assert.equal(spelling.scalar(7, 'import "github.com/aws/jsii-runtime-go"'), 'jsii.Number(7)');
    assert.equal(spelling.scalar(7, 'import . "github.com/aws/jsii-runtime-go"'), 'Number(7)');
  });

  it('are lists of the type that their items have', () => {
    assert.equal(spelling.list(['jsii.String("a")', 'jsii.String("b")']), 'jsii.Strings("a", "b")');
    assert.equal(spelling.list(['jsii.Number(1)']), 'jsii.Numbers(1)');
    assert.equal(spelling.list(['jsii.String("a")', 'name']), '&[]interface{}{jsii.String("a"), name}');
    assert.equal(spelling.list(['&awsrds.X{A: b}']), '&[]*awsrds.X{&awsrds.X{A: b}}');
    assert.equal(spelling.list(['&awsrds.CfnX_YProperty{A: b}']), '&[]interface{}{&awsrds.CfnX_YProperty{A: b}}');
    assert.equal(spelling.list(['awsrds.Kind_A', 'awsrds.Kind_B']), '&[]awsrds.Kind{awsrds.Kind_A, awsrds.Kind_B}');
    assert.equal(spelling.list([]), '&[]interface{}{}');
  });

  it('are dictionaries', () => {
    assert.equal(
      spelling.dictionary([['rds.force_ssl', 'jsii.String("1")']]),
      '&map[string]*string{"rds.force_ssl": jsii.String("1")}',
    );
    assert.equal(
      spelling.dictionary([
        ['a', 'jsii.String("1")'],
        ['b', 'jsii.Bool(true)'],
      ]),
      '&map[string]interface{}{"a": jsii.String("1"), "b": jsii.Bool(true)}',
    );
  });

  it('are structs by their names', () => {
    assert.equal(spelling.namesStructs, true);
    assert.equal(spelling.object(undefined, ['A: b'], layout), undefined);
    assert.equal(spelling.object('awsrds.BackupProps', ['A: b', 'C: d'], layout), '&awsrds.BackupProps{A: b, C: d}');
    assert.equal(spelling.object('X', ['A: a', 'B: b', 'C: c'], layout), '&X{\n\t\tA: a,\n\t\tB: b,\n\t\tC: c,\n\t}');
    assert.equal(
      spelling.object('X', [`A: "${'x'.repeat(90)}"`], { ...layout, indent: '', newline: '\r\n' }),
      `&X{\r\n\tA: "${'x'.repeat(90)}",\r\n}`,
    );
  });

  it('are calls, constants and methods', () => {
    assert.equal(spelling.call('awscdk.Duration', 'days', ['jsii.Number(7)']), 'awscdk.Duration_Days(jsii.Number(7))');
    assert.equal(spelling.member('awscdk.RemovalPolicy', 'RETAIN'), 'awscdk.RemovalPolicy_RETAIN');
    assert.equal(spelling.member('awsrds.PostgresEngineVersion', 'VER_16_4'), 'awsrds.PostgresEngineVersion_VER_16_4()');
    assert.equal(spelling.member('awscdkneptunealpha.EngineVersion', 'V1_4_0_0'), 'awscdkneptunealpha.EngineVersion_V1_4_0_0()');
    assert.equal(spelling.member('awsrds.CaCertificate', 'RDS_CA_RSA2048_G1'), 'awsrds.CaCertificate_RDS_CA_RSA2048_G1()');
    assert.equal(spelling.method('db', 'applyRemovalPolicy', ['x']), 'db.ApplyRemovalPolicy(x)');
    assert.equal(spelling.qualified('awsrds', 'CfnDBCluster.X'), 'awsrds.CfnDBCluster_X');
    assert.equal(spelling.statementEnd, '');
  });
});

const cdk = 'github.com/aws/aws-cdk-go/awscdk';

describe('imports that fixes add in Go', () => {
  for (const [title, symbol, name, before, after] of [
    [
      'go among the packages of the CDK, in order',
      'ec2.SubnetSelection',
      'awsec2.SubnetSelection',
      `import (\n\t"os"\n\n\t"${cdk}/v2"\n\t"${cdk}/v2/awsrds"\n)\n`,
      `import (\n\t"os"\n\n\t"${cdk}/v2"\n\t"${cdk}/v2/awsec2"\n\t"${cdk}/v2/awsrds"\n)\n`,
    ],
    [
      'are sorted by path, whatever the alias',
      'core.RemovalPolicy',
      'awscdk.RemovalPolicy',
      `import (\n\tb "${cdk}/v2/awsdynamodb"\n\ta "${cdk}/v2/awsrds"\n)\n`,
      `import (\n\t"${cdk}/v2"\n\tb "${cdk}/v2/awsdynamodb"\n\ta "${cdk}/v2/awsrds"\n)\n`,
    ],
    [
      'go last, behind a comment',
      'rds.BackupProps',
      'awsrds.BackupProps',
      `import (\r\n\t"${cdk}/v2" // core\r\n)\r\n`,
      `import (\r\n\t"${cdk}/v2" // core\r\n\t"${cdk}/v2/awsrds"\r\n)\r\n`,
    ],
    [
      'stand alone behind a single import',
      'rds.BackupProps',
      'awsrds.BackupProps',
      `import "${cdk}/v2"\n\nfunc f() {}\n`,
      `import "${cdk}/v2"\nimport "${cdk}/v2/awsrds"\n\nfunc f() {}\n`,
    ],
    [
      'know the alpha modules',
      'neptune-alpha.EngineVersion',
      'awscdkneptunealpha.EngineVersion',
      `import (\n\t"${cdk}/v2"\n)\n`,
      `import (\n\t"${cdk}/v2"\n\t"${cdk}neptunealpha/v2"\n)\n`,
    ],
    [
      'name nested structs as jsii does',
      'dynamodb.CfnTable.SSESpecificationProperty',
      'awsdynamodb.CfnTable_SSESpecificationProperty',
      `import (\n\t"${cdk}/v2"\n)\n`,
      `import (\n\t"${cdk}/v2"\n\t"${cdk}/v2/awsdynamodb"\n)\n`,
    ],
    [
      'know cdk-nag',
      'cdk-nag.NagSuppressions',
      'cdknag.NagSuppressions',
      `import (\n\t"${cdk}/v2"\n\t"github.com/aws/jsii-runtime-go"\n)\n`,
      `import (\n\t"${cdk}/v2"\n\t"github.com/aws/jsii-runtime-go"\n\t"github.com/cdklabs/cdk-nag-go/cdknag/v2"\n)\n`,
    ],
  ] as const) {
    it(title, async () => {
      assert.deepEqual(await imported(go, symbol, `package main\n\n${before}`), { name, text: `package main\n\n${after}` });
    });
  }

  it('need a place', async () => {
    assert.equal(await imported(go, 'core.RemovalPolicy', 'package main\n'), undefined);
  });
});
