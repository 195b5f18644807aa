import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

describe('checking many files', () => {
  it('keeps nothing of a file for the slow collection of garbage', () => {
    const script = fileURLToPath(import.meta.resolve('./keeping.ts'));
    const args = ['--max-semi-space-size=8', script];
    const bytes = Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    // A generator or a getter that is made for each file keeps all of it: 100,000 bytes of an ordinary template.
    assert.ok(bytes < 30_000, `${bytes} bytes of each file`);
  });
});
