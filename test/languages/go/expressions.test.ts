import assert from 'node:assert/strict';
import { go } from '../../../src/core/cdk/languages/go/language.ts';
import { expression as outlined } from '../outline.ts';
import { programOf } from '../parse.ts';
import { readExpression, readStatements } from './reading.ts';

describe('expressions of Go', () => {
  for (const [code, expected] of [
    [String.raw`"it's \"a\"\n\x41\101\u0042\U0001F600\\"`, String.raw`"it's \"a\"\nAAB😀\\"`],
    ['`raw\\n\r\nlines`', String.raw`"raw\\n\nlines"`],
    ['"a" + ("b" + `c`)', '"abc"'],
    ['"a" + b', '?'],
    ['""', '""'],
    ['1_000', '1000'],
    ['0x10', '16'],
    ['0600', '384'],
    ['-1.5', '-1.5'],
    ['2i', '?'],
    ["'a'", '?'],
    ['!ready', '?'],
    ['true', 'true'],
    ['false', 'false'],
    ['nil', 'null'],
    ['jsii.String("a")', '"a"'],
    ['jsii.Number(-7)', '-7'],
    ['jsii.Number(float64(7))', '7'],
    ['jsii.Bool(false)', 'false'],
    ['jsii.String(name)', 'name'],
    ['jsii.String(*props.Name)', 'props.name'],
    ['jsii.String(fmt.Sprintf("a-%s", b))', '?'],
    ['jsii.Sprintf("a-%s", b)', '?'],
    ['jsii.Strings("a", "b")', '["a", "b"]'],
    ['jsii.Numbers(1, 2)', '[1, 2]'],
    ['jsii.Strings(names...)', '[...]'],
    ['awscdk.RemovalPolicy_RETAIN', 'core.RemovalPolicy.RETAIN'],
    ['awsrds.PostgresEngineVersion_VER_16_4()', 'rds.PostgresEngineVersion.VER_16_4'],
    ['awsrds.DatabaseInstanceEngine_POSTGRES()', 'rds.DatabaseInstanceEngine.POSTGRES'],
    ['awscdk.Duration_Days(jsii.Number(7))', 'core.Duration.days(7)'],
    ['awsec2.Peer_AnyIpv4()', 'ec2.Peer.anyIpv4()'],
    ['awsec2.NewInstanceType(jsii.String("r6g.large"))', 'new ec2.InstanceType("r6g.large")'],
    ['days(7)', '?'],
    ['other.NewTable(a, b, nil)', '?'],
    ['&id', 'id'],
    ['*id', 'id'],
    ['(db)', 'db'],
    ['db.Node().DefaultChild()', 'db.node.defaultChild'],
    ['db.Node().DefaultChild().(awsrds.CfnDBInstance)', 'db.node.defaultChild'],
    ['config.Vpc.VpcId()', 'config.vpc.vpcId'],
    ['vpc.SelectSubnets(nil).Subnets', '?'],
    ['dbs[0]', '?'],
    ['func() int { return 7 }', '?'],
    [
      '&awsrds.BackupProps{Retention: days, PreferredWindow: jsii.String("a")}',
      '{\n  retention: days\n  preferredWindow: "a"\n}',
    ],
    ['awsrds.BackupProps{}', '{}'],
    ['&awsrds.BackupProps{days, window}', '{\n  ...?\n}'],
    ['&StackProps{awscdk.StackProps{Env: env()}, vpc}', '{\n  ...?\n}'],
    ['&[]*string{jsii.String("a"), nil}', '["a", null]'],
    ['&[]interface{}{1, []string{"a"}}', '[1, ["a"]]'],
    ['[...]string{"a"}', '["a"]'],
    ['[]int{0: 1}', '[...]'],
    [
      '&[]*dynamodb.CfnTable_KeySchemaProperty{{KeyType: jsii.String("HASH")}, &dynamodb.CfnTable_KeySchemaProperty{}}',
      '[{\n  keyType: "HASH"\n}, {}]',
    ],
    ['[][]string{{"a"}, {}}', '[["a"], []]'],
    [
      '&map[string]*string{"rds.force_ssl": jsii.String("1"), `b`: nil}',
      '{\n  rds.force_ssl: "1"\n  b: null\n}',
    ],
    ['map[string]interface{}{"A": map[string]interface{}{"b": true}}', '{\n  A: {\n    b: true\n  }\n}'],
    ['map[string]Props{"A": {Size: 1}}', '{\n  A: {\n    size: 1\n  }\n}'],
    ['M{"Enabled": true}', '{\n  Enabled: true\n}'],
    ['map[string]string{key: "a"}', '{\n  ...?\n}'],
  ] as const) {
    it(`read ${code.replaceAll(/\s+/g, ' ')}`, async () => {
      const { expression } = await readExpression(code);
      assert.equal(outlined(expression), expected);
    });
  }

  it('know the package of pointers by its alias', async () => {
    const text = 'package main\n\nimport js "github.com/aws/jsii-runtime-go"\n\nvar x = []interface{}{js.String("a")}\n';
    const held = (await programOf(text, go)).declared('x');
    assert.equal(held === undefined ? undefined : outlined(held), '["a"]');
  });
});

describe('the places of expressions of Go', () => {
  it('leave comments and separators out of entries', async () => {
    const { expression, covers } = await readExpression(`&awsrds.BackupProps{
	// the first
	Retention:  awscdk.Duration_Days(jsii.Number(7)), // a week
	MultiAz: /* no */ jsii.Bool(false),
}`);
    assert.ok(expression.kind === 'object' && expression.shape.kind === 'list');
    assert.deepEqual(
      expression.entries.map(({ span, key, value }) => [span, key, value.span].map(covers)),
      [
        [
          'Retention:  awscdk.Duration_Days(jsii.Number(7))',
          'Retention',
          'awscdk.Duration_Days(jsii.Number(7))',
        ],
        ['MultiAz: /* no */ jsii.Bool(false)', 'MultiAz', 'jsii.Bool(false)'],
      ],
    );
    assert.ok(covers(expression.shape.inner).startsWith('\n\t// the first'));
    assert.ok(covers(expression.shape.inner).endsWith('jsii.Bool(false),\n'));
  });

  it('hold the pointer sign', async () => {
    const { statements, covers } = await readStatements('cfn.SetTags(&[]*awscdk.CfnTag{{Key: k}})\ncfn.SetScaling(&X{A: 1})');
    assert.deepEqual(
      statements.map(each => (each.kind === 'assignment' ? covers(each.value.span) : '')),
      ['&[]*awscdk.CfnTag{{Key: k}}', '&X{A: 1}'],
    );
  });

  it('let no entry be added to a map', async () => {
    const { expression } = await readExpression('map[string]int{"a": 1}');
    assert.deepEqual(expression.kind === 'object' && expression.shape, { kind: 'fixed' });
  });

  it('let items be added where they may be pointers', async () => {
    for (const [code, inner] of [
      ['[]*string{jsii.String("a")}', 'jsii.String("a")'],
      ['[]interface{}{1}', '1'],
      ['[]awsec2.ISecurityGroup{group}', 'group'],
      ['[]string{"a"}', undefined],
      ['jsii.Strings("a")', undefined],
    ] as const) {
      const { expression, covers } = await readExpression(code);
      assert.ok(expression.kind === 'list');
      assert.equal(expression.inner === undefined ? undefined : covers(expression.inner), inner, code);
    }
  });

  it('count in UTF-16 units', async () => {
    const { expression, covers } = await readExpression('&X{A: "😀😀", B: true}');
    assert.ok(expression.kind === 'object');
    assert.deepEqual(expression.entries.map(({ span }) => covers(span)), ['A: "😀😀"', 'B: true']);
  });

  it('know where a further argument goes', async () => {
    for (const [code, before] of [
      ['awsrds.NewParameterGroup(stack, id)', 'awsrds.NewParameterGroup(stack, id'],
      ['awsrds.NewParameterGroup(\n\tstack,\n\tid, // the id\n)', 'awsrds.NewParameterGroup(\n\tstack,\n\tid'],
      ['awsrds.NewParameterGroup()', 'awsrds.NewParameterGroup('],
    ] as const) {
      const { expression, covers } = await readExpression(code);
      assert.ok(expression.kind === 'new');
      assert.equal(covers({ ...expression.span, end: expression.argsEnd }), before);
    }
  });
});
