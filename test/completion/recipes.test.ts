import assert from 'node:assert/strict';
import { recipes } from '../../src/core/recipes/index.ts';
import { findingsIn } from '../recipes/findings.ts';
import { accept, complete, labels } from './completing.ts';

const simple = 'aws-db-sam-simple-table';
const all = recipes.map(({ id }) => `aws-db-${id}`);

describe('completion of recipes', () => {
  const places: readonly (readonly [what: string, text: string, languageId?: string])[] = [
    ['below Resources', 'Resources:\n  |'],
    ['with half a name', 'Resources:\n  aws-d|\n  Orders:\n    Type: AWS::RDS::DBInstance\n'],
    ['between resources', 'Resources:\n  A:\n    Type: T\n  |\n  B:\n    Type: T\n'],
    [
      'behind a resource whose last line is deep',
      'Resources:\n    A:\n        Properties:\n            L:\n            - x\n    |',
    ],
    ['behind a block of text', 'Resources:\n  A:\n    Text: >\n      Resources:\n        x\n  |'],
    ['before other sections', 'Resources:\n  |\nOutputs:\n  A:\n    Value: 1\n'],
    ['in an empty object', '{ "Resources": {|} }', 'json'],
    ['in quotes', '{ "Resources": { "aws|" } }', 'json'],
    ['where a quote is not closed', '{\n  "Resources": {\n    "aws|\n    "A": {}\n  }\n}', 'json'],
    ['where a comma is missing before', '{ "Resources": { "A": {} | } }', 'jsonc'],
    ['behind a comment', '{ "Resources": { // all of them\n | } }', 'jsonc'],
    ['in JSON of the language that the Toolkit names', '{ "Resources": {|} }', 'cloudformation'],
    ['in a file without text', '|'],
    ['in a file with a comment and half a word', '# Orders\n---\naws-db-rds|\n'],
    ['in a file whose comment speaks of resources', '# Resources of the shop\n|'],
    ['in a file whose comment holds the same word', '# aws-db\naws-db|\n'],
    ['in an empty JSON file', '{|}', 'json'],
  ];
  for (const [what, text, languageId] of places) {
    it(`offers all of them ${what}`, async () => assert.deepEqual(await labels(text, languageId), all));
  }

  const elsewhere: readonly (readonly [what: string, text: string, languageId?: string])[] = [
    ['at the margin', 'Resources:\n|'],
    ['at another indentation', 'Resources:\n |\n  A:\n    Type: T\n'],
    ['in the body of a resource', 'Resources:\n  A:\n    |'],
    ['in other sections', 'Resources: {}\nOutputs:\n  |'],
    ['in a comment', 'Resources:\n  # aws|'],
    [
      'in a text of several lines',
      'Resources:\n  A: |\n    x\nDescription: >\n  ~'.replace('A: |', 'A: >').replace('~', '|'),
    ],
    ['where brackets are open', 'Resources: {\n  |\n}\n'],
    ['in Kubernetes', 'apiVersion: v1\nkind: Pod\nResources:\n  |'],
    ['in a pod', 'apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    |'],
    ['in a compose file', 'services:\n  web:\n    deploy:\n      resources:\n        |'],
    ['in a file that begins otherwise', 'apiV|'],
    ['in an empty file, indented', '  |'],
    ['in a package.json', '{ "name": "x", | }', 'json'],
    ['on a name that is complete', '{ "Resources": { "A|": {} } }', 'json'],
    ['behind a name in quotes', '{ "Resources": { "aws"| } }', 'json'],
    ['as the value of a resource', '{ "Resources": { "A": | } }', 'json'],
  ];
  for (const [what, text, languageId] of elsewhere) {
    it(`offers none ${what}`, async () => assert.deepEqual(await labels(text, languageId), []));
  }

  it('indents as the text does', async () => {
    assert.equal(
      await accept('Resources:\n    A:\n        Type: T\n    tab|\n', simple),
      `Transform: AWS::Serverless-2016-10-31
Resources:
    A:
        Type: T
    Table:
        Type: AWS::Serverless::SimpleTable
        # What becomes of the stack, the data stays.
        DeletionPolicy: Retain
        UpdateReplacePolicy: Retain
        Properties:
            PrimaryKey:
                Name: pk
                Type: String
            PointInTimeRecoverySpecification:
                PointInTimeRecoveryEnabled: true
            SSESpecification:
                SSEEnabled: true
                SSEType: KMS
                KMSMasterKeyId: !Ref KmsKeyArn
`,
    );
  });

  it('sets the commas of JSON, and lines where there are none', async () => {
    const table = `"Table": {
      "Type": "AWS::Serverless::SimpleTable",
      "DeletionPolicy": "Retain",
      "UpdateReplacePolicy": "Retain",
      "Properties": {
        "PrimaryKey": {
          "Name": "pk",
          "Type": "String"
        },
        "PointInTimeRecoverySpecification": {
          "PointInTimeRecoveryEnabled": true
        },
        "SSESpecification": {
          "SSEEnabled": true,
          "SSEType": "KMS",
          "KMSMasterKeyId": { "Ref": "KmsKeyArn" }
        }
      }
    }`;
    const before = '{\n  "Transform": "AWS::Serverless-2016-10-31",\n  "Resources": {';
    const cases: readonly (readonly [marked: string, expected: string])[] = [
      ['{\n  "Resources": {|}\n}\n', `${before}\n    ${table}\n  }\n}\n`],
      ['{\n  "Resources": {\n    |\n  }\n}\n', `${before}\n    ${table}\n  }\n}\n`],
      ['{\n  "Resources": {\n    "A": {}\n    "ta|"\n  }\n}', `${before}\n    "A": {},\n    ${table}\n  }\n}`],
      [
        '{\n  "Resources": {\n    "A": {},\n    "ta|\n    "B": {}\n  }\n}',
        `${before}\n    "A": {},\n    ${table},\n    "B": {}\n  }\n}`,
      ],
      ['{\n  "Resources": {\n    |\n    "B": {}\n  }\n}', `${before}\n    ${table},\n    "B": {}\n  }\n}`],
      ['{\n  "Resources": { "A": {}, | }\n}', `${before} "A": {}, \n    ${table}\n   }\n}`],
    ];
    for (const [marked, expected] of cases) assert.equal(await accept(marked, simple, 'json'), expected);
  });

  it('keeps the line breaks of the text', async () => {
    const text = await accept('{\r\n  "Resources": {|}\r\n}\r\n', simple, 'json');
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(JSON.parse(text).Resources.Table.Type, 'AWS::Serverless::SimpleTable');
  });

  it('gives a number to names that are taken, wherever they are used', async () => {
    const text = await accept(
      'Resources:\n  Database:\n    Type: T\n  Database2Subnets:\n    Type: T\n  |',
      'aws-db-rds-postgres',
    );
    const names = [...text.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.includes('Database3'), names.join());
    assert.match(text, /DBSubnetGroupName: !Ref Database3Subnets$/m);
  });

  it('takes the only parameter of a type that tells what it is', async () => {
    const text = await accept(
      'Parameters:\n  Network:\n    Type: AWS::EC2::VPC::Id\n  A:\n    Type: List<AWS::EC2::Subnet::Id>\n  B:\n    Type: List<AWS::EC2::Subnet::Id>\nResources:\n  |',
      'aws-db-rds-postgres',
    );
    assert.match(text, /VpcId: !Ref Network$/m);
    assert.match(text, /SubnetIds: !Ref SubnetIds$/m);
  });

  it('names the transforms that a recipe needs, beside those that are named', async () => {
    const names: readonly (readonly [before: string, after: string])[] = [
      [
        'AWSTemplateFormatVersion: "2010-09-09"\n',
        'AWSTemplateFormatVersion: "2010-09-09"\nTransform: AWS::Serverless-2016-10-31\n',
      ],
      ['Transform: AWS::Serverless-2016-10-31\n', 'Transform: AWS::Serverless-2016-10-31\n'],
      ['Transform: Own\n', 'Transform: [Own, AWS::Serverless-2016-10-31]\n'],
      ['Transform: [Own]\n', 'Transform: [Own, AWS::Serverless-2016-10-31]\n'],
      ['Transform:\n  - Own\n', 'Transform:\n  - Own\n  - AWS::Serverless-2016-10-31\n'],
      ['Transform: # all\n  - AWS::Serverless-2016-10-31\n', 'Transform: # all\n  - AWS::Serverless-2016-10-31\n'],
    ];
    for (const [before, after] of names) {
      const text = await accept(`${before}Resources:\n  |`, simple);
      assert.equal(text.slice(0, text.indexOf('Resources:')), after);
    }
    const json = await accept('{ "Transform": ["Own"], "Resources": {|} }', simple, 'json');
    assert.deepEqual(JSON.parse(json).Transform, ['Own', 'AWS::Serverless-2016-10-31']);
  });

  for (const recipe of recipes) {
    it(`leaves ${recipe.id} in a template that the rules accept`, async () => {
      const label = `aws-db-${recipe.id}`;
      const yaml = await accept('Resources:\n  |', label);
      const json = await accept('{ "Resources": {|} }', label, 'json');
      assert.ok(Object.keys(JSON.parse(json).Resources).length > 0);
      assert.deepEqual(await findingsIn(yaml, 'yaml', 'recommended'), []);
      assert.deepEqual(await findingsIn(json, 'json', 'recommended'), []);
      assert.deepEqual(await findingsIn(await accept('aws|', label), 'yaml', 'recommended'), []);
    });
  }

  it('never fails, wherever a template is cut off and whatever is typed', async () => {
    const text = (await accept('Resources:\n  |', 'aws-db-rds-secret')).slice(0, 1500);
    const json = (await accept('{ "Resources": {|} }', 'aws-db-rds-secret', 'json')).slice(0, 1500);
    for (const [whole, languageId] of [
      [text, 'yaml'],
      [json, 'json'],
      [text, 'json'],
      [json, 'yaml'],
    ] as const) {
      for (let at = 0; at < whole.length; at += 7) {
        await complete(`${whole.slice(0, at)}|${whole.slice(at)}`, languageId);
        await complete(`${whole.slice(0, at)}"|`, languageId);
        await complete(`${whole.slice(0, at)}{|${whole.slice(at + 5)}`, languageId);
      }
    }
  });
});
