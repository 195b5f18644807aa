import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { lint } from '../../src/core/lint.ts';
import { rules } from '../../src/core/rules/index.ts';
import { rootOf } from '../languages/parse.ts';
import { readCdk } from './reading.ts';

// What cannot be seen says nothing: a value that the file leaves open must not bring a finding along.

const folder = new URL('./apps/', import.meta.url);

/** Every so many places are tried; all of them take seconds. */
const step = 9;

interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

describe('values that cannot be seen', () => {
  it('accuse nobody', async function () {
    this.timeout(30_000);
    const invented: string[] = [];
    let place = 0;
    for (const app of await readdir(folder)) {
      const text = await readFile(new URL(app, folder), 'utf8');
      const before = await faultsIn(text);
      for (const { start, end, by } of await changesOf(text)) {
        place += 1;
        if (place % step !== 0) continue;
        const after = await faultsIn(text.slice(0, start) + by + text.slice(end));
        const line = text.slice(0, start).split('\n').length;
        invented.push(...[...after].filter(fault => !isKnown(fault, before)).map(fault => `${app}:${line} ${fault}`));
      }
    }
    assert.ok(place > 1000);
    assert.deepEqual(invented, []);
  });
});

/** Each value of an object becomes a call of something elsewhere; each object and list may hold more. */
async function changesOf(text: string): Promise<readonly Change[]> {
  const root = await rootOf(text, 'tree-sitter-typescript.wasm');
  const values = root.descendantsOfType('pair').flatMap(pair => pair?.childForFieldName('value') ?? []);
  const holders = root.descendantsOfType(['object', 'array']).flatMap(holder => holder ?? []);
  return [
    ...values.map(({ startIndex, endIndex }) => ({ start: startIndex, end: endIndex, by: 'elsewhere()' })),
    ...holders.map(({ startIndex }) => ({ start: startIndex + 1, end: startIndex + 1, by: '...elsewhere, ' })),
  ];
}

async function faultsIn(text: string): Promise<ReadonlySet<string>> {
  const findings = lint(await readCdk(text), rules, { profile: 'strict', severities: {}, today: '2026-11-20' });
  return new Set(findings.map(({ rule, resource }) => `${rule} ${resource}`));
}

/** Whether a fault was there before, or a graver one of the same resource that kept it back. */
function isKnown(fault: string, before: ReadonlySet<string>): boolean {
  const [id = '', resource = ''] = fault.split(' ');
  const graver = rules.find(rule => rule.id === id)?.unless ?? [];
  return before.has(fault) || graver.some(rule => before.has(`${rule} ${resource}`));
}
