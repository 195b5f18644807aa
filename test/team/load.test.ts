import assert from 'node:assert/strict';
import { findTeam } from '../../src/core/team/load.ts';
import { base, decided, disk, problemsOf } from './reading.ts';

const rule = 'rds-instance-multi-az';
const off = `rules:\n  ${rule}: off\n`;

describe('the team file of a file', () => {
  it('is the nearest one, alone', async () => {
    const files = { '/w/.db-lens.yaml': `profile: strict\n${off}`, '/w/a/.db-lens.yml': 'profile: development\n' };
    assert.deepEqual(await decided(files, '/w/a/b/t.yaml'), { ...base, profile: 'development', requiredTags: [] });
    assert.deepEqual(await decided(files, '/w/ab/t.yaml'), {
      profile: 'strict',
      severities: { [rule]: 'off' },
      requiredTags: [],
    });
    assert.equal(await decided(files, '/elsewhere/t.yaml'), undefined);
  });

  it('may lie in the root, and on a drive', async () => {
    assert.equal((await findTeam('/a/t.yaml', disk({ '/.db-lens.json': '{}' })))?.path, '/.db-lens.json');
    assert.equal((await findTeam('C:/a/t.yaml', disk({ 'C:/.db-lens.yaml': '' })))?.path, 'C:/.db-lens.yaml');
  });

  it('is stronger than the settings where it says something', async () => {
    const settings = {
      profile: 'strict',
      severities: { [rule]: 'error', 'dax-multi-az': 'hint' },
      today: '2026-11-20',
    } as const;
    assert.deepEqual(await decided({ '/.db-lens.yaml': off }, '/t.yaml', settings), {
      profile: 'strict',
      severities: { [rule]: 'off', 'dax-multi-az': 'hint' },
      requiredTags: [],
      today: '2026-11-20',
    });
  });
});

describe('an override', () => {
  const files = {
    '/w/.db-lens.yaml': `profile: strict
rules: { ${rule}: error }
requiredTags: [Owner]
overrides:
  - files: dev/**
    profile: development
    rules: { ${rule}: hint }
    requiredTags: []
  - files: ["**/*.test.yaml"]
    rules: { rds: off }
  - files: "!prod"
    rules: { dax-multi-az: warning }
`,
  };

  it('holds for its files, and the later one is the stronger', async () => {
    const outside = await decided(files, '/w/prod/dev/t.yaml');
    assert.deepEqual(outside, { profile: 'strict', severities: { [rule]: 'error' }, requiredTags: ['Owner'] });
    const inside = await decided(files, '/w/dev/t.yaml');
    assert.ok(typeof inside === 'object');
    assert.deepEqual([inside.profile, inside.severities[rule], inside.requiredTags], ['development', 'hint', []]);
    const both = await decided(files, '/w/dev/t.test.yaml');
    assert.ok(typeof both === 'object');
    assert.deepEqual([both.profile, both.severities[rule]], ['development', 'off']);
  });

  it('holds for all others where its files are taken back', async () => {
    const [inside, outside] = [await decided(files, '/w/prod/t.yaml'), await decided(files, '/w/t.yaml')];
    assert.ok(typeof inside === 'object' && typeof outside === 'object');
    assert.deepEqual([inside.severities['dax-multi-az'], outside.severities['dax-multi-az']], [undefined, 'warning']);
  });
});

describe('ignore', () => {
  const files = {
    '/w/.db-lens.yaml':
      'ignore: [legacy/**, "!legacy/kept.yaml"]\noverrides:\n  - files: dev\n    ignore: "*.old.yaml"\n',
  };

  it('leaves files out, and takes some back', async () => {
    assert.equal(await decided(files, '/w/legacy/a/t.yaml'), 'ignored');
    assert.deepEqual(await decided(files, '/w/legacy/kept.yaml'), { ...base, requiredTags: [] });
    assert.deepEqual(await decided(files, '/w/t.old.yaml'), { ...base, requiredTags: [] });
    assert.equal(await decided(files, '/w/dev/a/t.old.yaml'), 'ignored');
  });
});

describe('extends', () => {
  it('builds on other files, the later ones and the own keys being stronger', async () => {
    const files = {
      '/w/a/.db-lens.yaml': `extends: [../one.yaml, ../two.yaml]\nrules: { dax-multi-az: error }\n`,
      '/w/one.yaml': `profile: strict\nrules: { ${rule}: hint, dax-multi-az: hint }\n`,
      '/w/two.yaml': `profile: development\nrules: { ${rule}: off }\n`,
    };
    assert.deepEqual(await decided(files, '/w/a/t.yaml'), {
      profile: 'development',
      severities: { [rule]: 'off', 'dax-multi-az': 'error' },
      requiredTags: [],
    });
  });

  it('starts globs from the folder of the file they stand in, and from the own one for files outside of it', async () => {
    const files = {
      '/w/a/.db-lens.yaml': 'extends: [../.db-lens.yaml, ../shared/base.yaml]\n',
      '/w/.db-lens.yaml': 'ignore: a/old/**\n',
      '/w/shared/base.yaml': 'overrides:\n  - files: dev/**\n    profile: development\n',
    };
    assert.equal(await decided(files, '/w/a/old/t.yaml'), 'ignored');
    const dev = await decided(files, '/w/a/dev/t.yaml');
    assert.ok(typeof dev === 'object');
    assert.equal(dev.profile, 'development');
  });

  it('takes a file that several build on once, weaker than all of them', async () => {
    const files = {
      '/.db-lens.yaml': 'extends: [b.yaml, c.yaml]\n',
      '/b.yaml': 'extends: d.yaml\nprofile: strict\n',
      '/c.yaml': 'extends: d.yaml\n',
      '/d.yaml': 'profile: development\n',
    };
    assert.deepEqual(await decided(files, '/t.yaml'), { ...base, profile: 'strict', requiredTags: [] });
  });

  it('says where it leads nowhere or in a circle, and goes on', async () => {
    const files = {
      '/w/.db-lens.yaml':
        'extends: [./none.yaml, a.yaml, /etc/x.yaml, https://x.org/a.yaml, ../../b.yaml]\nprofile: strict\n',
      '/w/a.yaml': `extends: .db-lens.yaml\n${off}`,
    };
    const team = await findTeam('/w/t.yaml', disk(files));
    assert.ok(team !== undefined);
    assert.deepEqual(problemsOf(team), [
      "/w/.db-lens.yaml «./none.yaml» There is no file './none.yaml'",
      "/w/.db-lens.yaml «/etc/x.yaml» '/etc/x.yaml' is not a path relative to this file",
      "/w/.db-lens.yaml «https://x.org/a.yaml» 'https://x.org/a.yaml' is not a path relative to this file",
      "/w/.db-lens.yaml «../../b.yaml» '../../b.yaml' leads out of every folder",
      "/w/a.yaml «.db-lens.yaml» '.db-lens.yaml' leads back here: team files cannot extend each other in a circle",
    ]);
    assert.deepEqual(
      team.files.map(({ path }) => path),
      ['/w/.db-lens.yaml', '/w/none.yaml', '/w/a.yaml'],
    );
    assert.deepEqual(await decided(files, '/w/t.yaml'), {
      profile: 'strict',
      severities: { [rule]: 'off' },
      requiredTags: [],
    });
  });

  it('takes a file that cannot be read for none', async () => {
    const read = async (path: string): Promise<string | undefined> => {
      if (path === '/.db-lens.yaml') return 'extends: a.yaml';
      throw new Error('no access');
    };
    const team = await findTeam('/t.yaml', read);
    assert.ok(team !== undefined);
    assert.deepEqual(problemsOf(team), ["/.db-lens.yaml «a.yaml» There is no file 'a.yaml'"]);
  });
});

describe('what a team decides for the deployment', () => {
  const files = {
    '/w/.db-lens.yaml':
      'parameters: { Stage: dev, Days: 1 }\nconditions: { IsProd: false }\nhonorOtherTools: false\noverrides:\n  - { files: prod, parameters: { Stage: prod }, conditions: { IsProd: true }, honorOtherTools: true }\n',
  };
  it('is joined name by name, the override being the stronger', async () => {
    const settled = async (file: string): Promise<unknown> => {
      const configuration = await decided(files, file);
      return typeof configuration === 'object'
        ? [configuration.decisions, configuration.honorOtherTools]
        : configuration;
    };
    assert.deepEqual(await settled('/w/t.yaml'), [
      { parameters: { Stage: 'dev', Days: 1 }, conditions: { IsProd: false } },
      false,
    ]);
    assert.deepEqual(await settled('/w/prod/t.yaml'), [
      { parameters: { Stage: 'prod', Days: 1 }, conditions: { IsProd: true } },
      true,
    ]);
  });
});
