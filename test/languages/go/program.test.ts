import assert from 'node:assert/strict';
import { expression as outlined, outline } from '../outline.ts';
import { read, readStatements } from './reading.ts';

describe('constructs of Go', () => {
  it('know the variables that hold them', async () => {
    const { constructs } = await read(`
var a = awsrds.NewDatabaseInstance(stack, jsii.String("A"), nil)

func (s *Shop) build() {
	s.b = awsrds.NewDatabaseInstance(s, jsii.String("B"), nil)
	c := awsrds.NewDatabaseInstance(s, jsii.String("C"), nil)
	s.held = c
	d, e := 1, awsrds.NewDatabaseInstance(s, jsii.String("E"), nil)
	_ = awsrds.NewDatabaseInstance(s, jsii.String("F"), nil)
	var g awsrds.DatabaseInstance
	g = awsrds.NewDatabaseInstance(s, jsii.String("G"), nil)
}
`);
    assert.deepEqual(
      constructs.map(({ variables }) => variables.toSorted()),
      [['a'], ['b'], ['c', 'held'], ['e'], [], ['g']],
    );
  });

  it('know the statement that creates them', async () => {
    const { constructs, covers } = await readStatements(`
	a := awsrds.NewDatabaseInstance(s, jsii.String("A"), nil)
	s.b = awsrds.NewDatabaseInstance(
		s, jsii.String("B"), nil,
	)
	var c = awsrds.NewDatabaseInstance(s, jsii.String("C"), nil)
	awsrds.NewDatabaseInstance(s, jsii.String("D"), nil)
	e, f := awsrds.NewDatabaseInstance(s, jsii.String("E"), nil), 1
	return awsrds.NewDatabaseInstance(s, jsii.String("F"), nil)
`);
    assert.deepEqual(
      constructs.map(({ statement }) => (statement === undefined ? undefined : covers(statement))),
      [
        'a := awsrds.NewDatabaseInstance(s, jsii.String("A"), nil)',
        's.b = awsrds.NewDatabaseInstance(\n\t\ts, jsii.String("B"), nil,\n\t)',
        'var c = awsrds.NewDatabaseInstance(s, jsii.String("C"), nil)',
        'awsrds.NewDatabaseInstance(s, jsii.String("D"), nil)',
        undefined,
        undefined,
      ],
    );
  });

  it('are found in each other', async () => {
    const { constructs } = await readStatements(
      'awsrds.NewDatabaseInstanceReadReplica(s, jsii.String("R"), &P{Source: awsrds.NewDatabaseInstance(s, jsii.String("S"), nil)})',
    );
    assert.deepEqual(constructs.map(({ creation }) => outlined(creation.args[1] ?? creation)), ['"R"', '"S"']);
  });

  it('are the same object for whoever is called on them', async () => {
    const { constructs, statements } = await readStatements('awsrds.NewDatabaseInstance(s, id, nil).ApplyRemovalPolicy(x)');
    const [statement] = statements;
    assert.ok(statement?.kind === 'call' && 'creation' in statement.on);
    assert.equal(statement.on.creation, constructs[0]?.creation);
  });
});

describe('statements of Go', () => {
  it('are wanted calls, setters and assignments to fields', async () => {
    const program = await read(`
func (s *Shop) build() {
	db.ApplyRemovalPolicy(awscdk.RemovalPolicy_RETAIN)
	s.db.Connections().AllowFromAnyIpv4(awsec2.Port_Tcp(jsii.Number(1)), jsii.String("x"))
	db.Unknown()
	getIt().AddPropertyOverride(jsii.String("A"), 1)
	dbs[0].AddPropertyOverride(jsii.String("A"), 1)
	db.Node().FindChild(jsii.String("Resource")).(awsrds.CfnDBInstance).AddPropertyOverride(jsii.String("A"), 1)
	db.Node().DefaultChild().(awsrds.CfnDBInstance).AddPropertyOverride(jsii.String("A"), 1)
	awscdk.RemovalPolicies_Of(s).Destroy()
	s.db = x
	cfn.SetMultiAz(jsii.Bool(true))
	s.cfn.SetPort(nil)
	cfn.CfnOptions().SetDeletionPolicy(awscdk.CfnDeletionPolicy_RETAIN)
	db.Node().DefaultChild().(awsrds.CfnDBInstance).SetMultiAz(false)
	cfn.SetBoth(a, b)
	props.Name = jsii.String("a")
	props.Count += 1
	props.A, props.B = f()
}
`);
    assert.equal(
      outline(program),
      `db.applyRemovalPolicy(core.RemovalPolicy.RETAIN)
db.connections.allowFromAnyIpv4(ec2.Port.tcp(1), "x")
?.addPropertyOverride("A", 1)
?.addPropertyOverride("A", 1)
db.node.defaultChild.addPropertyOverride("A", 1)
db.node.defaultChild.addPropertyOverride("A", 1)
core.RemovalPolicies.of(s).destroy()
cfn.multiAz = true
cfn.port = null
cfn.cfnOptions.deletionPolicy = core.CfnDeletionPolicy.RETAIN
db.node.defaultChild.multiAz = false
props.name = "a"
props.count = ?
props.a = ?
`,
    );
  });

  it('know their places', async () => {
    const { statements, covers } = await readStatements('cfn.SetMultiAz(jsii.Bool(true)) // yes\nprops.Name = "a"');
    assert.deepEqual(
      statements.map(each => (each.kind === 'assignment' ? [each.span, each.key, each.value.span].map(covers) : [])),
      [
        ['cfn.SetMultiAz(jsii.Bool(true))', 'SetMultiAz', 'jsii.Bool(true)'],
        ['props.Name = "a"', 'Name', '"a"'],
      ],
    );
  });
});

describe('what variables of Go are known to hold', () => {
  for (const [code, expected] of [
    ['x := 7', '7'],
    ['const x = 7', '7'],
    ['var x = 7', '7'],
    ['var x int = 7', '7'],
    ['const (\n\tx = 7\n\ty = 8\n)', '7'],
    ['y, x := 8, 7', '7'],
    ['x := jsii.Number(7)', '7'],
    ['x, ok := db.Node().DefaultChild().(awsrds.CfnDBInstance)', 'db.node.defaultChild'],
    ['if x, ok := db.(T); ok {\n}', 'db'],
    ['x, err := make()', undefined],
    ['var x int\nif y {\n\tx = 7\n}', undefined],
    ['x := 7\nx = 8', undefined],
    ['x := 7\nx += 1', undefined],
    ['x := 7\nx++', undefined],
    ['x := 7\nfunc(x int) {}(1)', undefined],
    ['x := 7\nfunc(x ...int) {}(1)', undefined],
    ['x := 7\nfor x := range y {\n}', undefined],
    ['x := 7\nfor y, x := range z {\n}', undefined],
    ['x := 7\nswitch x := y.(type) {\n}', undefined],
    ['x := 7\nselect {\ncase x := <-y:\n}', undefined],
    ['x := 7\n*x = 8', undefined],
    ['x := &X{A: 1}', '{\n  a: 1\n}'],
    ['x := &X{A: 1}\nx.A = 2', undefined],
    ['x := X{A: Y{}}\nx.A.B = 2', undefined],
    ['x := map[string]int{"a": 1}\nx["a"] = 2', undefined],
    ['x := map[string]int{"a": 1}\ndelete(x, "a")', undefined],
    ['x := []int{1}\nx = append(x, 2)', undefined],
    ['x := []int{1}\nfmt.Println(x)', '[1]'],
    ['x := db.Node().DefaultChild()\nx.SetMultiAz(y)', 'db.node.defaultChild'],
    ['x := awsec2.NewInstanceType(y)\nx.SetPort(y)', 'new ec2.InstanceType(y)'],
    ['x := y\nx.SetPort(z)', undefined],
    ['x := db.Node().FindChild(jsii.String("Resource")).(awsrds.CfnDBInstance)', 'db.node.defaultChild'],
    ['x := &X{A: 1}\nfill(x)', undefined],
    ['x := X{A: 1}\nhelpers.Fill(&x, f(1))', undefined],
    ['x := X{A: 1}\nNewShop(stack, &x)\nawscdk.Fn_Join(x)', '{\n  a: 1\n}'],
    ['x := 7\nfill(x)', '7'],
  ] as const) {
    it(`${code.replaceAll(/\s+/g, ' ')} → ${expected ?? 'unknown'}`, async () => {
      const held = (await readStatements(code)).declared('x');
      assert.equal(held === undefined ? undefined : outlined(held), expected);
    });
  }

  it('are fields of the receiver of a method', async () => {
    const program = await read('func (s *Shop) build() {\n\ts.days = 7\n\tother.days = 8\n}\n');
    const held = program.declared('days');
    assert.equal(held === undefined ? undefined : outlined(held), '7');
  });

  it('nothing is known of a parameter or of a name that is not declared', async () => {
    const program = await read('func build(props *Props) {\n\tprops = &Props{}\n}\n');
    assert.equal(program.declared('props'), undefined);
    assert.equal(program.declared('nothing'), undefined);
  });
});
