import assert from 'node:assert/strict';
import { expression as outlined } from '../outline.ts';
import { readText, usings } from './reading.ts';

const read = (members: string): ReturnType<typeof readText> => readText(`${usings}class Shop\n{\n${members}\n}\n`);

describe('what a variable of C# holds', () => {
  for (const [code, expected] of [
    ['void F() { int x = 7; }', '7'],
    ['const int x = 7;', '7'],
    ['static int x => 7;', '7'],
    ['int x { get; } = 7;', '7'],
    ['readonly int x; Shop() { this.x = 7; }', '7'],
    ['int x { get; } Shop() { x = 7; }', '7'],
    ['object x; void F() { var x = CDK.Duration.Days(7); this.x = x; }', 'core.Duration.days(7)'],
    ['string[] x = { "a" };', '["a"]'],
    ['void F() { var x = (RDS.CfnDBInstance)db.Node.DefaultChild; x.MultiAz = true; }', 'db.node.defaultChild'],
    ['void F() { var x = (RDS.CfnDBInstance)db.Node.FindChild("Resource"); x.MultiAz = true; }', 'db.node.defaultChild'],
    ['string[] x = { "a" }; void F() { Console.Write(x); new Shop(x); CDK.Fn.Join(x); }', '["a"]'],
    ['int x = 7; void F() { Fill(x); }', '7'],
    ['void F() { if (db.Node.DefaultChild is RDS.CfnDBInstance x) x.MultiAz = true; }', 'db.node.defaultChild'],
  ] as const) {
    it(`is known of ${code}`, async () => {
      const program = await read(code);
      assert.equal(outlined(program.declared('x') ?? assert.fail()), expected);
    });
  }

  for (const code of [
    'int y = 7;',
    'int x;',
    'void F() { int x; if (p) x = 7; }',
    'int x = 7; void F() { x = 8; }',
    'int x = 7; void F() { x += 1; }',
    'int x = 7; void F() { this.x++; }',
    'int x = 7; void F() { --x; }',
    'int x = 7; void F(int x) {}',
    'int x = 7; void F(params int[] x) {}',
    'int x = 7; void F() { foreach (var x in xs) {} }',
    'int x = 7; void F() { try {} catch (Exception x) {} }',
    'int x = 7; void F() { (x, y) = (1, 2); }',
    'int x = 7; void F() { var (x, y) = Find(); }',
    'int x = 7; void F() { Find(out var x); }',
    'int x = 7; Action r = x => {};',
    'int x = 7; Action r = (x, y) => {};',
    'int x = 7; void F() { list.ForEach(y => x = y); }',
    'void F() { int x = 7; } void G() { int x = 8; }',
    'List<int> x = new List<int>(); void F() { x.Add(1); }',
    'Dictionary<string, int> x = new Dictionary<string, int>(); void F() { this.x["a"] = 1; }',
    'TableProps x = new TableProps { TableName = "t" }; void F() { x.TableName = "u"; }',
    'TableProps x = new TableProps { TableName = "t" }; void F() { Fill(x); }',
    'TableProps x = new TableProps { TableName = "t" }; void F() { this.Fill(1, props: this.x, G()); }',
    'TableProps x = new TableProps { TableName = "t" }; void F() { helper.Fill(x); }',
  ]) {
    it(`is not known of ${code}`, async () => {
      const program = await read(code);
      assert.equal(program.declared('x'), undefined);
    });
  }
});
