import assert from 'node:assert/strict';
import { fixesOf } from '../fixing.ts';
import { readCdk } from '../reading.ts';

const imports = "import * as elasticache from '@aws-cdk/aws-elasticache-alpha';\n\n";

const cache = (props: string): string => `${imports}new elasticache.ServerlessCache(this, 'Cache', { vpc${props} });\n`;

describe('fixes of a ServerlessCache', () => {
  it('keep backups', async () => {
    assert.deepEqual(await fixesOf('elasticache-serverless-guardrails', cache(''), 1), {
      'Keep backups for 7 days': cache(', backup: { backupRetentionLimit: 7 }'),
    });
  });

  it('keep backups in the block that there is', async () => {
    const text = cache(", userGroup, backup: { backupNameBeforeDeletion: 'last' }");
    assert.deepEqual(await fixesOf('elasticache-serverless-guardrails', text), {
      'Keep backups for 7 days': text.replace("'last' }", "'last', backupRetentionLimit: 7 }"),
    });
  });
});

describe('users of a cache', () => {
  it('are members of their group by their ids', async () => {
    const { resources } = await readCdk(`${imports}
const app = new elasticache.IamUser(this, 'App', { userId: 'app', accessControl });
const group = new elasticache.UserGroup(this, 'Group', { users: [app] });
group.addUser(new elasticache.IamUser(this, 'Other', { userId: 'other', accessControl }));
`);
    const ids = resources.find(({ name }) => name === 'Group')?.properties.entries.get('UserIds');
    assert.equal(ids?.kind, 'list');
    assert.deepEqual(
      ids.items.map(id => (id.kind === 'literal' ? id.value : id.kind)),
      ['app', 'other'],
    );
  });
});
