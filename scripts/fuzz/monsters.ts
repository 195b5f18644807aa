import { crowds } from './crowds.ts';
import { around, depth, sourceMonsters } from './sourceMonsters.ts';
import type { Sample } from './samples.ts';

// Texts that nobody writes and everybody can send: too deep, too long, multiplying, or cyclic.

const head = ['Resources:', '  Db:', '    Type: AWS::RDS::DBInstance', '    Properties:'];

function yaml(name: string, ...properties: readonly string[]): Sample {
  return { name, languageId: 'yaml', text: [...head, ...properties.map(line => `      ${line}`), ''].join('\n') };
}

function json(name: string, value: string): Sample {
  const text = `{"Resources":{"Db":{"Type":"AWS::RDS::DBInstance","Properties":{"Engine":"mysql","DBName":${value}}}}}`;
  return { name, languageId: 'json', text };
}

const templates: readonly Sample[] = [
  yaml('brackets', `Tags: ${around('[', '', ']')}`),
  yaml('open brackets', `Tags: ${'['.repeat(depth)}`),
  yaml('open braces', `Tags: ${'{a: '.repeat(depth)}`),
  yaml('brackets below the limit', `Tags: ${around('[', '', ']', 400)}`),
  yaml('functions within functions', `Engine: ${around('!If [A, ', 'x', ', y]', 400)}`),
  yaml('long functions within functions', `Engine: ${around('{ Fn::If: [A, ', 'x', ', y] }', 200)}`),
  yaml('dashes', `Tags:\n      ${'- '.repeat(depth)}x`),
  yaml('question marks', `Tags:\n      ${'? '.repeat(depth)}x`),
  yaml('tags', `Engine: ${'!Ref '.repeat(depth)}x`),
  yaml('anchors', `Engine: ${'&a '.repeat(depth)}x`),
  yaml('ever deeper lines', ...Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`)),
  yaml('a property for every line', ...Array.from({ length: 20_000 }, (_, i) => `A${i}: ${i}`)),
  yaml('one property again and again', ...Array.from({ length: 20_000 }, () => 'MultiAZ: true')),
  yaml('errors on every line', ...Array.from({ length: 5_000 }, (_, i) => `A${i}: "x" y: [`)),
  yaml('an error on every line', ...Array.from({ length: 5_000 }, (_, i) => `A${i}: a: b: c`)),
  yaml('a huge text', `DBName: ${'x'.repeat(1_000_000)}`),
  yaml('a huge text in quotes', `DBName: "${String.raw`\n`.repeat(500_000)}"`),
  yaml('a huge Sub', `DBName: !Sub "${'${A}'.repeat(100_000)}"`),
  yaml('a huge open Sub', `DBName: !Sub "${'${'.repeat(200_000)}"`),
  yaml('a huge dynamic reference', `DBName: "${'{{resolve:'.repeat(100_000)}"`),
  yaml('a huge number', `AllocatedStorage: ${'9'.repeat(100_000)}`),
  yaml('a merge of itself', '<<: &a', '  <<: *a', '  MultiAZ: true'),
  yaml('an alias within its anchor', 'Tags: &a [*a, { Key: *a }]'),
  yaml('many merges', '<<: &a0 { B: 1 }', ...Array.from({ length: 2_000 }, () => '<<: *a0')),
  yaml('tabs', '\tEngine: mysql', '\t\tMultiAZ: true'),
  yaml('names of prototypes', 'constructor: 1', '__proto__: { MultiAZ: true }', 'toString: [1]', 'hasOwnProperty: x'),
  json('objects', around('{"a":', '1', '}')),
  json('objects below the limit', around('{"a":', '1', '}', 450)),
  json('open objects', '{"a":'.repeat(depth)),
  json('a lone surrogate', String.raw`"\ud800"` + '\uD800'),
  json('a null byte', '"\0"'),
  { name: 'comments', languageId: 'yaml', text: [...head, ...Array.from({ length: 50_000 }, () => '# x')].join('\n') },
  {
    name: 'ignoring comments',
    languageId: 'yaml',
    text: [...Array.from({ length: 5_000 }, () => '# db-lens-ignore a, b: c'), ...head, '      Engine: mysql'].join(
      '\n',
    ),
  },
  { name: 'documents', languageId: 'yaml', text: Array.from({ length: 2_000 }, () => head.join('\n')).join('\n---\n') },
  {
    name: 'blank',
    languageId: 'yaml',
    text: `Resources:${' '.repeat(1_000_000)}\n  A: { Type: AWS::RDS::DBInstance }`,
  },
  {
    name: 'empty lines',
    languageId: 'yaml',
    text: `Resources:${'\n'.repeat(100_000)}  A: { Type: AWS::RDS::DBInstance }`,
  },
];

/** Ten anchors, each of ten aliases of the one before: 10^10 texts. */
const bomb: Sample = {
  name: 'a bomb of aliases',
  languageId: 'yaml',
  text: [
    'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: 10 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`),
    ...head,
    '      Tags: *a10',
    '      VPCSecurityGroups: *a10',
    '    Metadata: *a10',
  ].join('\n'),
};

const bombOfMappings: Sample = {
  name: 'a bomb of merged mappings',
  languageId: 'yaml',
  text: [
    'a0: &a0 { b: x }',
    ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} { <<: [*a${i}, *a${i}], c: *a${i}, d: *a${i} }`),
    ...head,
    '      <<: *a30',
    '    Metadata: *a30',
  ].join('\n'),
};

const cycles: readonly Sample[] = [
  {
    name: 'resources that refer to each other',
    languageId: 'yaml',
    text: [
      'Parameters: { P: { Type: String, Default: !Ref P } }',
      'Conditions: { A: !Condition B, B: !Not [!Condition A], C: !Condition C }',
      'Mappings: { M: !FindInMap [M, M, M] }',
      'Resources:',
      '  A: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref B, SourceDBInstanceIdentifier: !Ref A } }',
      '  B: { Type: AWS::RDS::DBCluster, Properties: { SourceDBClusterIdentifier: !Ref A, Engine: !If [A, !Ref P, !Ref A] } }',
      '  G: { Type: AWS::EC2::SecurityGroup, Properties: { SecurityGroupIngress: [{ SourceSecurityGroupId: !Ref G }] } }',
      '  S: { Type: AWS::SecretsManager::Secret, DependsOn: S, Condition: C }',
      '  R: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref R, Engine: mysql } }',
    ].join('\n'),
  },
  {
    name: 'conditions that double',
    languageId: 'yaml',
    text: [
      'Conditions:',
      '  C0: !Equals [a, b]',
      ...Array.from({ length: 40 }, (_, i) => `  C${i + 1}: !And [!Condition C${i}, !Condition C${i}]`),
      'Resources:',
      '  A: { Type: AWS::RDS::DBInstance, Condition: C40, Properties: { MultiAZ: !If [C40, true, false] } }',
    ].join('\n'),
  },
  {
    name: 'many conditions',
    languageId: 'yaml',
    text: [
      'Resources:',
      '  A:',
      '    Type: AWS::RDS::DBInstance',
      '    Properties:',
      ...Array.from({ length: 300 }, (_, i) => `      A${i}: !If [C${i}, !If [D${i}, 1, 2], !Ref AWS::NoValue]`),
    ].join('\n'),
  },
  {
    name: 'many replicas in a row',
    languageId: 'yaml',
    text: [
      'Resources:',
      ...Array.from({ length: 1_000 }, (_, i) => [
        `  A${i}: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref A${(i + 1) % 1_000} } }`,
        `  G${i}: { Type: AWS::EC2::SecurityGroup, Properties: { SecurityGroupIngress: [{ SourceSecurityGroupId: !Ref G${i + 1} }] } }`,
      ]).flat(),
    ].join('\n'),
  },
];

/** As many databases as a stack may have resources, in a template of the largest size, decided by many conditions. */
const largest: Sample = {
  name: 'the largest template',
  languageId: 'yaml',
  text: [
    `Conditions: { ${Array.from({ length: 20 }, (_, i) => `C${i}: !Equals [a, b]`).join(', ')} }`,
    'Resources:',
    ...Array.from({ length: 500 }, (_, i) => [
      `  Db${i}:`,
      '    Type: AWS::RDS::DBInstance',
      '    Properties:',
      '      Engine: mysql',
      `      MultiAZ: !If [C${i % 20}, true, false]`,
      ...Array.from(
        { length: 40 },
        (__, tag) => `      # ${tag} ${'x'.repeat(20)}\n      Tag${tag}: ${'x'.repeat(20)}`,
      ),
    ]).flat(),
  ]
    .join('\n')
    .slice(0, 1_000_000),
};

/** Each within what a person would wait for. */
export const monsters: readonly Sample[] = [
  ...templates,
  bomb,
  bombOfMappings,
  ...cycles,
  ...crowds,
  largest,
  ...sourceMonsters,
];
