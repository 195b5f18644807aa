import assert from 'node:assert/strict';
import type { Data, Resource } from '../../src/core/model.ts';
import { appending, removing, setting, settingAttribute } from '../../src/core/rule.ts';
import { afterChanges, afterSetting, database } from './reading.ts';

/** Only the lines of the resource `Orders`. */
function orders(text: string | undefined): string | undefined {
  return text?.slice(text.indexOf('    Type: AWS::RDS'));
}

const head = '    Type: AWS::RDS::DBInstance\n    Properties:\n';

describe('setting a property in block YAML', () => {
  const cases: readonly (readonly [string, readonly string[], readonly [string, Data], string])[] = [
    ['replaces a literal', ['A: 1 # one', 'B: 2'], ['A', 5], '      A: 5 # one\n      B: 2\n'],
    ['keeps double quotes', ['A: "false"'], ['A', true], '      A: "true"\n'],
    ['keeps single quotes', ["A: 'false'"], ['A', true], "      A: 'true'\n"],
    [
      'comes last, behind a comment',
      ['B: 1 # one', 'A: 2 # two'],
      ['C', true],
      '      B: 1 # one\n      A: 2 # two\n      C: true\n',
    ],
    [
      'keeps a sorted order',
      ['A: 1', 'C: 2', 'D: 3'],
      ['B', true],
      '      A: 1\n      B: true\n      C: 2\n      D: 3\n',
    ],
    [
      'comes first above the comment of the first',
      ['# bee', 'B: 1', 'C: 2', 'D: 3'],
      ['A', 0],
      '      A: 0\n      # bee\n      B: 1\n      C: 2\n      D: 3\n',
    ],
    [
      'comes behind a nested value',
      ['B:', '  - x', '  - y: 1', '    z: 2'],
      ['A', true],
      '      B:\n        - x\n        - y: 1\n          z: 2\n      A: true\n',
    ],
    ['comes behind a block scalar', ['B: |', '  text'], ['A', true], '      B: |\n        text\n      A: true\n'],
    ['makes the mappings on the way', ['B: 1'], ['S.E', true], '      B: 1\n      S:\n        E: true\n'],
    [
      'adds to a mapping that is there',
      ['S:', '  K: k', 'B: 1'],
      ['S.E', true],
      '      S:\n        K: k\n        E: true\n      B: 1\n',
    ],
    ['adds to a mapping in flow style', ['S: { K: k } # s'], ['S.E', true], '      S: { K: k, E: true } # s\n'],
    ['fills an empty mapping', ['S: {} # s'], ['S.E', true], '      S: { E: true } # s\n'],
    ['fills an empty list', ['S: [] # s'], ['S', ['a']], '      S: [a] # s\n'],
    [
      'writes both branches of a condition',
      ['A: !If [Prod, 1, !Ref AWS::NoValue]'],
      ['A', 7],
      '      A: !If [Prod, 7, 7]\n',
    ],
    ['quotes what YAML would misread', ['A: x'], ['A', 'a: b'], '      A: "a: b"\n'],
  ];
  for (const [name, lines, [path, to], expected] of cases) {
    it(name, () => assert.equal(orders(afterSetting(database(...lines), 'Orders', [path, to])), head + expected));
  }

  it('keeps Windows line ends', () => {
    const text = database('B: 1').replaceAll('\n', '\r\n');
    assert.equal(
      afterSetting(text, 'Orders', ['S.E', true]),
      `${text}      S:\r\n        E: true`.replace('\r\n      S', '      S').replace('B: 1      S', 'B: 1\r\n      S') +
        '\r\n',
    );
  });
  it('keeps a byte order mark and text beyond ASCII where they are', () => {
    const text = `\uFEFF# 数据库 😀\n${database('A: 1', 'B: "é😀"')}`;
    assert.equal(afterSetting(text, 'Orders', ['A', 7]), text.replace('A: 1', 'A: 7'));
  });
  it('indents as the file does', () => {
    const text = 'Resources:\n    Db:\n        Type: AWS::RDS::DBInstance\n        Properties:\n            A: 1\n';
    assert.equal(afterSetting(text, 'Db', ['S.E', true]), `${text}            S:\n                E: true\n`);
  });
});

describe('a resource without properties', () => {
  const db = (rest: string): string => `Resources:\n  Db:\n    Type: AWS::RDS::DBInstance${rest}`;
  it('gets them', () =>
    assert.equal(afterSetting(db('\n'), 'Db', ['A', true]), db('\n    Properties:\n      A: true\n')));
  it('gets several at once', () =>
    assert.equal(
      afterSetting(db(''), 'Db', ['A', true], ['B.C', 1]),
      db('\n    Properties:\n      A: true\n      B:\n        C: 1'),
    ));
  it('gets several under one missing mapping', () =>
    assert.equal(
      afterSetting(db(''), 'Db', ['A.B.C', 1], ['A.B.D', 2]),
      db('\n    Properties:\n      A:\n        B:\n          C: 1\n          D: 2'),
    ));
  it('fills what is empty, keeping the comment', () =>
    assert.equal(
      afterSetting(db('\n    Properties: # none\n'), 'Db', ['A', true]),
      db('\n    Properties: # none\n      A: true\n'),
    ));
  it('fills braces', () =>
    assert.equal(afterSetting(db('\n    Properties: {}\n'), 'Db', ['A', true]), db('\n    Properties: { A: true }\n')));
});

describe('the other changes', () => {
  const changed = (
    lines: readonly string[],
    change: (resource: Resource) => Parameters<typeof afterChanges>[2] extends (r: Resource) => infer C ? C : never,
  ): string | undefined => orders(afterChanges(database(...lines), 'Orders', change));

  it('removes a line', () =>
    assert.equal(
      changed(['A: 1', 'B: 2', 'C: 3'], db => [removing(db, 'B')]),
      `${head}      A: 1\n      C: 3\n`,
    ));
  it('removes an entry and keeps its comment', () =>
    assert.equal(
      changed(['A: 1', 'B: 2 # two'], db => [removing(db, 'B')]),
      `${head}      A: 1\n      # two\n`,
    ));
  it('removes from braces', () => {
    assert.equal(
      changed(['S: { A: 1, B: 2, C: 3 }'], db => [removing(db, 'S.B')]),
      `${head}      S: { A: 1, C: 3 }\n`,
    );
    assert.equal(
      changed(['S: { A: 1, B: 2 }'], db => [removing(db, 'S.A')]),
      `${head}      S: { B: 2 }\n`,
    );
  });
  it('puts a new entry where the removed one stood', () =>
    assert.equal(
      changed(['A: 1', 'B: 2 # two'], db => [setting(db, 'C', true), removing(db, 'B')]),
      `${head}      A: 1\n      C: true # two\n`,
    ));
  it('appends to a block list', () =>
    assert.equal(
      changed(['L:', '- A: 1', '  B: 2', 'C: 3'], db => [appending(db, 'L', { A: 'x', B: 4 })]),
      `${head}      L:\n      - A: 1\n        B: 2\n      - A: x\n        B: 4\n      C: 3\n`,
    ));
  it('appends to a flow list', () =>
    assert.equal(
      changed(['L: [a] # list'], db => [appending(db, 'L', 'b')]),
      `${head}      L: [a, b] # list\n`,
    ));
  it('removes an item', () =>
    assert.equal(
      changed(['L:', '  - A: 1', '    B: 2', '  - A: 3'], db => [removing(db, 'L.0')]),
      `${head}      L:\n        - A: 3\n`,
    ));
  it('sets attributes behind the type', () => {
    const expected =
      '    Type: AWS::RDS::DBInstance\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n    Properties:\n      A: 1\n';
    assert.equal(
      changed(['A: 1'], db => [
        settingAttribute(db, 'DeletionPolicy', 'Retain'),
        settingAttribute(db, 'UpdateReplacePolicy', 'Retain'),
      ]),
      expected,
    );
  });
});

describe('a change is refused', () => {
  const refused: readonly (readonly [string, string])[] = [
    ['where the value is unknown', database('A: !ImportValue x')],
    ['where a reference stands', database('A: !Ref Key')],
    ['where a function computes the value', database('A: !Join ["", [a, b]]')],
    ['where a parameter has no Default', database('A: !Ref Free')],
    ['where a parameter does not allow the value', database('A: !Ref Flag')],
    ['where a macro adds to the mapping', database('Fn::Transform: { Name: AWS::Include }')],
    ['where the key stands twice', database('A: 1', 'A: 2')],
    ['in an alias', `Shared: &s { A: 1 }\nResources:\n  Orders: { Type: AWS::RDS::DBInstance, Properties: *s }`],
    [
      'in an anchor that others use',
      `Resources:\n  Orders: { Type: AWS::RDS::DBInstance, Properties: &s { A: 1 } }\n  Copy: { Type: AWS::RDS::DBInstance, Properties: *s }`,
    ],
    [
      'in a merged entry',
      `Shared: &s { A: 1 }\nResources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties: { <<: *s }`,
    ],
  ];
  for (const [name, text] of refused) {
    it(name, () => assert.equal(afterSetting(text, 'Orders', ['A', 7]), undefined));
  }
});
