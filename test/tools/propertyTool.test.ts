import assert from 'node:assert/strict';
import { propertyTool } from '../../src/core/tools/propertyTool.ts';
import { ask } from './asking.ts';

describe('the tool for properties', () => {
  it('tells type, default, effect of a change, rules and page', async () => {
    const answer = await ask(propertyTool, { resourceType: 'AWS::RDS::DBInstance', property: 'StorageEncrypted' });
    const lines = answer.split('\n');
    assert.equal(lines[0], '# AWS::RDS::DBInstance StorageEncrypted');
    assert.match(answer, /^\*Boolean\* · /m);
    assert.match(answer, /^- \*In the CDK \(Cfn construct\)\*: `storageEncrypted`\.$/m);
    assert.match(answer, /^- \*If left out\*: `false`\.$/m);
    assert.match(answer, /^- \*Changing it\* replaces the resource, by CloudFormation's own account\.$/m);
    assert.match(answer, /^- rds-instance-storage-encrypted \((error|warning)\): /m);
    assert.equal(
      lines.at(-1),
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-storageencrypted',
    );
  });

  it('takes names as the CDK writes them, and types in any case', async () => {
    const [mine, theirs] = await Promise.all([
      ask(propertyTool, { resourceType: 'aws::dynamodb::table', property: 'sse_specification.sseEnabled' }),
      ask(propertyTool, { resourceType: 'AWS::DynamoDB::Table', property: 'SSESpecification.SSEEnabled' }),
    ]);
    assert.equal(mine, theirs);
    assert.match(mine, /^# AWS::DynamoDB::Table SSESpecification\.SSEEnabled\n/);
  });

  it('names what is in an object', async () => {
    const answer = await ask(propertyTool, { resourceType: 'AWS::DynamoDB::Table', property: 'SSESpecification' });
    assert.match(answer, /^- \*In it\*: .*SSEEnabled \(required\)/m);
  });

  it('gives the page of the type where no property is named', async () => {
    const answer = await ask(propertyTool, { resourceType: 'AWS::DAX::Cluster' });
    assert.match(answer, /^# AWS::DAX::Cluster\n/);
    assert.match(answer, /^\| `ClusterEndpointEncryptionType`<br>String \| yes \| /m);
  });

  it('names the properties where the wanted one is not there', async () => {
    assert.match(
      await ask(propertyTool, { resourceType: 'AWS::DSQL::Cluster', property: 'MultiAZ' }),
      /^AWS::DSQL::Cluster has no property MultiAZ\. Its properties: DeletionProtectionEnabled, /,
    );
  });

  it('names types near to one that is not there', async () => {
    assert.match(
      await ask(propertyTool, { resourceType: 'AWS::DocumentDB::DBCluster' }),
      /^The reference has no resource type "AWS::DocumentDB::DBCluster"\. Near to it, it has: .*AWS::DocDB::DBCluster/,
    );
    assert.match(await ask(propertyTool, {}), /Near to it, it has: .*AWS::RDS::DBInstance/);
  });

  it('says what it does', () => {
    assert.equal(
      propertyTool.doing({ resourceType: 'AWS::RDS::DBInstance', property: 'MultiAZ' }),
      'Looking up AWS::RDS::DBInstance MultiAZ',
    );
  });
});
