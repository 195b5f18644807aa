import assert from 'node:assert/strict';
import type { EngineId } from '../src/core/engines/engine.ts';
import { agedSeverity, isStale, supportOf } from '../src/core/engines/support.ts';
import { supportDates } from '../src/core/engines/supportDates.ts';
import { editionOf, isUnder } from '../src/core/engines/version.ts';
import { lint } from '../src/core/lint.ts';
import type { Finding } from '../src/core/model.ts';
import { read } from '../src/core/read.ts';
import { engineEndOfStandardSupport } from '../src/core/rules/lifecycle/engine-end-of-standard-support.ts';
import { assets } from './assets.ts';

const today = '2026-11-20';

describe('the support of an engine version', () => {
  it('is standard up to the last day, and ending for the last 180 days', () => {
    assert.deepEqual(statesOf('postgres', '14.20', ['2026-08-31', '2026-09-01', '2027-02-27', '2027-02-28']), [
      'standard',
      'ending',
      'ending',
      'ending',
    ]);
  });

  it('is extended from the day after, up to the last day of Extended Support', () => {
    assert.deepEqual(statesOf('postgres', '14', ['2027-03-01', '2030-02-27', '2030-02-28', '2030-03-01']), [
      'extended',
      'extended',
      'extended',
      'ended',
    ]);
  });

  it('ends at once where there is no Extended Support', () => {
    assert.deepEqual(statesOf('mariadb', '10.6.24', ['2026-07-03', '2026-07-04', '2026-12-31', '2027-01-01']), [
      'standard',
      'ending',
      'ending',
      'ended',
    ]);
  });

  it('lasts to the end of a month of which AWS names no day', () => {
    assert.deepEqual(statesOf('postgres', '10.23', ['2022-10-31', '2022-11-01', '2023-04-30', '2023-05-01']), [
      'standard',
      'ending',
      'ending',
      'ended',
    ]);
  });

  it('ends with a minor version before the major one, but is extended with the major one', () => {
    assert.equal(supportOf('aurora-mysql', '8.0.mysql_aurora.3.10.2', today)?.state, 'standard');
    assert.equal(supportOf('aurora-mysql', '8.0.mysql_aurora.3.08.0', today)?.version.version, '3.08');
    assert.deepEqual(statesOf('aurora-mysql', '8.0.mysql_aurora.3.11.1', ['2026-11-13', '2026-11-14', '2028-05-01']), [
      'ending',
      'ended',
      'extended',
    ]);
    assert.equal(supportOf('aurora-mysql', '8.0', today)?.state, 'standard');
  });

  it('goes by whole parts of the version, and by the longest beginning that has a date', () => {
    assert.equal(isUnder('10.11.4', '10.1'), false);
    assert.equal(isUnder('16.4-limitless', '16.4'), true);
    const editions = ['16.4-Limitless', '5.7.44-rds.20260521', '19.0.0.0.ru-2019-07.rur-2019-07.r1', '16.4'].map(
      editionOf,
    );
    assert.deepEqual(editions, ['limitless', '', '', '']);
    const ends = ['1.4.6.1', '1.4.6.2', '1.4.7.0', '1.4.8.0'].map(one => supportOf('neptune', one, today)?.end);
    assert.deepEqual(ends, ['2027-03-06', '2027-06-03', '2027-06-03', '2027-10-27']);
  });

  it('has ended for what is older than the calendar, before its first version', () => {
    for (const [engine, version, end] of [
      ['mysql', '5.5', '2022-03-01'],
      ['postgres', '9.4.7', '2022-04-30'],
      ['aurora-postgresql', '10', '2024-02-29'],
      ['aurora-mysql', '5.6.mysql_aurora.1.22.2', '2024-10-31'],
      ['redis', '3.2.6', '2026-01-31'],
    ] as const) {
      const support = supportOf(engine, version, today);
      assert.deepEqual([support?.state, support?.isOlder, support?.end], ['ended', true, end], `${engine} ${version}`);
    }
    assert.equal(supportOf('redis', '3.2.6', '2026-01-31'), undefined, 'the day before');
  });

  it('is not known of what is newer than the calendars, or coarser', () => {
    for (const [engine, version] of [
      ['postgres', '19.1'],
      ['postgres', '1'],
      ['mysql', '8'],
      ['neptune', '1.4'],
      ['valkey', '9.1'],
      ['oracle', '19.0.0.0.ru-2025-01.rur-2025-01.r1'],
    ] as const) {
      assert.equal(supportOf(engine, version, today), undefined, `${engine} ${version}`);
    }
  });

  it('is found for every version of the calendars that has a date', () => {
    for (const { engine, version, covers = [version], standardSupportEnd } of supportDates) {
      for (const beginning of covers) {
        const found = supportOf(engine, beginning, '2019-01-01');
        assert.equal(found === undefined, standardSupportEnd === undefined, `${engine} ${beginning}`);
      }
    }
  });
});

describe('the age of the data', () => {
  it('is too great a year after its date', () => {
    assert.deepEqual(['2026-11-20', '2027-10-09', '2027-10-10'].map(isStale), [false, false, true]);
    assert.equal(agedSeverity('error', '2027-10-09'), 'error');
    assert.equal(agedSeverity('error', '2027-10-10'), 'hint');
  });
});

describe('engine-end-of-standard-support', () => {
  it('goes from silence over information to a warning as the days go by', async () => {
    const days = ['2026-08-31', '2026-09-01', '2027-02-28', '2027-03-01'];
    const found = await Promise.all(days.map(day => findingsOn(day)));
    assert.deepEqual(
      found.map(findings => findings.map(({ severity, tag }) => [severity, tag])),
      [[], [['information', undefined]], [['information', undefined]], [['warning', 'deprecated']]],
    );
  });

  it('says no more than a hint when its data is old', async () => {
    const [finding] = await findingsOn('2030-03-01');
    assert.equal(finding?.severity, 'hint');
    assert.match(
      finding?.message ?? '',
      /^Orders runs PostgreSQL 14: support ended 2030-02-28, .* \(as of 2026-10-09\)$/,
    );
  });

  it('never leads from Aurora PostgreSQL to Limitless, or back', async () => {
    const ordinary = await findingsOn('2028-12-01', 'aurora-postgresql', '16.13');
    assert.deepEqual(
      ordinary.flatMap(({ fixes }) => fixes.map(({ title }) => title)),
      ['Upgrade to Aurora PostgreSQL 18.6', 'Upgrade to Aurora PostgreSQL 17.9'],
    );
    const limitless = await findingsOn('2028-12-01', 'aurora-postgresql', '16.13-limitless');
    assert.deepEqual(
      limitless.map(({ fixes }) => fixes),
      [[]],
    );
  });

  it('is silent where the day is not known', async () => {
    assert.deepEqual(await findingsOn(undefined), []);
  });
});

function statesOf(engine: EngineId, version: string, days: readonly string[]): readonly (string | undefined)[] {
  return days.map(day => supportOf(engine, version, day)?.state);
}

async function findingsOn(
  day: string | undefined,
  engine: EngineId = 'postgres',
  version = '14.20',
): Promise<readonly Finding[]> {
  const text = `Resources:
  Orders:
    Type: AWS::RDS::${engine.startsWith('aurora') ? 'DBCluster' : 'DBInstance'}
    Properties: { Engine: ${engine}, EngineVersion: '${version}' }
`;
  const document = await read(text, 'yaml', assets);
  assert.ok(document !== undefined);
  const configuration = {
    profile: 'recommended',
    severities: {},
    ...(day === undefined ? {} : { today: day }),
  } as const;
  return lint(document, [engineEndOfStandardSupport], configuration);
}
