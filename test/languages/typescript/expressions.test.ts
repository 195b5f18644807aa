import assert from 'node:assert/strict';
import { expression as outlined } from '../outline.ts';
import { read, readExpression } from './reading.ts';

describe('expressions of TypeScript', () => {
  for (const [code, expected] of [
    [`'it\\'s'`, `"it's"`],
    [`"a\\n\\x41\\u0042\\u{1F600}\\\\"`, `"a\\nAB😀\\\\"`],
    ['`plain`', '"plain"'],
    ['`a\\`b\r\nc`', '"a`b\\nc"'],
    ['`with ${hole}`', '?'],
    [`('a' + "b") + \`c\``, '"abc"'],
    [`'a' + b`, '?'],
    [`'a' - 'b'`, '?'],
    ['1_000', '1000'],
    ['0x10', '16'],
    ['-1.5', '-1.5'],
    ['+3', '3'],
    ['10n', '?'],
    ['!true', '?'],
    ['true', 'true'],
    ['null', 'null'],
    ['undefined', 'null'],
    ['/rds/', '?'],
    ['cdk.RemovalPolicy.RETAIN', 'core.RemovalPolicy.RETAIN'],
    ['cdk.aws_ec2.InstanceClass.R6G', 'ec2.InstanceClass.R6G'],
    ['rds\n  .StorageType // comment\n  .GP2', 'rds.StorageType.GP2'],
    [`rds['StorageType'].GP2`, 'rds.StorageType.GP2'],
    ['Table', 'dynamodb.Table'],
    ['db.node.defaultChild', 'db.node.defaultChild'],
    ['this.db?.node!.defaultChild', 'db.node.defaultChild'],
    ['this.rds', 'rds'],
    ['this', 'this'],
    ['(this.db as rds.DatabaseInstance).node', 'db.node'],
    ['dbs[0].node', '?'],
    ['vpc.selectSubnets().subnets', '?'],
    ['super.days', '?'],
    ['größe.länge', 'größe.länge'],
    ['isProduction ? 7 : (1 as number)', '7 | 1'],
    ['a ?? 7', '?'],
    ['() => 7', '?'],
    ['cdk.Duration.days(7)', 'core.Duration.days(7)'],
    ['cdk.Duration.days(...all)', 'core.Duration.days(?)'],
    ['cdk.Fn.sub`text`', 'core.Fn.sub()'],
    ['days(7)', '?'],
    [`new cdk.aws_ec2.InstanceType('r6g.large')`, 'new ec2.InstanceType("r6g.large")'],
    [`new Table<string>(this, 'T')`, 'new dynamodb.Table(this, "T")'],
    ['new cdk.App', '?'],
    ['new cdk.App()', 'new core.App()'],
    ['new Date()', '?'],
    ['[1, /* two */ 2]', '[1, 2]'],
    ['[1, ...others]', '[1, ...]'],
    [`<const>{ a: 1 }`, '{\n  a: 1\n}'],
    [`({ a: 1 }) satisfies Props as Props`, '{\n  a: 1\n}'],
    [`await 7!`, '7'],
    [
      `{ a: 1, 'b.c': 2, ['d']: 3, 4: 5, vpc, Table }`,
      '{\n  a: 1\n  b.c: 2\n  d: 3\n  4: 5\n  vpc: vpc\n  Table: dynamodb.Table\n}',
    ],
    [`{ ...props, a: 1 }`, '{\n  ...props\n  a: 1\n}'],
    [`{ [key]: 1 }`, '{\n  ...?\n}'],
    [`{ ...(small ? { a: 1 } : {}) }`, '{\n  ...{\n    a: 1\n  } | {}\n}'],
    [`{ produce() { return 1; } }`, '{\n  produce: ?\n}'],
  ] as const) {
    it(`read ${code.replaceAll(/\s+/g, ' ')}`, async () => {
      const { expression } = await readExpression(code);
      assert.equal(outlined(expression), expected);
    });
  }

  it('let a spread hide what stands before it', async () => {
    const { expression } = await readExpression('{ a: 1, ...props, b: 2 }');
    assert.equal(outlined(expression), '{\n  ...props\n  a: ?\n  b: 2\n}');
  });
});

describe('the places of expressions of TypeScript', () => {
  it('leave comments and separators out of entries', async () => {
    const { expression, covers } = await readExpression(`{
  // the first
  'multiAz': /* no */ false, // one zone
  vpc, /* last */
}`);
    assert.ok(expression.kind === 'object');
    assert.deepEqual(
      expression.entries.map(({ span, key, value }) => [span, key, value.span].map(covers)),
      [
        [`'multiAz': /* no */ false`, `'multiAz'`, 'false'],
        ['vpc', 'vpc', 'vpc'],
      ],
    );
    assert.ok(expression.shape.kind === 'list');
    assert.equal(covers(expression.shape.inner), covers(expression.span).slice(1, -1));
  });

  it('count in UTF-16 units', async () => {
    const { expression, covers } = await readExpression(`{ '😀': '😀😀', b: [true] }`);
    assert.ok(expression.kind === 'object');
    const [first, second] = expression.entries;
    assert.equal(first?.name, '😀');
    assert.equal(first === undefined ? '' : covers(first.value.span), `'😀😀'`);
    assert.ok(second?.value.kind === 'list' && second.value.inner !== undefined);
    assert.equal(covers(second.value.inner), 'true');
  });

  it('are those of the value within a cast', async () => {
    const { expression, covers } = await readExpression(`(false as boolean)!`);
    assert.equal(covers(expression.span), 'false');
  });

  for (const [code, before] of [
    [`new Table(this, 'T')`, `new Table(this, 'T'`],
    [`new Table(this, 'T' /* id */, )`, `new Table(this, 'T'`],
    [`new Table(\n  this,\n  'T',\n)`, `new Table(\n  this,\n  'T'`],
    ['new Table( )', 'new Table('],
  ] as const) {
    it(`know where a further argument of ${code.replaceAll(/\s+/g, ' ')} goes`, async () => {
      const { expression, covers } = await readExpression(code);
      assert.ok(expression.kind === 'new');
      assert.equal(covers({ start: expression.span.start, end: expression.argsEnd }), before);
    });
  }
});

describe('broken TypeScript', () => {
  for (const props of ['{ a: 1, b: }', '{ a: 1 b: 2 }', '{ a: 1, b: { c: } }', '{ a: 1, b: [2 3] }']) {
    it(`leaves open what ${props} holds`, async () => {
      const { expression } = await readExpression(props);
      assert.ok(expression.kind === 'object' && expression.spreads.some(({ kind }) => kind === 'unknown'));
    });
  }

  it('leaves a list open', async () => {
    const { expression } = await readExpression('[1, 2 3]');
    assert.ok(expression.kind === 'list' && expression.open);
  });

  for (const code of [
    'new ',
    'new Table',
    'new Table(',
    `new Table(this, 'T'`,
    `new Table(this, 'T',`,
    `new Table(this, 'T', {`,
    `new Table(this, 'T', { a: 1`,
    `new Table(this, 'T', { a: 1 }`,
    `new Table(this, 'T', { a: 'x })`,
    `new Table(this, 'T', { a: 1, ... })`,
    `new Table(this, 'T' { a: 1 })`,
  ]) {
    it(`takes no property of ${code} for absent`, async () => {
      const { constructs } = await read(
        `class S extends cdk.Stack {\n  constructor() {\n    const t = ${code}\n  }\n}\n`,
      );
      for (const { creation } of constructs) {
        const props = creation.args.at(-1);
        assert.ok(
          props?.kind === 'unknown' || (props?.kind === 'object' && props.spreads.length > 0),
          outlined(creation),
        );
      }
    });
  }
});

describe('TypeScript without end', () => {
  const many = 20_000;
  for (const [code, expected] of [
    [`${'('.repeat(many)}1${')'.repeat(many)}`, 'literal'],
    [Array(many).fill(`'a'`).join(' + '), 'literal'],
    [`a${'.b'.repeat(many)}`, 'name'],
    [`a${'!.b'.repeat(many)}`, 'name'],
    ['['.repeat(many) + ']'.repeat(many), 'list'],
  ] as const) {
    it(`is read: ${code.slice(0, 10)}…`, async () => {
      const { expression } = await readExpression(code);
      assert.equal(expression.kind, expected);
    });
  }
});
