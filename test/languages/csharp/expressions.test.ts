import assert from 'node:assert/strict';
import { expression as outlined } from '../outline.ts';
import { readExpression, readText } from './reading.ts';

const escaped = String.raw`"\"a\"\t\\\x41\u0042\U0001F600\0"`;

describe('expressions of C#', () => {
  for (const [code, expected] of [
    [escaped, JSON.stringify('"a"\t\\AB😀\0')],
    [`'c'`, '"c"'],
    ['"😀"u8', '"😀"'],
    ['@"a\\b ""c"""', JSON.stringify('a\\b "c"')],
    ['$"a {{b}}"', '"a {b}"'],
    ['$@"a ""{{b}}"""', '"a \\"{b}\\""'],
    ['$"a {b}"', '?'],
    ['"""a "b" \\n"""', JSON.stringify('a "b" \\n')],
    ['"""\n    two\n      lines\n    """', '"two\\n  lines"'],
    ['"""\r\n  a\r\n\r\n  b\r\n  """', '"a\\n\\nb"'],
    ['"a" + ("b" + $"c")', '"abc"'],
    ['"a" + b', '?'],
    ['nameof(Shop.Orders)', '"Orders"'],
    ['2 * 7', '?'],
    ['1_000L', '1000'],
    ['0x1F', '31'],
    ['0xFFUL', '255'],
    ['0b101', '5'],
    ['1.5e3m', '1500'],
    ['1f', '1'],
    ['-5', '-5'],
    ['+0.5', '0.5'],
    ['!x', '?'],
    ['true', 'true'],
    ['null', 'null'],
    ['(object)(7)', '7'],
    ['production ? 7 : 1', '7 | 1'],
    ['a ?? 7', '?'],
    ['RDS.StorageType.GP3', 'rds.StorageType.GP3'],
    ['Amazon.CDK.AWS.RDS.StorageType.GP3', 'rds.StorageType.GP3'],
    ['global::Amazon.CDK.AWS.Neptune.Alpha.InstanceType.R5_LARGE', 'neptune-alpha.InstanceType.R5_LARGE'],
    ['CDK.Aws.REGION', 'core.Aws.REGION'],
    ['Other.Thing', 'Other.thing'],
    ['db', 'db'],
    ['this', 'this'],
    ['this.Db', 'Db'],
    ['db.Node.DefaultChild', 'db.node.defaultChild'],
    ['(RDS.CfnDBInstance)this.Db.Node.DefaultChild', 'Db.node.defaultChild'],
    ['(db.Node.DefaultChild as RDS.CfnDBInstance)!', 'db.node.defaultChild'],
    ['db.Node?.DefaultChild', 'db.node.defaultChild'],
    ['props.Vpc.VpcId', 'props.vpc.vpcId'],
    ['vpc.SelectSubnets().Subnets', '?'],
    ['dbs[0]', '?'],
    ['x => 7', '?'],
    ['x switch { 1 => 5, _ => 6 }', '?'],
    ['await Find()', '?'],
    ['CDK.Duration.Days(7)', 'core.Duration.days(7)'],
    ['CDK.Duration.Days(amount: 7)', 'core.Duration.days(7)'],
    ['string.Format("a")', '?'],
    ['Other(7)', '?'],
    ['new EC2.InstanceType("r6g.large")', 'new ec2.InstanceType("r6g.large")'],
    ['new EC2.Instance_(this, "I")', 'new ec2.Instance(this, "I")'],
    ['new Other("a")', '?'],
    ['new Other { A = 1 }', '?'],
    ['new Table(this, "T")', 'new dynamodb.Table(this, "T")'],
    ['new Table(props: p, id: "T", scope: this)', 'new dynamodb.Table(this, "T", p)'],
    ['new Table(this, "T") { X = 1 }', 'new dynamodb.Table(this, "T", ?)'],
    ['new TableProps()', '{}'],
    ['new TableProps { }', '{}'],
    ['new TableProps { TableName = "t", /* two */ }', '{\n  tableName: "t"\n}'],
    ['new TableProps() { TableName = "t" }', '{\n  tableName: "t"\n}'],
    ['new() { TableName = "t" }', '{\n  tableName: "t"\n}'],
    ['new TableProps { SortKey = { Name = "a" } }', '{\n  sortKey: {\n    name: "a"\n  }\n}'],
    ['new TableProps { RequireTLS = true }', '{\n  requireTLS: true\n}'],
    ['new { TableName = "t" }', '?'],
    ['props with { TableName = "t" }', '?'],
    ['new[] { 1, /* two */ 2 }', '[1, 2]'],
    ['new string[] { "a" }', '["a"]'],
    ['new string[2]', '?'],
    ['new List<string> { "a" }', '["a"]'],
    ['new System.Collections.Generic.List<string>()', '[]'],
    ['new List<string>(others)', '?'],
    ['["a", .. others]', '["a", ...]'],
    ['others.ToArray()', '?'],
    ['new Dictionary<string, object> { ["multi_az"] = 1, ["b.c"] = new[] { 2 } }', '{\n  multi_az: 1\n  b.c: [2]\n}'],
    ['new Dictionary<string, object> { { "a", 1 }, { key, 2 } }', '{\n  ...?\n  a: 1\n}'],
    ['new Dictionary<string, object>(others) { ["a"] = 1 }', '?'],
    ['new Dictionary<string, object>()', '{}'],
  ] as const) {
    it(`read ${code.replaceAll(/\s+/g, ' ')}`, async () => {
      const { expression } = await readExpression(code);
      assert.equal(outlined(expression), expected);
    });
  }

  it('take constants from classes that are used statically, and from classes of the file', async () => {
    const program = await readText(`
using static Amazon.CDK.AWS.RDS.StorageType;
class A { const int OWN = 7; object a = GP3, b = OWN, c = A.OWN; }`);
    assert.deepEqual(
      ['a', 'b', 'c'].map(name => outlined(program.declared(name) ?? assert.fail())),
      ['*.GP3', 'OWN', 'OWN'],
    );
  });

  it('tell constants from properties that are called like their class', async () => {
    const program = await readText(`
using Amazon.CDK.AWS.RDS;
class A { StorageType StorageType { get; } object a = StorageType.GP3, b = StorageType.Name; }`);
    assert.deepEqual(
      ['a', 'b'].map(name => outlined(program.declared(name) ?? assert.fail())),
      ['*.StorageType.GP3', 'StorageType.name'],
    );
  });
});

describe('places in C#', () => {
  it('are those of the text, beyond the basic plane too', async () => {
    const { expression, covers } = await readExpression('new TableProps /* 😀 */ { TableName = "😀" /* , */ , }');
    assert.ok(expression.kind === 'object' && expression.shape.kind === 'list');
    assert.equal(covers(expression.span), 'new TableProps /* 😀 */ { TableName = "😀" /* , */ , }');
    assert.equal(covers(expression.shape.inner), ' TableName = "😀" /* , */ , ');
    const [entry] = expression.entries;
    assert.ok(entry !== undefined);
    assert.equal(covers(entry.span), 'TableName = "😀"');
    assert.equal(covers(entry.key), 'TableName');
    assert.equal(covers(entry.value.span), '"😀"');
  });

  it('are those inside casts and parentheses', async () => {
    const { expression, covers } = await readExpression('(object)(7)');
    assert.equal(covers(expression.span), '7');
  });

  it('tell where a list takes another item', async () => {
    const inners = ['new[] { 1, 2 }', '[1]', 'new List<int> { }', 'new List<int>()'].map(async code => {
      const { expression, covers } = await readExpression(code);
      assert.ok(expression.kind === 'list');
      return expression.inner === undefined ? undefined : covers(expression.inner);
    });
    assert.deepEqual(await Promise.all(inners), [' 1, 2 ', '1', ' ', undefined]);
  });

  it('tell that nothing can be added to a dictionary, or without braces', async () => {
    for (const code of ['new Dictionary<string, object> { ["a"] = 1 }', 'new TableProps()']) {
      const { expression } = await readExpression(code);
      assert.deepEqual(expression.kind === 'object' && expression.shape, { kind: 'fixed' });
    }
  });

  it('tell where a constructor takes another argument', async () => {
    const { expression, covers } = await readExpression('new Table(this, "T")');
    assert.ok(expression.kind === 'new');
    assert.equal(covers({ start: expression.span.start, end: expression.argsEnd }), 'new Table(this, "T"');
  });
});
