import assert from 'node:assert/strict';
import { expression as outlined, outline } from '../outline.ts';
import { read } from './reading.ts';

describe('constructs of Python', () => {
  it('know the variables that hold them', async () => {
    const { constructs } = await read(`
self.a: rds.DatabaseInstance = rds.DatabaseInstance(self, "A")
b = c = rds.DatabaseInstance(self, "B")
self.b_too = b
self.held = self.b_too
if (d := rds.DatabaseInstance(self, "D")):
    pass
e, f = rds.DatabaseInstance(self, "E"), 1
`);
    assert.deepEqual(
      constructs.map(({ variables }) => variables.toSorted()),
      [['a'], ['b', 'b_too', 'c', 'held'], ['d'], []],
    );
  });

  it('know the statement that creates them', async () => {
    const { constructs, covers } = await read(`
def build(self):
    self.a = rds.DatabaseInstance(
        self, "A",
    )
    rds.DatabaseInstance(self, "B"); x = 1
    b = (rds.DatabaseInstance(self, "C"))
    return rds.DatabaseInstance(self, "D")
`);
    assert.deepEqual(
      constructs.map(({ statement }) => (statement === undefined ? undefined : covers(statement))),
      [
        'self.a = rds.DatabaseInstance(\n        self, "A",\n    )',
        'rds.DatabaseInstance(self, "B")',
        'b = (rds.DatabaseInstance(self, "C"))',
        undefined,
      ],
    );
  });

  it('may name scope and id', async () => {
    const { constructs } = await read(`
rds.DatabaseInstance(scope=self, id="A", multi_az=True)
rds.DatabaseInstance(self, construct_id="B", multi_az=True)
rds.DatabaseInstance(multi_az=True, scope=self, id="C")
rds.DatabaseInstance(multi_az=True)
`);
    const props = '{\n  multiAz: true\n}';
    assert.deepEqual(
      constructs.map(({ creation }) => outlined(creation)),
      ['A', 'B', 'C'].map(id => `new rds.DatabaseInstance(this, "${id}", ${props})`),
    );
  });

  it('are found in each other, and where they are items or arguments', async () => {
    const { constructs } = await read(`
dbs = [rds.DatabaseInstance(self, f"Db{i}") for i in range(3)]
rds.DatabaseInstanceReadReplica(self, "R", source=rds.DatabaseInstance(self, "S"))
`);
    assert.deepEqual(constructs.map(({ creation }) => outlined(creation.args[1] ?? creation)), ['?', '"R"', '"S"']);
  });

  it('are not the classes of the file itself', async () => {
    const { constructs } = await read(`
class Database(rds.DatabaseInstance):
    pass
Database(self, "A")
mine.DatabaseInstance(self, "B")
`);
    assert.deepEqual(constructs, []);
  });

  it('are the same object for whoever is called on them', async () => {
    const { constructs, statements } = await read('rds.DatabaseInstance(self, "A").apply_removal_policy(x)\n');
    const [statement] = statements;
    assert.ok(statement?.kind === 'call' && 'creation' in statement.on);
    assert.equal(statement.on.creation, constructs[0]?.creation);
  });
});

describe('statements of Python', () => {
  it('are wanted calls and assignments to members', async () => {
    const program = await read(`
db.apply_removal_policy(cdk.RemovalPolicy.RETAIN)
self.db.connections.allow_from_any_ipv4(ec2.Port.tcp(1), "x")
db.unknown()
self.add_property_override("A", 1)
get_it().add_property_override("A", 1)
dbs[0].add_property_override("A", 1)
db.node.find_child("Resource").add_property_override("A", 1)
cast(rds.CfnDBInstance, db.node.default_child).add_property_override("A", value=1)
cdk.RemovalPolicies.of(self).destroy()
group.add_ingress_rule(peer=ec2.Peer.any_ipv4(), connection=ec2.Port.tcp(port=1), remote_rule=True)
self.db = x
self.cfn.multi_az = True
cfn.cfn_options.deletion_policy = cdk.CfnDeletionPolicy.RETAIN
cfn.port += 1
cfn.tags[0] = 2
`);
    assert.equal(
      outline(program),
      `db.applyRemovalPolicy(core.RemovalPolicy.RETAIN)
db.connections.allowFromAnyIpv4(ec2.Port.tcp(1), "x")
?.addPropertyOverride("A", 1)
?.addPropertyOverride("A", 1)
db.node.defaultChild.addPropertyOverride("A", 1)
db.node.defaultChild.addPropertyOverride("A", 1)
core.RemovalPolicies.of(this).destroy()
group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(1), ?, true)
cfn.multiAz = true
cfn.cfnOptions.deletionPolicy = core.CfnDeletionPolicy.RETAIN
cfn.port = ?
`,
    );
  });

  it('know their places', async () => {
    const { statements, covers } = await read('x = db.add_property_override("A", 1)\ncfn.multi_az = True  # yes\n');
    assert.deepEqual(statements.map(({ span }) => covers(span)), ['db.add_property_override("A", 1)', 'cfn.multi_az = True']);
    const [, assigned] = statements;
    assert.ok(assigned?.kind === 'assignment');
    assert.deepEqual([assigned.key, assigned.value.span].map(covers), ['multi_az', 'True']);
  });
});

describe('what variables of Python are known to hold', () => {
  for (const [code, expected] of [
    ['x = 7', '7'],
    ['class C:\n    x = 7', '7'],
    ['self.x = 7', '7'],
    ['x: int = 7', '7'],
    ['x: int\nx = 7', '7'],
    ['x = y = 7', '7'],
    ['self.x = x', undefined],
    ['x = 7\nself.x = x', '7'],
    ['x = 7\nx = 8', undefined],
    ['x = 7\nx += 1', undefined],
    ['x = 7\ndef f(x): pass', undefined],
    ['x = 7\ndef f(*, x: int = 1): pass', undefined],
    ['x = 7\ndef f(**x): pass', undefined],
    ['x = 7\nlambda x: 1', undefined],
    ['x = 7\nfor x in y: pass', undefined],
    ['x = 7\n[x for x in y]', undefined],
    ['x = 7\nwith y as x: pass', undefined],
    ['x = 7\ntry:\n    pass\nexcept E as x:\n    pass', undefined],
    ['x = 7\ndel x', undefined],
    ['x, y = 7, 8', undefined],
    ['x = 7\nmatch y:\n    case x:\n        pass', undefined],
    ['(x := 7)', '7'],
    ['x = {"a": 1}', '{\n  a: 1\n}'],
    ['x = {"a": 1}\nx["a"] = 2', undefined],
    ['x = {"a": {}}\nx["a"]["b"] = 2', undefined],
    ['x = {"a": 1}\nx.update(b=2)', undefined],
    ['x = {"a": 1}\nself.x.setdefault("b", 2)', undefined],
    ['x = {"a": []}\nx["a"].append(1)', undefined],
    ['x = {"a": 1}\ndel x["a"]', undefined],
    ['x = [1]\nx.append(2)', undefined],
    ['x = [1]\nx.index(1)', '[1]'],
    ['x = rds.BackupProps(retention=y)\nx.retention = z', undefined],
    ['x = rds.BackupProps(**x)', '{\n  ...x\n}'],
    ['x = db.node.default_child\nx.multi_az = True', 'db.node.defaultChild'],
    ['x = db.node.find_child("Resource")\nx.multi_az = True', 'db.node.defaultChild'],
    ['x = {"a": 1}\nfill(x)', undefined],
    ['x = {"a": 1}\nself.fill(1, props=self.x)', undefined],
    ['x = {"a": 1}\nhelper.fill(y, x)', undefined],
    ['x = {"a": 1}\nprint(x)\nShop(self, x)\ncdk.Fn.join(x)\nf(**x)', '{\n  a: 1\n}'],
    ['x = 7\nfill(x)', '7'],
  ] as const) {
    it(`${code.replaceAll('\n', '; ')} → ${expected ?? 'unknown'}`, async () => {
      const held = (await read(`${code}\n`)).declared('x');
      assert.equal(held === undefined ? undefined : outlined(held), expected);
    });
  }

  it('nothing is known of a name that is not declared', async () => {
    assert.equal((await read('')).declared('x'), undefined);
  });
});
