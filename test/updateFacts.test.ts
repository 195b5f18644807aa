import assert from 'node:assert/strict';
import { difference } from '../scripts/update-facts/difference.ts';
import type { Snapshot } from '../scripts/update-facts/snapshot.ts';
import type { EncodedFacts, EncodedProperties } from '../src/core/facts/encoding.ts';

const nothing: Snapshot = {
  properties: { asOf: '0.1.0', types: {}, definitions: [] },
  engineVersions: {},
  constants: {},
  sharedNames: {},
};

describe('the difference that an update of the facts makes', () => {
  it('is empty where only the version of the specification is another', () => {
    const facts = specification({ Name: 's!*' });
    assert.equal(difference(facts, { ...facts, properties: { ...facts.properties, asOf: '0.1.1' } }), '');
  });

  it('names types and properties that are new or gone', () => {
    const before = specification({ Name: 's', Old: 'b' });
    const after = specification(
      { Name: 's', Size: ['i!*', 'How large it is.'], Tags: '[t' },
      { 'AWS::DB::New': { p: { Name: 's' } } },
    );
    assert.deepEqual(linesOf(before, after), [
      'AWS::DB::New is new, with 1 property',
      'AWS::DB::Table: Size is new: integer, required, a change of it replaces the resource',
      'AWS::DB::Table: Tags is new: list of tag, a change of it replaces nothing',
      'AWS::DB::Table: Old is gone',
    ]);
    assert.ok(linesOf(after, before).includes('AWS::DB::New is gone'));
  });

  const changes: Readonly<
    Record<string, readonly [before: EncodedProperties, after: EncodedProperties, line: string]>
  > = {
    'a change that replaces the resource now': [
      { Name: 's' },
      { Name: 's*' },
      'a change of Name now replaces the resource; before it replaced nothing',
    ],
    'a change that only may replace it': [
      { Name: 's*' },
      { Name: 's?' },
      'a change of Name now may replace the resource; before it replaced it',
    ],
    'another type': [{ Name: 's' }, { Name: '{n' }, 'Name is now map of number, before string'],
    'what is required': [{ Name: 's' }, { Name: 's!' }, 'Name is now required'],
    'what is no longer required': [{ Name: 's!' }, { Name: 's' }, 'Name is no longer required'],
    'another default': [
      { Name: ['n', '', { x: 1 }] },
      { Name: ['n', '', { x: 7 }] },
      'the default of Name is now 7, before 1',
    ],
    'a default that is told at last': [
      { Name: 'b' },
      { Name: ['b', '', { x: false }] },
      'the default of Name is now false, before unknown',
    ],
    'what AWS has given up': [{ Name: 's' }, { Name: ['s', '', { w: 1 }] }, 'Name is now deprecated'],
    'a value more': [{ Name: ['s', '', { e: ['a'] }] }, { Name: ['s', '', { e: ['a', 'b'] }] }, 'Name takes b, too'],
    'a value less': [
      { Name: ['s', '', { e: ['a', 'b'] }] },
      { Name: ['s', '', { e: ['a'] }] },
      'Name no longer takes b',
    ],
    'values that are told at last': [{ Name: 's' }, { Name: ['s', '', { e: ['a', 'b'] }] }, 'Name takes only a, b'],
  };
  for (const [name, [before, after, line]] of Object.entries(changes)) {
    it(`tells ${name}`, () => {
      assert.deepEqual(linesOf(specification(before), specification(after)), [`AWS::DB::Table: ${line}`]);
    });
  }

  it('looks into nested types, each once, also where one contains itself', () => {
    const definitions = (property: string): EncodedFacts['definitions'] => [
      ['Rule', { Deeper: '1', Again: '[0' }],
      ['Detail', { Level: property }],
    ];
    const facts = (property: string): Snapshot => ({
      ...nothing,
      properties: {
        asOf: '0.1.0',
        types: { 'AWS::DB::Table': { p: { First: '0', Second: '[0' } } },
        definitions: definitions(property),
      },
    });
    assert.deepEqual(linesOf(facts('s'), facts('s*')), [
      'AWS::DB::Table.Detail: a change of Level now replaces the resource; before it replaced nothing',
    ]);
  });

  it('does not mind where in the list a nested type stands', () => {
    const facts = (types: EncodedFacts['types'], definitions: EncodedFacts['definitions']): Snapshot => ({
      ...nothing,
      properties: { asOf: '0.1.0', types, definitions },
    });
    const before = facts({ 'AWS::DB::Table': { p: { Rule: '0' } } }, [['Rule', { Name: 's' }]]);
    const after = facts({ 'AWS::DB::Table': { p: { Rule: '1' } } }, [
      ['Other', {}],
      ['Rule', { Name: 's' }],
    ]);
    assert.equal(difference(before, after), '');
  });

  it('counts what is only described in other words', () => {
    const before = specification({ Name: ['s', 'The name.'] });
    const after = specification({ Name: ['s', 'What it is called.'] });
    assert.deepEqual(linesOf(before, after), ['1 property is described in other words']);
  });

  it('tells engine versions that come and go', () => {
    const before = { postgres: { offered: ['16.3', '17.1'], withdrawn: ['12.1', '12.2'] } };
    const after = { postgres: { offered: ['12.2', '17.1', '18.0'], withdrawn: ['12.1', '16.3', '16.4'] } };
    assert.deepEqual(linesOf({ ...nothing, engineVersions: before }, { ...nothing, engineVersions: after }), [
      'postgres: new: 18.0',
      'postgres: offered again: 12.2',
      'postgres: no longer offered: 16.3',
      'postgres: no longer offered when first heard of: 16.4',
    ]);
  });

  it('tells constants and names of the CDK that have changed', () => {
    const before = {
      ...nothing,
      constants: { 'rds.StorageType': { GP2: 'gp2', IO1: 'io1', STANDARD: 'standard' } },
      sharedNames: { Login: ['docdb', 'neptune'], Table: ['dynamodb', 'glue'] },
    };
    const after = {
      ...nothing,
      constants: { 'rds.StorageType': { GP2: 'gp2', GP3: 'gp3', STANDARD: 'magnetic' } },
      sharedNames: { Table: ['dynamodb', 'redshift'], Cluster: ['dax', 'ecs'] },
    };
    assert.deepEqual(linesOf(before, after), [
      'rds.StorageType: new: GP3',
      'rds.StorageType: gone: IO1',
      'rds.StorageType: STANDARD stands for magnetic, before for standard',
      'Cluster is now a class of several modules: dax, ecs',
      'Login is no longer a class of several modules; it was of docdb, neptune',
      'Table: also in: redshift',
      'Table: no longer in: glue',
    ]);
  });

  it('stands in sections that are there only where they say something', () => {
    const text = difference(specification({ Name: 's' }), {
      ...specification({ Name: 's!' }),
      sharedNames: { Cluster: ['dax', 'ecs'] },
    });
    assert.equal(
      text,
      [
        '## Types and properties of CloudFormation\n',
        '- AWS::DB::Table: Name is now required\n',
        '## Names of the CDK\n',
        '- Cluster is now a class of several modules: dax, ecs\n',
      ].join('\n'),
    );
  });
});

function specification(properties: EncodedProperties, more: EncodedFacts['types'] = {}): Snapshot {
  const types = { 'AWS::DB::Table': { p: properties }, ...more };
  return { ...nothing, properties: { asOf: '0.1.0', types, definitions: [] } };
}

function linesOf(before: Snapshot, after: Snapshot): readonly string[] {
  return difference(before, after)
    .split('\n')
    .filter(line => line.startsWith('- '))
    .map(line => line.slice(2));
}
