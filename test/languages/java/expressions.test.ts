import assert from 'node:assert/strict';
import { expression as outlined } from '../outline.ts';
import { readExpression, readText } from './reading.ts';

describe('expressions of Java', () => {
  for (const [code, expected] of [
    [String.raw`"it's \"it\" \t\s\\"`, JSON.stringify(String.raw`it's "it" ${'\t'} ${'\\'}`)],
    [String.raw`"\101\7\u0042\uuu0043"`, JSON.stringify('A\u0007BC')],
    [`'c'`, '"c"'],
    ['"😀"', '"😀"'],
    ['"""\n    two\n      lines\n    """', '"two\\n  lines\\n"'],
    ['"""\n    one \\\n    line  \n    with \\"""quotes"""', '"one line\\nwith \\"\\"\\"quotes"'],
    ['"""\r\n  a\r\n\r\n  b"""', '"a\\n\\nb"'],
    ['"a" + ("b" + "c")', '"abc"'],
    ['"a" + b', '?'],
    ['"a" + 1', '?'],
    ['2 * 7', '?'],
    ['1_000L', '1000'],
    ['0x1F', '31'],
    ['0b101', '5'],
    ['017', '15'],
    ['1.5e3f', '1500'],
    ['-5', '-5'],
    ['+0.5', '0.5'],
    ['!x', '?'],
    ['true', 'true'],
    ['Boolean.FALSE', 'false'],
    ['null', 'null'],
    ['(Object) (7)', '7'],
    ['production ? 7 : 1', '7 | 1'],
    ['StorageType.GP3', 'rds.StorageType.GP3'],
    ['software.amazon.awscdk.services.rds.StorageType.GP3', 'rds.StorageType.GP3'],
    ['software.amazon.awscdk.services.neptune.alpha.InstanceType.R5_LARGE', 'neptune-alpha.InstanceType.R5_LARGE'],
    ['Other.THING', 'Other.THING'],
    ['db', 'db'],
    ['this', 'this'],
    ['this.db', 'db'],
    ['db.getNode().getDefaultChild()', 'db.node.defaultChild'],
    ['(CfnDBInstance) this.db.getNode().getDefaultChild()', 'db.node.defaultChild'],
    ['Objects.requireNonNull(db.getNode().getDefaultChild())', 'db.node.defaultChild'],
    ['props.vpc.getVpcId()', 'props.vpc.vpcId'],
    ['getVpc()', '?'],
    ['vpc.selectSubnets().getSubnets()', '?'],
    ['props.get("vpc")', '?'],
    ['dbs[0]', '?'],
    ['x -> 7', '?'],
    ['switch (x) { case 1 -> 5; default -> 6; }', '?'],
    ['Duration.days(7)', 'core.Duration.days(7)'],
    ['String.valueOf(7)', '?'],
    ['other(7)', '?'],
    ['new InstanceType("r6g.large")', 'new ec2.InstanceType("r6g.large")'],
    ['new Other("a")', '?'],
    ['new Table(this, "T")', 'new dynamodb.Table(this, "T")'],
    ['TableProps.builder().build()', '{}'],
    ['TableProps.builder().tableName("t").build()', '{\n  tableName: "t"\n}'],
    ['new TableProps.Builder().tableName("t").build()', '{\n  tableName: "t"\n}'],
    ['TableProps.builder().tableName("t", "u").build()', '{\n  tableName: ?\n}'],
    ['OtherProps.builder().tableName("t").build()', '?'],
    ['Table.Builder.create(this, "T").tableName("t").build()', 'new dynamodb.Table(this, "T", {\n  tableName: "t"\n})'],
    ['Table.Builder.create(this, "T").build().getTableArn()', '?'],
    ['List.of()', '[]'],
    ['List.of(1, /* two */ 2)', '[1, 2]'],
    ['Arrays.asList("a", "b")', '["a", "b"]'],
    ['Arrays.asList(names)', '[names, ...]'],
    ['Collections.singletonList(group)', '[group]'],
    ['Collections.emptyList()', '[]'],
    ['java.util.List.of(1)', '[1]'],
    ['Set.of(1)', '[1]'],
    ['new ArrayList<>(List.of(1))', '[1]'],
    ['new ArrayList<>(others)', '?'],
    ['new ArrayList<String>()', '[]'],
    ['new String[] { "a", "b" }', '["a", "b"]'],
    ['new String[2]', '?'],
    ['others.stream().toList()', '?'],
    ['Map.of("multi_az", 1, "b.c", List.of(2))', '{\n  multi_az: 1\n  b.c: [2]\n}'],
    ['Map.of(key, 1, "b", 2)', '{\n  ...?\n  b: 2\n}'],
    ['Map.ofEntries(Map.entry("a", 1), others)', '{\n  ...?\n  a: 1\n}'],
    ['Collections.singletonMap("a", 1)', '{\n  a: 1\n}'],
    ['new HashMap<String, Object>() {{ put("a", 1); put("b", 2); }}', '{\n  a: 1\n  b: 2\n}'],
    ['new HashMap<>() {{ putAll(others); put("b", 2); }}', '{\n  ...?\n  b: 2\n}'],
    ['new HashMap<>(others)', '?'],
    ['new HashMap<>()', '{}'],
  ] as const) {
    it(`read ${code.replaceAll(/\s+/g, ' ')}`, async () => {
      const { expression } = await readExpression(code);
      assert.equal(outlined(expression), expected);
    });
  }

  it('take names from static imports', async () => {
    const program = await readText(`
import static software.amazon.awscdk.services.rds.StorageType.GP3;
import static software.amazon.awscdk.Duration.days;
import static software.amazon.awscdk.services.ec2.InstanceClass.*;
class A { static final int OWN = 7; Object a = GP3, b = days(7), c = R6G, d = OWN, e = A.OWN; }`);
    assert.deepEqual(
      ['a', 'b', 'c', 'd', 'e'].map(name => outlined(program.declared(name) ?? assert.fail())),
      ['rds.StorageType.GP3', 'core.Duration.days(7)', '*.R6G', 'OWN', 'OWN'],
    );
  });
});

describe('places in Java', () => {
  it('are those of the text, beyond the basic plane too', async () => {
    const { expression, covers } = await readExpression('TableProps.builder()/* 😀 */ . tableName("😀"). build()');
    assert.ok(expression.kind === 'object');
    assert.equal(covers(expression.span), 'TableProps.builder()/* 😀 */ . tableName("😀"). build()');
    const [entry] = expression.entries;
    assert.ok(entry !== undefined);
    assert.equal(covers(entry.span), '. tableName("😀")');
    assert.equal(covers(entry.key), 'tableName');
    assert.equal(covers(entry.value.span), '"😀"');
  });

  it('are those inside casts and parentheses', async () => {
    const { expression, covers } = await readExpression('(Object) (7)');
    assert.equal(covers(expression.span), '7');
  });

  it('tell where a list takes another item', async () => {
    const inners = ['List.of(1, 2)', 'new int[] { 1 }', 'Collections.singletonList(1)'].map(async code => {
      const { expression, covers } = await readExpression(code);
      assert.ok(expression.kind === 'list');
      return expression.inner === undefined ? undefined : covers(expression.inner);
    });
    assert.deepEqual(await Promise.all(inners), ['1, 2', ' 1 ', undefined]);
  });

  it('tell where a call is added to a chain', async () => {
    const { expression, covers } = await readExpression('TableProps.builder()\n  .build()');
    assert.ok(expression.kind === 'object' && expression.shape.kind === 'chain');
    assert.equal(covers({ start: expression.span.start, end: expression.shape.start }), 'TableProps.builder()');
  });

  it('tell that a map takes no entry', async () => {
    const { expression, covers } = await readExpression('Map.of("a", 1)');
    assert.ok(expression.kind === 'object');
    assert.deepEqual(expression.shape, { kind: 'fixed' });
    assert.deepEqual(expression.entries.map(({ span }) => covers(span)), ['"a", 1']);
  });

  it('tell where a constructor takes another argument', async () => {
    const { expression, covers } = await readExpression('new Table(this, "T")');
    assert.ok(expression.kind === 'new');
    assert.equal(covers({ start: expression.span.start, end: expression.argsEnd }), 'new Table(this, "T"');
  });
});
