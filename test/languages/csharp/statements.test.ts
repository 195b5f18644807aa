import assert from 'node:assert/strict';
import { outline } from '../outline.ts';
import { read } from './reading.ts';

async function statements(body: string): Promise<string> {
  return outline({ ...(await read(body)), constructs: [] }).trimEnd();
}

describe('statements of C#', () => {
  for (const [code, expected] of [
    ['db.ApplyRemovalPolicy(CDK.RemovalPolicy.RETAIN);', 'db.applyRemovalPolicy(core.RemovalPolicy.RETAIN)'],
    ['this.Db.ApplyRemovalPolicy(x);', 'Db.applyRemovalPolicy(x)'],
    ['db?.ApplyRemovalPolicy(x);', 'db.applyRemovalPolicy(x)'],
    ['db.Connections.AllowFromAnyIpv4(x);', 'db.connections.allowFromAnyIpv4(x)'],
    ['((RDS.CfnDBInstance)db.Node.DefaultChild)!.AddPropertyOverride("A.B", false);', 'db.node.defaultChild.addPropertyOverride("A.B", false)'],
    ['(db.Node.DefaultChild as RDS.CfnDBInstance).AddPropertyOverride("A.B", 1);', 'db.node.defaultChild.addPropertyOverride("A.B", 1)'],
    ['new Table(this, "T").ApplyRemovalPolicy(x);', '(dynamodb.Table "T").applyRemovalPolicy(x)'],
    ['CDK.RemovalPolicies.Of(this).Destroy();', 'core.RemovalPolicies.of(this).destroy()'],
    ['Table.AddTable(7);', 'dynamodb.Table.addTable(7)'],
    ['cfn.MultiAz = true;', 'cfn.multiAz = true'],
    ['((RDS.CfnDBInstance)db.Node.DefaultChild).MultiAz = true;', 'db.node.defaultChild.multiAz = true'],
    ['cfn.CfnOptions.DeletionPolicy = x;', 'cfn.cfnOptions.deletionPolicy = x'],
    ['this.cfn.MultiAz = true;', 'cfn.multiAz = true'],
    ['tables.ForEach(t => t.ApplyRemovalPolicy(x));', 't.applyRemovalPolicy(x)'],
    ['tables.ForEach(t => t.Days = 7);', 't.days = 7'],
    ['new Other(this, "T").ApplyRemovalPolicy(x);', ''],
    ['db.Settle();', ''],
    ['Days = 7;', ''],
    ['this.Days = 7;', ''],
    ['ApplyRemovalPolicy(x);', ''],
    ['var t = new TableProps { TableName = "t" };', ''],
  ] as const) {
    it(`read ${code}`, async () => {
      assert.equal(await statements(code), expected);
    });
  }

  it('stand in the order in which they are carried out', async () => {
    assert.equal(
      await statements('db.A = 1;\nnew Table(this, "T")\n  .ApplyRemovalPolicy(y);\ndb.ApplyRemovalPolicy(x);\ndb.C = 3;'),
      'db.a = 1\n(dynamodb.Table "T").applyRemovalPolicy(y)\ndb.applyRemovalPolicy(x)\ndb.c = 3',
    );
  });

  it('know their places', async () => {
    const { statements: found, covers } = await read('cfn.MultiAz = true;\ndb.ApplyRemovalPolicy(x);');
    assert.deepEqual(found.map(({ span }) => covers(span)), ['cfn.MultiAz = true', 'db.ApplyRemovalPolicy(x)']);
    assert.deepEqual(found.map(each => each.kind === 'assignment' && [covers(each.key), covers(each.value.span)]), [
      ['MultiAz', 'true'],
      false,
    ]);
  });
});
