import assert from 'node:assert/strict';
import { outline } from '../outline.ts';
import { read } from './reading.ts';

async function statements(body: string): Promise<string> {
  return outline({ ...(await read(body)), constructs: [] }).trimEnd();
}

describe('statements of Java', () => {
  for (const [code, expected] of [
    ['db.applyRemovalPolicy(RemovalPolicy.RETAIN);', 'db.applyRemovalPolicy(core.RemovalPolicy.RETAIN)'],
    ['this.db.applyRemovalPolicy(x);', 'db.applyRemovalPolicy(x)'],
    ['db.getConnections().allowFromAnyIpv4(x);', 'db.connections.allowFromAnyIpv4(x)'],
    ['((CfnDBInstance) db.getNode().getDefaultChild()).addPropertyOverride("A.B", false);', 'db.node.defaultChild.addPropertyOverride("A.B", false)'],
    ['new Table(this, "T").applyRemovalPolicy(x);', '(dynamodb.Table "T").applyRemovalPolicy(x)'],
    ['Table.Builder.create(this, "T").build().applyRemovalPolicy(x);', '(dynamodb.Table "T").applyRemovalPolicy(x)'],
    ['RemovalPolicies.of(this).destroy();', 'core.RemovalPolicies.of(this).destroy()'],
    ['Table.addTable(7);', 'dynamodb.Table.addTable(7)'],
    ['cfn.setMultiAz(true);', 'cfn.multiAz = true'],
    ['cfn.getCfnOptions().setDeletionPolicy(x);', 'cfn.cfnOptions.deletionPolicy = x'],
    ['settings.days = 7;', 'settings.days = 7'],
    ['list.forEach(t -> t.applyRemovalPolicy(x));', 't.applyRemovalPolicy(x)'],
    ['db.settle();', ''],
    ['db.set("a", 1);', ''],
    ['days = 7;', ''],
    ['this.days = 7;', ''],
    ['applyRemovalPolicy(x);', ''],
    ['Other.applyRemovalPolicy(x);', ''],
    ['new Other(this, "T").applyRemovalPolicy(x);', ''],
    ['Table.Builder.create(this, "T").applyRemovalPolicy(x).build();', ''],
  ] as const) {
    it(`read ${code}`, async () => {
      assert.equal(await statements(code), expected);
    });
  }

  it('stand in the order in which they are carried out', async () => {
    assert.equal(
      await statements('db.setA(1);\nx.b = 2;\nnew Table(this, "T")\n  .applyRemovalPolicy(y);\ndb.setC(3);'),
      'db.a = 1\nx.b = 2\n(dynamodb.Table "T").applyRemovalPolicy(y)\ndb.c = 3',
    );
  });

  it('know their places', async () => {
    const { statements: found, covers } = await read('cfn.setMultiAz(true);\nsettings.days = 7;\ndb.applyRemovalPolicy(x);');
    assert.deepEqual(found.map(({ span }) => covers(span)), [
      'cfn.setMultiAz(true)',
      'settings.days = 7',
      'db.applyRemovalPolicy(x)',
    ]);
    assert.deepEqual(found.map(each => each.kind === 'assignment' && [covers(each.key), covers(each.value.span)]), [
      ['setMultiAz', 'true'],
      ['days', '7'],
      false,
    ]);
  });
});
