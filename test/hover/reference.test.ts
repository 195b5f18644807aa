import assert from 'node:assert/strict';
import { find, hover } from './hovering.ts';

const page = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html';
const address = `**Orders.Endpoint.Address**

*String* · The connection endpoint for the database. For example: \`mystack-mydb-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com\`

[AWS documentation](${page})`;
const ref = `**Ref Orders** returns \`DBInstanceIdentifier\`.

A name for the DB instance. If you specify a name, AWS CloudFormation converts it to lowercase. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the DB instance.

[AWS documentation](${page})`;

const resources = 'Resources:\n  Orders: { Type: AWS::RDS::DBInstance }\n  Topic: { Type: AWS::SNS::Topic }\n';

describe('hover on a reference to a database', () => {
  const cases: readonly (readonly [written: string, text: string, markdown: string])[] = [
    ['!GetAtt Orders.Endpoint.Addr|ess', '!GetAtt Orders.Endpoint.Address', address],
    ["!GetAtt 'Orders.Endpoint.Addr|ess'", "!GetAtt 'Orders.Endpoint.Address'", address],
    ['!GetAtt [Orders, Endpoint.Addr|ess]', '!GetAtt [Orders, Endpoint.Address]', address],
    ['{ Fn::GetAtt: [Ord|ers, Endpoint.Address] }', 'Fn::GetAtt: [Orders, Endpoint.Address]', address],
    [
      '\n      Fn::GetAtt:\n        - Ord|ers\n        - Endpoint.Address',
      'Fn::GetAtt:\n        - Orders\n        - Endpoint.Address',
      address,
    ],
    ['!Sub "postgres://${Orders.End|point.Address}/shop"', '${Orders.Endpoint.Address}', address],
    ['!R|ef Orders', '!Ref Orders', ref],
    ['{ Ref: Ord|ers }', 'Ref: Orders', ref],
    ['!Sub "${Ord|ers}-replica"', '${Orders}', ref],
  ];
  for (const [written, text, markdown] of cases) {
    it(`explains ${written.replace('|', '').replaceAll(/\s+/g, ' ').trim()}`, async () => {
      const template = `${resources}Outputs:\n  It:\n    Value: ${written}\n`;
      assert.deepEqual(await hover(template), { markdown, text });
    });
  }

  it('explains it in JSON', async () => {
    const template = `{"Resources": {"Orders": {"Type": "AWS::RDS::DBInstance"}},
      "Outputs": {"It": {"Value": {"Fn::GetAtt": ["Orders", "Endpoint.Addr|ess"]}}, "Name": {"Value": {"Ref": "Orders"}}}}`;
    assert.deepEqual(await hover(template, [], 'json'), {
      markdown: address,
      text: '"Fn::GetAtt": ["Orders", "Endpoint.Address"]',
    });
    const onRef = template.replace('|', '').replace('"Ref"', '"R|ef"');
    assert.deepEqual(await hover(onRef, [], 'json'), { markdown: ref, text: '"Ref": "Orders"' });
  });

  it('prefers it to the property that it is the value of', async () => {
    const template = `${resources}  Replica:
    Type: AWS::RDS::DBInstance
    Properties: { SourceDBInstanceIdentifier: !Ref Or|ders }
`;
    assert.equal((await hover(template)).text, '!Ref Orders');
  });

  const silent: readonly (readonly [string, string])[] = [
    ['an attribute that the type does not have', '!GetAtt Orders.Endpoint.Addr|'],
    ['a resource of another service', '!GetAtt Topic.Topic|Arn'],
    ['a name that no resource has', '!Ref Somebo|dy'],
    ['a literal that looks like one', '"${!Ord|ers}"'],
    ['a comment', 'x # !Ref Ord|ers'],
  ];
  for (const [name, written] of silent) {
    it(`says nothing of ${name}`, async () => {
      assert.equal(await find(`${resources}Outputs:\n  It:\n    Value: ${written}\n`), undefined);
    });
  }

  it('says nothing of a variable in the text of a program', async () => {
    const program = `import * as rds from 'aws-cdk-lib/aws-rds';
new rds.CfnDBInstance(this, 'Orders', { engine: 'postgres' });
console.log(\`made \${Ord|ers}\`);
`;
    assert.equal(await find(program, [], 'typescript'), undefined);
  });
});
