import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../src/core/read.ts';

const project = path.resolve(import.meta.dirname, '..');
const manifest = readFileSync(path.join(project, 'package.json'), 'utf8');
const strings = readFileSync(path.join(project, 'package.nls.json'), 'utf8');

describe('the manifest', () => {
  it('has each of its strings in package.nls.json, and no other is there', () => {
    const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(match => match[1] ?? '');
    const defined = [...strings.matchAll(/^ +"([^"]+)":/gm)].map(match => match[1] ?? '');
    assert.deepEqual([...new Set(used)].toSorted(), defined.toSorted());
  });

  it('names pictures that exist', () => {
    const files = [...manifest.matchAll(/"(media\/[^"]+)"/g)].map(match => match[1] ?? '');
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter(file => !existsSync(path.join(project, file))),
      [],
    );
  });

  it('starts the extension for every language that it reads', () => {
    const started = [...manifest.matchAll(/"onLanguage:([^"]+)"/g)].map(match => match[1] ?? '');
    assert.deepEqual(started.toSorted(), languages.toSorted());
  });
});
