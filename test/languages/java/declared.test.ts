import assert from 'node:assert/strict';
import { expression as outlined } from '../outline.ts';
import { imports, readText } from './reading.ts';

const read = (members: string): ReturnType<typeof readText> => readText(`${imports}class Shop {\n${members}\n}\n`);

describe('what a variable of Java holds', () => {
  for (const [code, expected] of [
    ['void f() { int x = 7; }', '7'],
    ['static final int x = 7;', '7'],
    ['final int x; Shop() { this.x = 7; }', '7'],
    ['Object x; void f() { final var x = Duration.days(7); this.x = x; }', 'core.Duration.days(7)'],
    ['String[] x = { "a" };', '["a"]'],
    ['void f() { CfnDBInstance x = (CfnDBInstance) db.getNode().getDefaultChild(); x.setMultiAz(true); }', 'db.node.defaultChild'],
    ['void f() { var x = (CfnDBInstance) db.getNode().findChild("Resource"); x.setMultiAz(true); }', 'db.node.defaultChild'],
    ['List x = List.of("a"); void f() { List.copyOf(x); new Shop(x); Duration.parse(x); }', '["a"]'],
    ['int x = 7; void f() { fill(x); }', '7'],
    ['void f() { if (db.getNode().getDefaultChild() instanceof CfnDBInstance x) x.setMultiAz(true); }', 'db.node.defaultChild'],
  ] as const) {
    it(`is known of ${code}`, async () => {
      assert.equal(outlined((await read(code)).declared('x') ?? assert.fail()), expected);
    });
  }

  for (const code of [
    'int y = 7;',
    'int x;',
    'void f() { int x; if (p) x = 7; }',
    'int x = 7; void f() { x = 8; }',
    'int x = 7; void f() { x += 1; }',
    'int x = 7; void f() { this.x++; }',
    'int x = 7; void f(int x) {}',
    'int x = 7; void f(int... x) {}',
    'int x = 7; void f() { for (int x : xs) {} }',
    'int x = 7; void f() { try {} catch (Exception x) {} }',
    'int x = 7; Runnable r = x -> {};',
    'int x = 7; Runnable r = (x, y) -> {};',
    'void f() { int x = 7; } void g() { int x = 8; }',
    'List x = new ArrayList<>(); void f() { x.add(1); }',
    'Map x = new HashMap<>(); void f() { this.x.put("a", 1); }',
    'int[] x = { 1 }; void f() { x[0] = 2; }',
    'int[] x = { 1 }; void f() { fill(x); }',
    'int[] x = { 1 }; void f() { this.fill(2, this.x, g()); }',
    'int[] x = { 1 }; void f() { helper.fill(x); }',
    'Settings x = new Table(this, "T"); void f() { x.days = 2; }',
  ]) {
    it(`is not known of ${code}`, async () => {
      assert.equal((await read(code)).declared('x'), undefined);
    });
  }
});
