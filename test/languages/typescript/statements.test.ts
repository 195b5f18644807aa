import assert from 'node:assert/strict';
import { tsx, typescript } from '../../../src/core/cdk/languages/typescript/language.ts';
import { outline } from '../outline.ts';
import { read } from './reading.ts';

/** @returns variables of the constructs, and their statements as they stand */
async function creations(code: string, language = typescript): Promise<readonly unknown[]> {
  const { constructs, covers } = await read(code, language);
  return constructs.map(({ variables, statement }) => [
    variables,
    statement === undefined ? undefined : covers(statement),
  ]);
}

async function statements(code: string): Promise<readonly string[]> {
  return outline({ ...(await read(code)), constructs: [] })
    .split('\n')
    .filter(line => line !== '');
}

describe('constructs of TypeScript', () => {
  for (const [code, variables, statement] of [
    [`const t = new Table(this, 'T'); // last`, ['t'], `const t = new Table(this, 'T');`],
    [`let t: Table = new Table(this, 'T')\n`, ['t'], `let t: Table = new Table(this, 'T')`],
    [`export const t = new Table(app, 'T');`, ['t'], `export const t = new Table(app, 'T');`],
    [`this.t = new Table(this, 'T');`, ['t'], `this.t = new Table(this, 'T');`],
    [`this.t = t = (new Table(this, 'T') as ITable)!;`, ['t'], `this.t = t = (new Table(this, 'T') as ITable)!;`],
    [`const t = this.table = new Table(this, 'T');`, ['t', 'table'], `const t = this.table = new Table(this, 'T');`],
    [`const t = new Table(this, 'T'); this.table = t;`, ['t', 'table'], `const t = new Table(this, 'T');`],
    [`const t = new Table(this, 'T'); this.t = t;`, ['t'], `const t = new Table(this, 'T');`],
    [`new Table(this, 'T');`, [], `new Table(this, 'T');`],
    [`const a = 1, t = new Table(this, 'T');`, ['t'], undefined],
    [`if (isProduction) new Table(this, 'T');`, [], undefined],
    [`if (isProduction) { new Table(this, 'T'); }`, [], `new Table(this, 'T');`],
    [`return new Table(this, 'T');`, [], undefined],
    [`const ts = names.map(name => new Table(this, name));`, [], undefined],
    [`new Table(this, 'T').applyRemovalPolicy(policy);`, [], undefined],
    [`this.tables.main = new Table(this, 'T');`, [], `this.tables.main = new Table(this, 'T');`],
  ] as const) {
    it(`are read in ${code.trim()}`, async () => {
      assert.deepEqual(await creations(`${code}\n`), [[variables, statement]]);
    });
  }

  it('are read in fields of a class, which are no statements', async () => {
    assert.deepEqual(await creations(`class S { private readonly t: Table = new Table(this, 'T'); }`), [
      [['t'], undefined],
    ]);
    assert.deepEqual(await creations(`class S { #t = new Table(this, 'T'); }`, tsx), [[['#t'], undefined]]);
  });

  it('are silent about classes of the file and of other packages', async () => {
    const code = `class MyTable extends Table {}
import { SpecialTable } from './tables';
new MyTable(this, 'A');
new SpecialTable(this, 'B');
new other.Table(this, 'C');
new this.Table(this, 'D');`;
    assert.deepEqual(await creations(code), []);
  });

  it('are wanted or passed over', async () => {
    assert.deepEqual(await creations(`new rds.SubnetGroup(this, 'A'); new cdk.Stack(app, 'B');`), []);
  });

  it('share their creation with what is called on them', async () => {
    const { constructs, statements } = await read(`new Table(this, 'T').applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);`);
    const [statement] = statements;
    assert.ok(statement?.kind === 'call' && 'creation' in statement.on);
    assert.equal(statement.on.creation, constructs[0]?.creation);
  });

  it('share their creation with the properties of others', async () => {
    const { constructs } = await read(
      `new rds.DatabaseInstance(this, 'D', { parameterGroup: new rds.ParameterGroup(this, 'P', { engine }) });`,
    );
    const [database, group] = constructs;
    const props = database?.creation.args[2];
    assert.ok(props?.kind === 'object');
    assert.equal(props.entries[0]?.value, group?.creation);
  });

  it('are read among elements of TSX and JSX', async () => {
    const code = `const view = <b title="x">{f(1)}</b>;\nconst t = new Table(this, 'T');`;
    assert.deepEqual(await creations(code, tsx), [[['t'], `const t = new Table(this, 'T');`]]);
    assert.deepEqual(await creations(code, tsx), [[['t'], `const t = new Table(this, 'T');`]]);
  });
});

describe('statements of TypeScript', () => {
  for (const [code, expected] of [
    [`t.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);`, 't.applyRemovalPolicy(core.RemovalPolicy.RETAIN)'],
    [`this.t?.applyRemovalPolicy();`, 't.applyRemovalPolicy()'],
    [
      `(this.db.node.defaultChild as rds.CfnDBInstance).addPropertyOverride('A', [1]);`,
      'db.node.defaultChild.addPropertyOverride("A", [1])',
    ],
    [
      `(<rds.CfnDBInstance>db.node\n  .defaultChild!).addPropertyOverride('A', 1);`,
      'db.node.defaultChild.addPropertyOverride("A", 1)',
    ],
    [`db['connections'].allowFromAnyIpv4(port);`, 'db.connections.allowFromAnyIpv4(port)'],
    [`cdk.RemovalPolicies.of(this).destroy();`, 'core.RemovalPolicies.of(this).destroy()'],
    [
      `cfn.cfnOptions.deletionPolicy = cdk.CfnDeletionPolicy.RETAIN;`,
      'cfn.cfnOptions.deletionPolicy = core.CfnDeletionPolicy.RETAIN',
    ],
    [`(db.node.defaultChild as rds.CfnDBInstance).multiAz = true;`, 'db.node.defaultChild.multiAz = true'],
    [`this.cfn['multiAz'] = !small;`, 'cfn.multiAz = ?'],
    [`cfn.multiAz ??= true;`, 'cfn.multiAz = ?'],
    ['find(db).applyRemovalPolicy(x);', '?.applyRemovalPolicy(x)'],
    ['tables[0].node.defaultChild.multiAz = true;', '?.node.defaultChild.multiAz = true'],
    [`(db.node.findChild('Resource') as rds.CfnDBInstance).multiAz = true;`, 'db.node.defaultChild.multiAz = true'],
    [`db.node.findChild('writer').multiAz = true;`, '?.multiAz = true'],
    [`Object.assign(cfn as any, { multiAz: true });`, 'cfn.multiAz = true'],
  ] as const) {
    it(`are read in ${code.replaceAll(/\s+/g, ' ')}`, async () => {
      assert.deepEqual(await statements(code), [expected]);
    });
  }

  for (const code of [
    'applyRemovalPolicy(x);',
    'this.applyRemovalPolicy(x);',
    't.grantRead(role);',
    'this.t = 1;',
    'cfn[name] = 1;',
    'Object.assign(this, { multiAz: true });',
    'Object.assign({}, { multiAz: true });',
    'new MyTable(this, "T").applyRemovalPolicy(x);',
  ]) {
    it(`are not ${code}`, async () => assert.deepEqual(await statements(code), []));
  }

  it('know their places', async () => {
    const { statements: read_, covers } = await read(`  this.cfn.multiAz = true;\n  t.applyRemovalPolicy(x);\n`);
    const [assignment, call] = read_;
    assert.ok(assignment?.kind === 'assignment' && call !== undefined);
    assert.equal(covers(assignment.span), 'this.cfn.multiAz = true');
    assert.equal(covers(assignment.key), 'multiAz');
    assert.equal(covers(call.span), 't.applyRemovalPolicy(x)');
  });

  it('come in the order of the text', async () => {
    const code = `a.x = 1; b.destroy(); new Table(this, 'T', { c: d.applyRemovalPolicy(y) }); e.z = 2;`;
    assert.deepEqual(await statements(code), ['a.x = 1', 'b.destroy()', 'd.applyRemovalPolicy(y)', 'e.z = 2']);
  });
});
