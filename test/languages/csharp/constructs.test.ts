import assert from 'node:assert/strict';
import { outline } from '../outline.ts';
import { read, readText, usings } from './reading.ts';

const named = 'dynamodb.Table in t "T", {\n  tableName: "t"\n}\n';

async function constructs(body: string): Promise<string> {
  return outline({ ...(await read(body)), statements: [] });
}

describe('constructs of C#', () => {
  it('are created with a type or by that of the variable', async () => {
    assert.equal(await constructs('var t = new Table(this, "T", new TableProps { TableName = "t" });'), named);
    assert.equal(await constructs('Table t = new(this, "T", new TableProps { TableName = "t" });'), named);
  });

  it('are created by the type of a field or property', async () => {
    const members = ['Table t;', 'private readonly Table? t;', 'public Table t { get; }'];
    for (const member of members) {
      const text = `${usings}class A { ${member} A() { this.t = new(this, "T", new() { TableName = "t" }); } }`;
      assert.equal(outline({ ...(await readText(text)), statements: [] }), named, member);
    }
    const property = `${usings}class A { Table t { get; } = new(null, "T", new() { TableName = "t" }); }`;
    assert.equal(outline(await readText(property)), named);
  });

  it('stand in top-level statements, classes of a file-scoped namespace and of primary constructors', async () => {
    const top = `${usings}var app = new CDK.App();\nnew Table(app, "T");\n`;
    assert.equal(outline(await readText(top)), 'dynamodb.Table "T"\n');
    const scoped = `${usings}namespace Shop;\nclass A(Construct scope, string id) : CDK.Stack(scope, id) { Table t = new Table(scope, "T"); }`;
    assert.equal(outline(await readText(scoped)), 'dynamodb.Table in t "T"\n');
  });

  it('are created in the body of an expression', async () => {
    const text = `${usings}class A : CDK.Stack { public Table Table { get; } A() : base(null, "A") => Table = new Table(this, "T"); }`;
    assert.equal(outline(await readText(text)), 'dynamodb.Table in Table "T"\n');
  });

  it('are known by all the variables that hold them', async () => {
    const body = 'var t = (Table)new Table(this, "T"); this.Table = t; _other = this.Table;';
    assert.equal(await constructs(body), 'dynamodb.Table in t, Table, _other "T"\n');
    assert.equal(await constructs('this.a = b = new Table(this, "T");'), 'dynamodb.Table in a, b "T"\n');
    assert.equal(await constructs('_ = new Table(this, "T");'), 'dynamodb.Table "T"\n');
  });

  it('know their whole statement', async () => {
    const body = `var a = new Table(this, "A"); // end
this.B = new Table(this, "B");
new Table(this, "C");
Use(new Table(this, "D"));
Table e = new Table(this, "E"), f = null;
if (production) new Table(this, "G");
new Table(this, "H").ApplyRemovalPolicy(x);
Action i = () => new Table(this, "I");
_ = new Table(this, "J");`;
    const { constructs: found, covers } = await read(body);
    assert.deepEqual(
      found.map(({ statement }) => (statement === undefined ? 'part' : covers(statement))),
      [
        'var a = new Table(this, "A");',
        'this.B = new Table(this, "B");',
        'new Table(this, "C");',
        'part',
        'part',
        'part',
        'part',
        'part',
        'part',
      ],
    );
    const top = await readText(`${usings}var a = new Table(app, "A");`);
    assert.deepEqual(top.constructs.map(({ statement }) => statement !== undefined && top.covers(statement)), ['var a = new Table(app, "A");']);
  });

  it('are open where somebody is still typing', async () => {
    const open = named.replace('  tableName', '  ...?\n  tableName');
    for (const rest of [', Sort', ', SortKey = ', ', SortKey = ,', ' Sort']) {
      const body = `var t = new Table(this, "T", new TableProps { TableName = "t"${rest} });`;
      assert.equal(await constructs(body), open, rest);
    }
    assert.equal(await constructs('var t = new Table(this, "T", );'), 'dynamodb.Table in t "T", ?\n');
  });
});
