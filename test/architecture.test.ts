import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../scripts/host/paths.ts';

// What ARCHITECTURE.md says of the house is true.

const text = readFileSync(path.join(project, 'ARCHITECTURE.md'), 'utf8');

describe('the picture of the architecture', () => {
  it('shows rooms that are there', () => {
    const rooms = firstCells('Rooms').flatMap(cell => [...cell.matchAll(/`([^`]+)`/g)].map(([, room = '']) => room));
    assert.ok(rooms.length > 20);
    for (const room of rooms) {
      const folder = room.replace(/[^/]*[*<].*$/, '');
      assert.ok(existsSync(path.join(project, folder)), room);
    }
  });

  it('names every dependency, and none besides', () => {
    const named = firstCells('Dependencies').flatMap(cell =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one),
    );
    const manifest: Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>> | undefined>> =
      JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
    const all = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const isNamed = (dependency: string): boolean =>
      named.includes(dependency) || (named.includes('@types/*') && dependency.startsWith('@types/'));
    assert.deepEqual(
      all.filter(dependency => !isNamed(dependency)),
      [],
    );
    assert.deepEqual(
      named.filter(one => one !== '@types/*' && !all.includes(one)),
      [],
    );
  });
});

/** The first cell of each row of the table below a heading. */
function firstCells(heading: string): readonly string[] {
  const section = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/^\| (?<cell>`.*?) \|/gm)].map(({ groups }) => groups?.['cell'] ?? '');
}
