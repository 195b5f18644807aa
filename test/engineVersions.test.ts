import assert from 'node:assert/strict';
import { engineNames, engineOf } from '../src/core/engines/engine.ts';
import { isWithdrawn, majorOf, neverExisted, newestOf } from '../src/core/engines/versions.ts';

const today = '2026-11-20';

describe('the versions of an engine', () => {
  it('never existed between those that did', () => {
    assert.equal(neverExisted('postgres', '16.4', today), false);
    assert.equal(neverExisted('postgres', '16.0', today), true);
    assert.equal(neverExisted('mysql', '8.4.1', today), true);
    assert.equal(neverExisted('mysql', '7.0', today), true);
    assert.equal(neverExisted('mysql', 'latest', today), true);
  });

  it('may be bare, newer than the list, or builds of their own', () => {
    for (const [engine, version] of [
      ['postgres', '10'],
      ['postgres', '16'],
      ['postgres', '16.99'],
      ['postgres', '19'],
      ['postgres', '12.22-rds.20991231'],
      ['mysql', '8.0'],
      ['mysql', '8.4'],
      ['mysql', '8.4.99'],
      ['mysql', '9.7.1'],
      ['mariadb', '12.3.2'],
      ['aurora-mysql', '8.0'],
      ['aurora-mysql', '8.0.mysql_aurora.3.99.0'],
      ['aurora-mysql', '8.4.7'],
      ['aurora-postgresql', '16.4-limitless'],
      ['aurora-postgresql', '16.4.1'],
      ['sqlserver', '15.00'],
      ['sqlserver', '16.00.9999.1.v1'],
      ['oracle', '19'],
      ['db2', '11.5'],
      ['docdb', '8.0.0'],
    ] as const) {
      assert.equal(neverExisted(engine, version, today), false, `${engine} ${version}`);
      assert.equal(isWithdrawn(engine, version), false, `${engine} ${version}`);
    }
  });

  it('of Aurora MySQL name the MySQL version that they belong to', () => {
    assert.equal(neverExisted('aurora-mysql', '5.7.mysql_aurora.2.11.2', today), false);
    assert.equal(neverExisted('aurora-mysql', '8.0.mysql_aurora.2.11.2', today), true);
    assert.equal(neverExisted('aurora-mysql', '3.08.0', today), true);
  });

  it('are withdrawn one by one', () => {
    assert.equal(isWithdrawn('postgres', '16.1'), true);
    assert.equal(isWithdrawn('postgres', '17.5'), false);
    assert.equal(isWithdrawn('mysql', '5.7.44'), true);
    assert.equal(isWithdrawn('mysql', '5.7.44-RDS.20260521'), false);
  });

  it('have a newest one whose support lasts', () => {
    assert.equal(newestOf('aurora-mysql', '8.0', '', today), '8.0.mysql_aurora.3.10.4');
    assert.equal(newestOf('postgres', '17', '', today), '17.9');
    assert.equal(newestOf('postgres', '14', '', today), undefined);
    assert.equal(newestOf('aurora-postgresql', '16', '', today), '16.13');
    assert.equal(newestOf('aurora-postgresql', '16', 'limitless', today), '16.13-limitless');
    assert.equal(newestOf('aurora-postgresql', '17', 'limitless', today), undefined);
  });

  it('belong to a major version', () => {
    const majors = [
      majorOf('postgres', '16.4'),
      majorOf('postgres', '9.6.24'),
      majorOf('mysql', '8.0.39'),
      majorOf('aurora-mysql', '8.0.mysql_aurora.3.08.0'),
      majorOf('sqlserver', '15.00.4365.2.v1'),
    ];
    assert.deepEqual(majors, ['16', '9.6', '8.0', '8.0', '15']);
  });
});

describe('the engine of a value of Engine', () => {
  it('is its stem for editions, and unknown for RDS Custom', () => {
    assert.equal(engineOf('sqlserver-ex'), 'sqlserver');
    assert.equal(engineOf('oracle-ee-cdb'), 'oracle');
    assert.equal(engineOf('custom-oracle-ee'), undefined);
    assert.equal(engineOf('aurora'), undefined);
    for (const id of Object.keys(engineNames)) assert.equal(engineOf(id), id);
  });
});
