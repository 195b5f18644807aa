import assert from 'node:assert/strict';
import { essenceOf, ports, portsOf } from './contract.ts';

// One app in five languages is one app: it has the same resources, findings and fixes.

const apps = new URL('../cdk/apps/', import.meta.url);

describe('what all languages have in common', () => {
  for (const app of ['shopDatabase.ts', 'bookingsDynamo.ts', 'sessionCaches.ts']) {
    it(`is the meaning of ${app}`, async function () {
      this.timeout(20_000);
      const original = await essenceOf(new URL(app, apps));
      const found = await portsOf(app);
      assert.deepEqual(found.map(([language]) => language), Object.keys(ports));
      assert.ok(original.findings.length > 0 && original.fixed.size > 0);
      for (const [name, file] of found) {
        const port = await essenceOf(file, ports[name]);
        assert.deepEqual(port.resources, original.resources, `resources in ${name}`);
        assert.deepEqual(port.findings, original.findings, `findings in ${name}`);
        for (const [fix, after] of original.fixed) {
          assert.ok(port.fixed.has(fix), `${name} offers ${fix}`);
          assert.deepEqual(port.fixed.get(fix), after, `${name} after ${fix}`);
        }
      }
    });
  }
});
