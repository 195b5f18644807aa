import assert from 'node:assert/strict';
import { parse } from '../../src/core/template/yaml.ts';

/** Everything that a text says, as JSON. */
function meaning(text: string): string {
  return JSON.stringify(parse(text).map(document => [document.toJS(), document.errors.length]));
}

// All texts are read by one schema, to which `yaml` adds the tags that a text uses.
describe('reading one file', () => {
  const tagged = [
    'Binary: !!binary aGVsbG8=',
    'Set: !!set { a, b }',
    'Ordered: !!omap [a: 1, b: 2]',
    'Pairs: !!pairs [a: 1, a: 2]',
    'Day: !!timestamp 2010-09-09',
    'Merged: { !!merge <<: { a: 1 }, b: 2 }',
  ].join('\n');
  const ordinary = [
    'AWSTemplateFormatVersion: 2010-09-09',
    'Base: { a: 1, b: 1 }',
    'Merged: { <<: { a: 1 }, b: 2 }',
    'Plain: [aGVsbG8=, 12:30:45, 0b11, 0o17, 017, yes, ~, 1_000, 2001-12-14t21:59:43.10-05:00]',
    'Set: { ? a, ? b }',
    'Ref: !Ref Orders',
  ].join('\n');

  it('does not change how another is read, whatever its tags', () => {
    const before = meaning(ordinary);
    const first = meaning(tagged);
    assert.equal(meaning(ordinary), before);
    assert.equal(meaning(tagged), first);
    assert.equal(meaning(ordinary), before);
  });

  it('by an older version of YAML does not change how another is read', () => {
    const old = '%YAML 1.1\n---\nP: [yes, 1_000]\n';
    assert.equal(meaning('P: [yes, 1_000]'), '[[{"P":["yes","1_000"]},0]]');
    assert.equal(meaning(old), '[[{"P":[true,1000]},0]]');
    assert.equal(meaning(`\uFEFF${old}`), meaning(old));
    assert.equal(meaning('P: [yes, 1_000]'), '[[{"P":["yes","1_000"]},0]]');
  });
});
