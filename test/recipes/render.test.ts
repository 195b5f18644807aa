import assert from 'node:assert/strict';
import { ask, because, choose, getAtt, join, outside, output } from '../../src/core/recipes/notation.ts';
import { ref, resource, sub, text } from '../../src/core/recipes/notation.ts';
import type { Recipe } from '../../src/core/recipes/recipe.ts';
import { extentOf, resourceText, snippetBody, templateText } from '../../src/core/recipes/render.ts';
import { expand } from './expand.ts';

const orders = ask('Orders');
const version = choose('Version', ['18', '17']);
const subnets = outside('SubnetIds', 'List<AWS::EC2::Subnet::Id>', 'Private subnets');

const recipe: Recipe = {
  id: 'example',
  title: 'Example',
  service: 'rds',
  group: 'database',
  description: 'Shows every word.',
  transforms: ['AWS::SecretsManager-2024-09-16'],
  resources: [
    resource(
      orders,
      'AWS::RDS::DBInstance',
      {
        EngineVersion: version,
        AllocatedStorage: ask('Storage', 100),
        MultiAZ: because('A standby takes over.', true),
        VPCSecurityGroups: [ref(text`${orders}Access`), getAtt(text`${orders}Access`, 'GroupId')],
        DBSubnetGroupName: join(',', ref(subnets)),
        Tags: [{ Key: sub`${ref('AWS::Region')}/${ref(orders)}/${getAtt(orders, 'Arn')}`, Value: text`v${version}` }],
      },
      { DeletionPolicy: 'Snapshot' },
    ),
    resource(text`${orders}Access`, 'AWS::EC2::SecurityGroup', {
      GroupDescription: text`{
  "of": "${orders}"
}
`,
      Empty: [],
      Quoted: ["it's, so", '03:00', 'no', '*', 'cron(0 2 * * ? *)'],
    }),
  ],
  outputs: [output('Name', 'Its name', ref(orders))],
};

describe('a recipe as text', () => {
  it('is YAML with short forms and reasons', () => {
    assert.equal(
      resourceText(recipe, 'yaml'),
      `Orders:
  Type: AWS::RDS::DBInstance
  DeletionPolicy: Snapshot
  Properties:
    EngineVersion: '18'
    AllocatedStorage: 100
    # A standby takes over.
    MultiAZ: true
    VPCSecurityGroups: [!Ref OrdersAccess, !GetAtt OrdersAccess.GroupId]
    DBSubnetGroupName: !Join [',', !Ref SubnetIds]
    Tags:
      - Key: !Sub \${AWS::Region}/\${Orders}/\${Orders.Arn}
        Value: v18

OrdersAccess:
  Type: AWS::EC2::SecurityGroup
  Properties:
    GroupDescription: |
      {
        "of": "Orders"
      }
    Empty: []
    Quoted: ['it''s, so', '03:00', 'no', '*', cron(0 2 * * ? *)]`,
    );
  });

  it('is JSON with long forms', () => {
    assert.equal(
      resourceText(recipe, 'json'),
      `"Orders": {
  "Type": "AWS::RDS::DBInstance",
  "DeletionPolicy": "Snapshot",
  "Properties": {
    "EngineVersion": "18",
    "AllocatedStorage": 100,
    "MultiAZ": true,
    "VPCSecurityGroups": [{ "Ref": "OrdersAccess" }, { "Fn::GetAtt": ["OrdersAccess", "GroupId"] }],
    "DBSubnetGroupName": { "Fn::Join": [",", { "Ref": "SubnetIds" }] },
    "Tags": [
      {
        "Key": { "Fn::Sub": "\${AWS::Region}/\${Orders}/\${Orders.Arn}" },
        "Value": "v18"
      }
    ]
  }
},
"OrdersAccess": {
  "Type": "AWS::EC2::SecurityGroup",
  "Properties": {
    "GroupDescription": "{\\n  \\"of\\": \\"Orders\\"\\n}\\n",
    "Empty": [],
    "Quoted": ["it's, so", "03:00", "no", "*", "cron(0 2 * * ? *)"]
  }
}`,
    );
  });

  it('is a whole template with what it takes as given', () => {
    const [before = '', after = ''] = templateText(recipe, 'yaml').split(/Resources:[^]*Outputs:/);
    assert.equal(
      before,
      `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::SecretsManager-2024-09-16
Description: Shows every word.

Parameters:
  SubnetIds:
    Type: List<AWS::EC2::Subnet::Id>
    Description: Private subnets

`,
    );
    assert.equal(after, '\n  Name:\n    Description: Its name\n    Value: !Ref Orders\n');
    const { Parameters, Outputs } = JSON.parse(templateText(recipe, 'json'));
    assert.deepEqual(Parameters, { SubnetIds: { Type: 'List<AWS::EC2::Subnet::Id>', Description: 'Private subnets' } });
    assert.deepEqual(Outputs, { Name: { Description: 'Its name', Value: { Ref: 'Orders' } } });
  });

  it('is a snippet with linked stops, choices, and signs that mean themselves', () => {
    assert.equal(
      snippetBody(recipe, 'yaml', 'resources'),
      [
        '${1:Orders}:',
        '\tType: AWS::RDS::DBInstance',
        '\tDeletionPolicy: Snapshot',
        '\tProperties:',
        "\t\tEngineVersion: '${2|18,17|}'",
        '\t\tAllocatedStorage: ${3:100}',
        '\t\t# A standby takes over.',
        '\t\tMultiAZ: true',
        '\t\tVPCSecurityGroups: [!Ref ${1}Access, !GetAtt ${1}Access.GroupId]',
        "\t\tDBSubnetGroupName: !Join [',', !Ref ${4:SubnetIds}]",
        '\t\tTags:',
        String.raw`			- Key: !Sub \${AWS::Region\}/\${${'${1}'}\}/\${${'${1}'}.Arn\}`,
        '\t\t\t  Value: v${2}',
        '',
        '${1}Access:',
        '\tType: AWS::EC2::SecurityGroup',
        '\tProperties:',
        '\t\tGroupDescription: |',
        '\t\t\t{',
        '\t\t\t  "of": "${1}"',
        String.raw`			\}`,
        '\t\tEmpty: []',
        "\t\tQuoted: ['it''s, so', '03:00', 'no', '*', cron(0 2 * * ? *)]$0",
      ].join('\n'),
    );
  });

  it('asks in a whole template for no name of a parameter', () => {
    assert.deepEqual([...new Set(expand(snippetBody(recipe, 'json', 'template')).stops)], [1, 2, 3]);
    assert.ok(snippetBody(recipe, 'yaml', 'template').includes('!Ref SubnetIds]'));
  });

  it('is inserted as resources, unless it is made as a template', () => {
    assert.equal(extentOf(recipe), 'resources');
    assert.equal(extentOf({ ...recipe, group: 'template' }), 'template');
  });

  it('escapes what a choice or a value has to say literally', () => {
    const stop = (body: Recipe['resources'][0]): string =>
      snippetBody({ ...recipe, resources: [body] }, 'json', 'resources');
    const chosen = resource('A', 'B', { C: choose('C', ['a,b|c\\', 'd']) });
    assert.ok(stop(chosen).includes(String.raw`"\${1|a\,b\|c\\\\,d|}"`.replace(String.raw`\$`, '$')), stop(chosen));
    const asked = resource('A', 'B', { C: ask('C', '${x}') });
    assert.ok(stop(asked).includes(String.raw`"@{1:\${x\}}"`.replace('@', '$')), stop(asked));
  });
});

describe('the checker of snippets', () => {
  it('refuses what VS Code would not take as meant', () => {
    assert.throws(() => expand('a ${b} $0'), /No snippet at: \$\{b\}/);
    assert.throws(() => expand('${1:a} ${1:b}$0'), /Stop 1 begins twice/);
    assert.equal(
      expand(String.raw`\${AWS::Region\} ${'${1|a\\,b,c|}'} ${'${1}'}$0`, new Map([[1, 1]])).text,
      '${AWS::Region} c c',
    );
  });
});
