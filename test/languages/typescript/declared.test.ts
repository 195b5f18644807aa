import assert from 'node:assert/strict';
import { tsx } from '../../../src/core/cdk/languages/typescript/language.ts';
import { expression as outlined } from '../outline.ts';
import { read } from './reading.ts';

describe('what a variable of TypeScript holds', () => {
  for (const [code, expected] of [
    ['const x = 7;', '7'],
    ['export const x = 7;', '7'],
    ['let x = 7;', '7'],
    ['class S { static readonly x = 7; }', '7'],
    ['class S { private x: number; constructor() { this.x = 7; } }', '7'],
    ['function f() { const x = { a: 1 }; return x.a; }', '{\n  a: 1\n}'],
    ['const x = 7; this.x = x;', '7'],
    ['const x = db.node.defaultChild as rds.CfnDBInstance; x.multiAz = true;', 'db.node.defaultChild'],
    [`const x = new Table(this, 'T'); x.y = 1;`, 'new dynamodb.Table(this, "T")'],
    ['const x = cdk.Duration.days(7); list.push(x);', 'core.Duration.days(7)'],
    ['const x = { a: 1 }; console.log(x); new Shop(x); cdk.Fn.join(x);', '{\n  a: 1\n}'],
    [`const x = { a: 1 }; const t = new Table(this, 'T'); t.addIndex(x);`, '{\n  a: 1\n}'],
    ['const x = { a: 1 }; f({ ...x });', '{\n  a: 1\n}'],
    ['const x = 7; f(x);', '7'],
  ] as const) {
    it(`is known of ${code}`, async () => {
      const held = (await read(code)).declared('x');
      assert.equal(held === undefined ? 'unknown' : outlined(held), expected);
    });
  }

  for (const code of [
    'const y = 7;',
    'let x; x = 7;',
    'let x = 7; x = 8;',
    'let x = 7; x += 1;',
    'let x = 7; x++;',
    'const x = 7; function f() { const x = 8; }',
    'const x = 7; function f(x: number) {}',
    'const x = 7; function f(x = 8, ...y) {}',
    'const x = 7; function f({ a: { b: x } }, [c]) {}',
    'const x = 7; const f = x => x;',
    'const x = 7; class S { constructor(private readonly x: number) {} }',
    'const x = 7; for (const x of xs) {}',
    'const x = 7; try {} catch (x) {}',
    'const x = 7; const { x, ...rest } = props;',
    'const x = 7; [x] = [8];',
    'const x = {}; x.a = 1;',
    'const x = {}; x.a.b = 1;',
    'const x = {}; x["a"] ??= 1;',
    'const x = { a: 1 }; delete x.a;',
    'const x = { a: 1 }; Object.assign(x, props);',
    'const x = []; x.push(1);',
    'const x = { list: [] }; x.list.push(1);',
    'const x = y; x.a = 1;',
    'const x = { a: 1 }; fill(x);',
    'const x = { a: 1 }; this.fill(1, { b: 2 }, x);',
    'const x = { a: 1 }; helper.fill(this.x, y);',
    'const x = [1]; fill(x as number[], x);',
  ]) {
    it(`is not known of ${code}`, async () => {
      assert.equal((await read(code)).declared('x'), undefined);
    });
  }

  it('is the static constant of a class of the file', async () => {
    const program = await read('export class Settings { static readonly DAYS = 7; }\nconst x = Settings.DAYS;');
    assert.equal(outlined(program.declared('x') ?? assert.fail()), 'DAYS');
    assert.equal(outlined(program.declared('DAYS') ?? assert.fail()), '7');
  });

  it('is not known of parameters and fields of JavaScript either', async () => {
    const code = 'const a = 1, b = 2, c = 3; function f(a, { b } = {}, ...c) {} class S { d = 4; static e = 5; }';
    const program = await read(code, tsx);
    for (const parameter of ['a', 'b', 'c']) assert.equal(program.declared(parameter), undefined);
    assert.deepEqual(
      ['d', 'e'].map(name => outlined(program.declared(name) ?? assert.fail())),
      ['4', '5'],
    );
  });
});
