import assert from 'node:assert/strict';
import { lintTool } from '../../src/core/tools/lintTool.ts';
import { ask } from './asking.ts';

const template = `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      StorageEncrypted: false
`;

describe('the tool that checks a text', () => {
  it('gives findings with their lines, and fixes with their consequences', async () => {
    const answer = await ask(lintTool, { text: template, languageId: 'yaml' });
    assert.match(answer, /^\d+ findings \(1 resource read, profile recommended\):\n\n- Line 2, /);
    assert.match(
      answer,
      /^- Line 6, \w+, rds-instance-storage-encrypted: Orders .+\n {2}- Fix: .+ \(replaces the database .+\)$/m,
    );
  });

  it('reads CDK source', async () => {
    const text = `import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import { Stack } from 'aws-cdk-lib';
export class Shop extends Stack {
  constructor(scope, id) {
    super(scope, id);
    new dynamodb.CfnTable(this, 'Orders', { keySchema: [{ attributeName: 'id', keyType: 'HASH' }] });
  }
}
`;
    assert.match(await ask(lintTool, { text, languageId: 'typescript' }), /^- Line 6, \w+, dynamodb-table-pitr: /m);
  });

  it('has profiles', async () => {
    const count = async (profile: string): Promise<number> =>
      Number.parseInt(await ask(lintTool, { text: template, languageId: 'yaml', profile }), 10);
    const [development, recommended, strict, unknown] = await Promise.all(
      ['development', 'recommended', 'strict', 'lax'].map(count),
    );
    assert.ok(development !== undefined && recommended !== undefined && strict !== undefined);
    assert.ok(development < recommended && recommended < strict);
    assert.equal(unknown, recommended);
  });

  it('says so where nothing is found', async () => {
    const text =
      'Resources:\n  Subnets:\n    Type: AWS::DAX::SubnetGroup\n    Properties:\n      SubnetIds: [subnet-1, subnet-2]\n';
    assert.equal(
      await ask(lintTool, { text, languageId: 'yaml' }),
      'No findings (1 resource read, profile recommended).',
    );
  });

  it('says what it does not read', async () => {
    assert.match(await ask(lintTool, { text: 'a: b', languageId: 'yaml' }), /^The text holds no AWS databases: /);
    assert.match(await ask(lintTool, { languageId: 'yaml' }), /^The text holds no AWS databases: /);
    assert.match(
      await ask(lintTool, { text: template, languageId: 'hcl' }),
      /^"hcl" is not read\. These are: yaml, json/,
    );
  });
});
