import assert from 'node:assert/strict';
import { database, resourceOf, valueOf } from './reading.ts';

const literal = (value: unknown): unknown => ({ kind: 'literal', value });
const unknown = { kind: 'unknown' };
const absent = { kind: 'absent' };

describe('what a template says about a property', () => {
  const cases: readonly (readonly [string, string, unknown])[] = [
    ['a boolean', 'P: true', literal(true)],
    ['a boolean of YAML 1.1', 'P: yes', literal(true)],
    ['the same word in quotes', 'P: "yes"', literal('yes')],
    ['a number', 'P: 7', literal(7)],
    ['a version keeps its last zero', 'P: 13.10', literal('13.10')],
    ['a date stays a text', 'P: 2010-09-09', literal('2010-09-09')],
    ['a list', 'P: [a, b]', { kind: 'list', open: false, items: [literal('a'), literal('b')] }],
    ['nothing', 'Q: 1', absent],
    ['no value', 'P: !Ref AWS::NoValue', absent],
    ['no value, long form', 'P: { Ref: AWS::NoValue }', absent],
    ['a resource', 'P: !Ref Key', { kind: 'reference', target: 'Key' }],
    ['an attribute', 'P: !GetAtt Key.Arn', { kind: 'reference', target: 'Key', attribute: 'Arn' }],
    [
      'an attribute, long form',
      'P: { Fn::GetAtt: [Key, Arn] }',
      { kind: 'reference', target: 'Key', attribute: 'Arn' },
    ],
    ['a pseudo parameter', 'P: !Ref AWS::Region', unknown],
    ['an import', 'P: !ImportValue x', unknown],
    [
      'a condition',
      'P: !If [Prod, true, !Ref AWS::NoValue]',
      { kind: 'choice', condition: 'Prod', alternatives: [literal(true), absent] },
    ],
    ['a Sub of a resource alone', 'P: !Sub "${Key}"', { kind: 'reference', target: 'Key' }],
    ['a Sub of an attribute alone', 'P: !Sub "${Key.Arn}"', { kind: 'reference', target: 'Key', attribute: 'Arn' }],
    ['a plain Sub', 'P: !Sub text', literal('text')],
    ['a Sub that escapes', 'P: !Sub "a${!b}"', literal('a${b}')],
    ['a Sub with a variable', 'P: !Sub "a${AWS::Region}"', unknown],
    ['a Join of literals', 'P: !Join ["-", [a, b]]', literal('a-b')],
    ['a Join with a reference', 'P: !Join ["-", [a, !Ref Key]]', unknown],
    ['a mapping by literal keys', 'P: !FindInMap [Sizes, eu-west-1, days]', literal(7)],
    [
      'a mapping by region',
      'P: !FindInMap [Sizes, !Ref AWS::Region, class]',
      { kind: 'choice', alternatives: [literal('db.m7g.large'), literal('db.m7g.large')] },
    ],
    ['a mapping without that key', 'P: !FindInMap [Sizes, nowhere, days]', unknown],
    [
      'a secret',
      "P: '{{resolve:secretsmanager:db:SecretString:password}}'",
      { kind: 'unknown', source: { kind: 'dynamicReference', service: 'secretsmanager' } },
    ],
    [
      'a secret inside a Sub',
      "P: !Sub '{{resolve:ssm-secure:${AWS::StackName}}}'",
      { kind: 'unknown', source: { kind: 'dynamicReference', service: 'ssm-secure' } },
    ],
    ['a key that stands twice', 'P: 1\n      P: 2', unknown],
    ['what a macro makes', 'P: { Fn::Transform: { Name: Macro } }', { kind: 'mapping', entries: {}, open: true }],
    ['an unfinished entry', 'P:', literal(null)],
  ];
  for (const [name, line, expected] of cases) {
    it(name, () => assert.deepEqual(valueOf(database(line)), expected));
  }

  it('is unknown where another key of the mapping comes from a macro', () => {
    assert.deepEqual(valueOf(database('Fn::Transform: { Name: AWS::Include }')), unknown);
  });

  it('is unknown where a macro of the user rewrites the template', () => {
    assert.deepEqual(valueOf(`Transform: MyMacro\n${database('Q: 1')}`), unknown);
  });

  it('is known where the macro is one of AWS that leaves databases alone', () => {
    assert.deepEqual(valueOf(`Transform: [AWS::LanguageExtensions]\n${database('Q: 1')}`), absent);
  });
});

describe('a reference to a parameter', () => {
  const parameter = (name: string, noEcho: boolean, hasDefault: boolean): unknown => ({
    kind: 'unknown',
    source: { kind: 'parameter', name, noEcho, hasDefault },
  });
  const both = { kind: 'choice', alternatives: [literal('true'), literal('false')] };

  it('is unknown without a Default', () => {
    assert.deepEqual(valueOf(database('P: !Ref Free')), parameter('Free', false, false));
    assert.deepEqual(valueOf(database('P: !Ref Free'), 'resourcesByDefault'), parameter('Free', false, false));
  });
  it('tells whether it is shown', () =>
    assert.deepEqual(valueOf(database('P: !Ref Secret')), parameter('Secret', true, false)));
  it('is a choice of its allowed values', () => assert.deepEqual(valueOf(database('P: !Ref Flag')), both));
  it('is its Default in the second reading', () => {
    const expected = { kind: 'literal', value: 'false', parameter: 'Flag' };
    assert.deepEqual(valueOf(database('P: !Ref Flag'), 'resourcesByDefault'), expected);
  });
  it('that Systems Manager fills is unknown in both readings', () => {
    assert.deepEqual(valueOf(database('P: !Ref Stored'), 'resourcesByDefault'), parameter('Stored', false, false));
  });
});

describe('where values come from elsewhere in the file', () => {
  const anchors = [
    'Shared: &shared { Engine: mysql, P: true }',
    'Resources:',
    '  Orders:',
    '    Type: AWS::RDS::DBInstance',
    '    Properties:',
    '      <<: *shared',
    '      Engine: postgres',
    '  Copy: { Type: AWS::RDS::DBInstance, Properties: *shared }',
  ].join('\n');

  it('reads merge keys, what is written beside them winning', () => {
    const { entries } = resourceOf(anchors, 'Orders').properties;
    const values = [...entries].map(([key, value]) => [key, value.kind === 'literal' && value.value]);
    assert.deepEqual(Object.fromEntries(values), { Engine: 'postgres', P: true });
  });
  it('reads aliases', () =>
    assert.deepEqual([...resourceOf(anchors, 'Copy').properties.entries.keys()], ['Engine', 'P']));
  it('ends where an anchor holds itself', () => {
    const text = 'Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties: &p { P: [*p] }\n';
    const inner = { kind: 'list', open: false, items: [unknown] };
    const self = { kind: 'mapping', entries: { P: inner }, open: false };
    assert.deepEqual(valueOf(text), { kind: 'list', open: false, items: [self] });
  });
  it('reads the body of Fn::ForEach as resources', () => {
    const text = [
      'Transform: AWS::LanguageExtensions',
      'Resources:',
      '  Fn::ForEach::Tables:',
      '    - Name',
      '    - [A, B]',
      '    - "Table${Name}": { Type: AWS::DynamoDB::Table, Properties: { TableName: !Ref Name } }',
    ].join('\n');
    assert.equal(resourceOf(text, 'Table${Name}').type, 'AWS::DynamoDB::Table');
  });
  it('adds what the Globals of SAM say', () => {
    const text = [
      'Transform: AWS::Serverless-2016-10-31',
      'Globals: { SimpleTable: { SSESpecification: { SSEEnabled: true } } }',
      'Resources: { Items: { Type: AWS::Serverless::SimpleTable } }',
    ].join('\n');
    assert.deepEqual([...resourceOf(text, 'Items').properties.entries.keys()], ['SSESpecification']);
  });

  it('leaves open what a macro adds to the Globals of SAM', () => {
    const text = [
      'Transform: AWS::Serverless-2016-10-31',
      'Globals: { SimpleTable: { Fn::Transform: { Name: Encrypt } , SSESpecification: { SSEEnabled: true } } }',
      'Resources: { Items: { Type: AWS::Serverless::SimpleTable } }',
    ].join('\n');
    assert.equal(resourceOf(text, 'Items').properties.open, true);
  });

  it('reads every document of the file', () => {
    const text = `A: 1\n---\n${database('P: 1')}`;
    assert.deepEqual(valueOf(text), literal(1));
  });
});
