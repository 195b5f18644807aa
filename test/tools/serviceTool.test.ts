import assert from 'node:assert/strict';
import { serviceTool } from '../../src/core/tools/serviceTool.ts';
import { ask } from './asking.ts';

describe('the tool for services', () => {
  it('answers an id, a name with and without Amazon, and a resource type alike', async () => {
    const answers = await Promise.all(
      ['dynamodb', 'Amazon DynamoDB', 'dynamodb ', 'DynamoDB', 'AWS::DynamoDB::Table'].map(service =>
        ask(serviceTool, { service }),
      ),
    );
    assert.equal(new Set(answers).size, 1);
    assert.match(answers[0] ?? '', /^# Amazon DynamoDB\n/);
    assert.match(answers[0] ?? '', /^\| Item size \| 400 KB/m);
  });

  it('says first that a service has ended', async () => {
    assert.match(await ask(serviceTool, { service: 'qldb' }), /^# Amazon QLDB\n\n> \*\*Ended 2025-07-31\.\*\*/);
  });

  it('gives one section where one is wanted', async () => {
    const answer = await ask(serviceTool, { service: 'dax', section: 'limits' });
    assert.deepEqual(answer.match(/^## .*$/gm), ['## Limits']);
    assert.match(answer, /^# DynamoDB Accelerator \(DAX\)\n/);
  });

  it('names the sections where the wanted one is not there', async () => {
    assert.match(
      await ask(serviceTool, { service: 'dax', section: 'colors' }),
      /There is no section "colors"\. There are: Overview, Features, .*Rules/,
    );
  });

  it('lists several services of one engine', async () => {
    const answer = await ask(serviceTool, { service: 'valkey' });
    assert.match(answer, /^Several services match "valkey":\n\n- elasticache: /);
    assert.match(answer, /^- memorydb: /m);
  });

  it('lists all services where it knows none, or was asked for nothing', async () => {
    for (const input of [{ service: 'spanner' }, {}, { service: 7 }]) {
      const answer = await ask(serviceTool, input);
      assert.match(answer, /^The reference has no service "(spanner|)"\. It has:\n\n- rds: Amazon RDS\./);
      assert.match(answer, /^- qldb: Amazon QLDB\..*\(ended 2025-07-31\)$/m);
    }
  });

  it('says what it does', () => {
    assert.equal(serviceTool.doing({ service: 'aurora' }), 'Looking up Amazon Aurora');
    assert.equal(serviceTool.doing({}), 'Looking up AWS databases');
  });
});
