import assert from 'node:assert/strict';
import { csharp } from '../../../src/core/cdk/languages/csharp/language.ts';
import type { Data } from '../../../src/core/model.ts';
import { granted } from '../wishes.ts';

const head = `using Amazon.CDK;
using Amazon.CDK.AWS.RDS;

class Shop : Stack
{
    void Build()
    {
`;

/** The body of the method after a change, in a file that needs no further using. */
async function body(code: string, property: string, to: Data): Promise<string | undefined> {
  const text = await granted(`${head}${code}\n    }\n}\n`, csharp, [`Properties.${property}`, to]);
  return text?.startsWith(head) === true ? text.slice(head.length).replace('\n    }\n}\n', '') : text;
}

describe('changes of C#', () => {
  for (const [code, expected] of [
    [
      'new CfnDBInstance(this, "A", new CfnDBInstanceProps { });',
      'new CfnDBInstance(this, "A", new CfnDBInstanceProps { MultiAz = true });',
    ],
    [
      'new CfnDBInstance(this, "A", new CfnDBInstanceProps { Engine = "😀" });',
      'new CfnDBInstance(this, "A", new CfnDBInstanceProps { Engine = "😀", MultiAz = true });',
    ],
    [
      'new CfnDBInstance(this, "A", new CfnDBInstanceProps\n{\n    Engine = "mysql", // why\n});',
      'new CfnDBInstance(this, "A", new CfnDBInstanceProps\n{\n    Engine = "mysql", // why\n    MultiAz = true,\n});',
    ],
    [
      'CfnDBInstance a = new(this, "A", new CfnDBInstanceProps { MultiAz = false });',
      'CfnDBInstance a = new(this, "A", new CfnDBInstanceProps { MultiAz = true });',
    ],
    [
      'var a = new CfnDBInstance(this, "A", new CfnDBInstanceProps { Engine = "mysql" });\na.MultiAz = false;',
      'var a = new CfnDBInstance(this, "A", new CfnDBInstanceProps { Engine = "mysql" });\na.MultiAz = true;',
    ],
  ] as const) {
    it(`set a property of ${code.replaceAll(/\s+/g, ' ')}`, async () => {
      assert.equal(await body(code, 'MultiAZ', true), expected);
    });
  }

  it('leave alone what holds no braces, or something that cannot be seen', async () => {
    assert.equal(await body('new CfnDBInstance(this, "A", new CfnDBInstanceProps());', 'MultiAZ', true), undefined);
    assert.equal(await body('new CfnDBInstance(this, "A", props) { MultiAz = false };', 'MultiAZ', true), undefined);
  });

  it('write lists and structs', async () => {
    assert.equal(
      await body('new CfnDBInstance(this, "A", new CfnDBInstanceProps { });', 'EnableCloudwatchLogsExports', ['audit']),
      'new CfnDBInstance(this, "A", new CfnDBInstanceProps { EnableCloudwatchLogsExports = new[] { "audit" } });',
    );
    const struct = 'new CfnDBCluster.ServerlessV2ScalingConfigurationProperty { MinCapacity = 1 }';
    assert.equal(
      await body('new CfnDBCluster(this, "A", new CfnDBClusterProps { });', 'ServerlessV2ScalingConfiguration', { MinCapacity: 1 }),
      `new CfnDBCluster(this, "A", new CfnDBClusterProps { ServerlessV2ScalingConfiguration = ${struct} });`,
    );
  });
});
