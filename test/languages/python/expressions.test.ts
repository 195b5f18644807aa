import assert from 'node:assert/strict';
import { expression as outlined } from '../outline.ts';
import { read, readExpression } from './reading.ts';

describe('expressions of Python', () => {
  for (const [code, expected] of [
    [`'it\\'s'`, `"it's"`],
    [`"a\\n\\x41\\101\\u0042\\U0001F600\\\\\\q"`, `"a\\nAAB😀\\\\\\\\q"`],
    [`"\\N{BULLET}"`, '?'],
    [`r"a\\n"`, '"a\\\\n"'],
    [`"""two\r\nlines"""`, '"two\\nlines"'],
    [`f"plain {{x}}"`, '"plain {x}"'],
    [`f"with {hole}"`, '?'],
    [`b"bytes"`, '?'],
    [`"a" 'b' r"\\c"`, '"ab\\\\c"'],
    [`"a" f"{b}"`, '?'],
    [`"a" + ("b" + 'c')`, '"abc"'],
    [`"a" + b`, '?'],
    [`"a" * 2`, '?'],
    ['""', '""'],
    ['1_000', '1000'],
    ['0x10', '16'],
    ['-1.5', '-1.5'],
    ['2j', '?'],
    ['not x', '?'],
    ['True', 'true'],
    ['False', 'false'],
    ['None', 'null'],
    ['cdk.RemovalPolicy.RETAIN', 'core.RemovalPolicy.RETAIN'],
    ['cdk.aws_docdb.CaCertificate.RDS_CA_RSA2048_G1', 'docdb.CaCertificate.RDS_CA_RSA2048_G1'],
    ['(\n    rds\n    .StorageType  # comment\n    .GP2\n)', 'rds.StorageType.GP2'],
    ['Table', 'dynamodb.Table'],
    ['db.node.default_child', 'db.node.defaultChild'],
    ['self.db.node.default_child', 'db.node.defaultChild'],
    ['self.rds', 'rds'],
    ['self', 'this'],
    ['cls.DAYS', 'DAYS'],
    ['cast(rds.CfnDBInstance, self.db.node.default_child)', 'db.node.defaultChild'],
    ['typing.cast("rds.CfnDBInstance", db)', 'db'],
    ['dbs[0].node', '?'],
    ['vpc.select_subnets().subnets', '?'],
    ['super().days', '?'],
    ['größe.länge_x', 'größe.längeX'],
    ['7 if production else (1)', '7 | 1'],
    ['a or 7', '?'],
    ['lambda: 7', '?'],
    ['await x', 'x'],
    ['cdk.Duration.days(7)', 'core.Duration.days(7)'],
    ['cdk.Duration.days(amount=7)', 'core.Duration.days(7)'],
    ['ec2.InstanceType.of(instance_size=b, instance_class=a)', 'ec2.InstanceType.of(a, b)'],
    ['ec2.InstanceType(instance_type_identifier="r6g.large")', 'new ec2.InstanceType("r6g.large")'],
    ['rds.ClusterInstance.provisioned(id="a", allow_major_version_upgrade=True)', 'rds.ClusterInstance.provisioned("a", {\n  allowMajorVersionUpgrade: true\n})'],
    ['cdk.Duration.days(*all)', 'core.Duration.days(?)'],
    ['rds.Credentials.from_generated_secret("a", secret_name="b")', 'rds.Credentials.fromGeneratedSecret("a", {\n  secretName: "b"\n})'],
    ['days(7)', '?'],
    ['ec2.InstanceType("r6g.large")', 'new ec2.InstanceType("r6g.large")'],
    ['ec2.SubnetSelection(subnet_type=x, **more)', '{\n  ...more\n  subnetType: x\n}'],
    ['ec2.SubnetSelection()', '{}'],
    ['rds.X(serverless_v2_min_capacity=1, s3_import_role=None)', '{\n  serverlessV2MinCapacity: 1\n  s3ImportRole: null\n}'],
    ['Table(self, "T")', 'new dynamodb.Table(this, "T", {})'],
    ['Table(id="T", scope=self, table_name="t")', 'new dynamodb.Table(this, "T", {\n  tableName: "t"\n})'],
    ['Table(table_name="t")', '{\n  tableName: "t"\n}'],
    ['date(7)', '?'],
    ['[1,  # two\n 2]', '[1, 2]'],
    ['(1, 2)', '[1, 2]'],
    ['[1, *others]', '[1, ...]'],
    ['[x for x in y]', '?'],
    [`{"a": 1, 'b.c': [2], "multi_az": None}`, '{\n  a: 1\n  b.c: [2]\n  multi_az: null\n}'],
    ['{"a": 1, **base, "b": 2}', '{\n  ...base\n  a: ?\n  b: 2\n}'],
    ['{key: 1, "b": 2}', '{\n  ...?\n  b: 2\n}'],
    ['{k: 1 for k in keys}', '?'],
  ] as const) {
    it(`read ${code.replaceAll(/\s+/g, ' ')}`, async () => {
      const { expression } = await readExpression(code);
      assert.equal(outlined(expression), expected);
    });
  }

  it('take the keys of a spread dictionary for names', async () => {
    const { constructs } = await read(`
SHARED = {"storage_encrypted": True}
PROPS = {"multi_az": False, **SHARED}
rds.DatabaseInstance(self, "A", **PROPS, **{"delete_automated_backups": True}, **kwargs)
`);
    assert.deepEqual(constructs.map(({ creation }) => outlined(creation)), [
      `new rds.DatabaseInstance(this, "A", {
  ...{
    ...{
      storageEncrypted: true
    }
    multiAz: ?
  }
  ...{
    deleteAutomatedBackups: true
  }
  ...kwargs
})`,
    ]);
  });
});

describe('the places of expressions of Python', () => {
  it('leave comments and separators out of entries', async () => {
    const { expression, covers } = await readExpression(`Table(
    self,
    "T",  # the id
    # the first
    multi_az = False,  # one zone
    vpc=vpc,
)`);
    assert.ok(expression.kind === 'new');
    const props = expression.args[2];
    assert.ok(props?.kind === 'object' && props.shape.kind === 'list');
    assert.deepEqual(
      props.entries.map(({ span, key, value }) => [span, key, value.span].map(covers)),
      [
        ['multi_az = False', 'multi_az', 'False'],
        ['vpc=vpc', 'vpc', 'vpc'],
      ],
    );
    assert.equal(props.shape.followsPositional, true);
    assert.ok(covers(props.shape.inner).startsWith(',  # the id\n'));
    assert.ok(covers(props.shape.inner).endsWith('vpc=vpc,\n'));
    assert.equal(covers({ ...expression.span, end: expression.argsEnd }).slice(-7), 'vpc=vpc');
  });

  it('know where the first keyword argument goes', async () => {
    const { expression, covers } = await readExpression('Table(self, "T", )');
    assert.ok(expression.kind === 'new');
    const props = expression.args[2];
    assert.ok(props?.kind === 'object');
    assert.deepEqual(props.shape, {
      kind: 'list',
      followsPositional: true,
      inner: { start: expression.argsEnd, end: expression.span.end - 1 },
    });
    assert.equal(covers({ ...expression.span, end: expression.argsEnd }), 'Table(self, "T"');
  });

  it('put the entries of a struct between its parentheses', async () => {
    const { expression, covers } = await readExpression('rds.BackupProps(retention=days)');
    assert.ok(expression.kind === 'object' && expression.shape.kind === 'list');
    assert.equal(expression.shape.followsPositional, undefined);
    assert.equal(covers(expression.shape.inner), 'retention=days');
    assert.equal(covers(expression.span), 'rds.BackupProps(retention=days)');
  });

  it('let no entry be added to a dictionary', async () => {
    const { expression } = await readExpression('{"a": 1}');
    assert.deepEqual(expression.kind === 'object' && expression.shape, { kind: 'fixed' });
  });

  it('let items be added to lists alone', async () => {
    const list = await readExpression('["a"]');
    assert.ok(list.expression.kind === 'list' && list.expression.inner !== undefined);
    assert.equal(list.covers(list.expression.inner), '"a"');
    const tuple = await readExpression('("a", "b")');
    assert.ok(tuple.expression.kind === 'list');
    assert.equal(tuple.expression.inner, undefined);
  });

  it('count in UTF-16 units', async () => {
    const { expression, covers } = await readExpression('rds.X(a="😀😀", b=True)');
    assert.ok(expression.kind === 'object');
    assert.deepEqual(expression.entries.map(({ span }) => covers(span)), ['a="😀😀"', 'b=True']);
  });
});
