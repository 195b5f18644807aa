import assert from 'node:assert/strict';
import { outline } from '../outline.ts';
import { read } from './reading.ts';

async function constructs(body: string): Promise<string> {
  return outline({ ...(await read(body)), statements: [] });
}

describe('constructs of Java', () => {
  it('are created by builders and constructors alike', async () => {
    const expected = 'dynamodb.Table in t "T", {\n  tableName: "t"\n}\n';
    assert.equal(await constructs('Table t = Table.Builder.create(this, "T").tableName("t").build();'), expected);
    const constructor = 'final var t = new Table(this, "T", TableProps.builder().tableName("t").build());';
    assert.equal(await constructs(constructor), expected);
  });

  it('are known by all the variables that hold them', async () => {
    const body = 'Table t = (Table) new Table(this, "T"); this.table = t; other = this.table;';
    assert.equal(await constructs(body), 'dynamodb.Table in t, table, other "T"\n');
    assert.equal(await constructs('this.a = b = new Table(this, "T");'), 'dynamodb.Table in a, b "T"\n');
  });

  it('stand in the order of the text', async () => {
    const body = `Table.Builder.create(this, "A").role(new Table(this, "B")).build();
new Table(this, "C");
Table.Builder.create(this, "D").build();`;
    const { constructs: found, covers } = await read(body);
    assert.deepEqual(found.map(({ creation }) => covers(creation.args[1]?.span ?? creation.span)), ['"A"', '"B"', '"C"', '"D"']);
  });

  it('may be kept in a builder, which says more later', async () => {
    const body = `Table.Builder builder = Table.Builder.create(this, "T").tableName("t").sortKey(key).deletionProtection(false);
if (production) builder.sortKey(other).deletionProtection(true);
Table table = builder.build();`;
    assert.equal(await constructs(body), 'dynamodb.Table in table "T", {\n  ...?\n  tableName: "t"\n}\n');
  });

  it('take the properties of a builder kept in a variable as open', async () => {
    const body = `TableProps.Builder props = TableProps.builder().tableName("t");
props.deletionProtection(true);
Table table = new Table(this, "T", props.build());`;
    const program = await read(body);
    assert.equal(
      outline(program, ['props']),
      'dynamodb.Table in table "T", props\nprops is {\n  ...?\n  tableName: "t"\n}\n',
    );
  });

  it('know their whole statement', async () => {
    const body = `Table a = new Table(this, "A"); // end
this.b = Table.Builder.create(this, "B").build();
new Table(this, "C");
use(new Table(this, "D"));
Table e = new Table(this, "E"), f = null;
if (production) new Table(this, "G");
new Table(this, "H").applyRemovalPolicy(x);
Runnable i = () -> new Table(this, "I");
Table.Builder j = Table.Builder.create(this, "J");`;
    const { constructs: found, covers } = await read(body);
    assert.deepEqual(found.map(({ statement }) => (statement === undefined ? 'part' : covers(statement))), [
      'Table a = new Table(this, "A");',
      'this.b = Table.Builder.create(this, "B").build();',
      'new Table(this, "C");',
      'part',
      'part',
      'part',
      'part',
      'part',
      'part',
    ]);
  });

  it('are open where somebody is still typing', async () => {
    const open = 'dynamodb.Table in t "T", {\n  ...?\n  tableName: "t"\n}\n';
    for (const rest of ['\n .\n .build();', '\n .sort\n .build();', '.sortKey(.build();']) {
      assert.equal(await constructs(`Table t = Table.Builder.create(this, "T").tableName("t")${rest}`), open, rest);
    }
    const struct = 'Table t = new Table(this, "T", TableProps.builder().tableName("t"). .build());';
    assert.equal(await constructs(struct), open);
    assert.equal(await constructs('Table t = new Table(this, "T", );'), 'dynamodb.Table in t "T", ?\n');
  });
});
