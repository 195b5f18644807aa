import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { costly, createWorkspace, faulty, findingsIn, sound, type Workspace } from './running.ts';

describe('db-lens', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  it('answers 0 where nothing is found', async () => {
    workspace.write('a.yaml', sound);
    workspace.write('b.yaml', 'services: {}');
    assert.deepEqual(await workspace.run('.'), { code: 0, out: 'Nothing found in 1 file with databases\n', err: '' });
  });

  it('shows files in the order of their paths, whatever the order of the arguments', async () => {
    workspace.write('b.yaml', costly);
    workspace.write('a.yaml', costly);
    const { out } = await workspace.run('b.yaml', 'a.yaml');
    assert.deepEqual(
      [...out.matchAll(/^\w+\.yaml/gm)].map(([name]) => name),
      ['a.yaml', 'b.yaml'],
    );
  });

  describe('--max-severity', () => {
    const unprotected = sound.replace('      DeletionProtectionEnabled: true\n', '').replaceAll('Retain', 'Delete');
    const cases: readonly (readonly [string, string, string, 0 | 1])[] = [
      ['information', unprotected, 'information by default', 0],
      ['warning', costly, 'a warning that is tolerated', 0],
      ['information', costly, 'a warning that is not tolerated', 1],
      ['hint', unprotected, 'information that is not tolerated', 1],
      ['none', unprotected, 'anything at all', 1],
      ['none', sound, 'nothing', 0],
    ];
    for (const [severity, text, name, expected] of cases) {
      it(`${severity} answers ${expected} to ${name}`, async () => {
        workspace.write('a.yaml', text);
        const { code } = await workspace.run(`--max-severity=${severity}`, 'a.yaml');
        assert.equal(code, expected);
      });
    }
  });

  it('holds every rule in the strict profile', async () => {
    workspace.write('a.yaml', 'Resources:\n  A: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres } }\n');
    const [recommended, strict] = [await count('recommended'), await count('strict')];
    assert.ok(strict > recommended, `${strict} findings in strict, ${recommended} in recommended`);

    async function count(profile: string): Promise<number> {
      return findingsIn(await workspace.run('a.yaml', '--format=json', `--profile=${profile}`)).length;
    }
  });

  it('--rule looks at these rules alone, whatever the profile, and minds no other suppression', async () => {
    workspace.write('a.yaml', `# db-lens-ignore-file no-such-rule: gone\n${faulty}`);
    const rules = ['--rule=dynamodb-table-pitr', '--rule=dynamodb-table-cmk'];
    const run = await workspace.run('a.yaml', '--format=json', '--profile=development', ...rules);
    assert.deepEqual(
      findingsIn(run).map(({ rule }) => rule),
      ['dynamodb-table-cmk', 'dynamodb-table-pitr'],
    );
  });

  it('--control looks at the rules that stand for a control', async () => {
    workspace.write('a.yaml', faulty);
    const run = await workspace.run('a.yaml', '--format=json', '--control=DynamoDB.2');
    assert.deepEqual(
      findingsIn(run).map(({ rule }) => rule),
      ['dynamodb-table-pitr'],
    );
  });

  it('--quiet shows what fails the run and nothing else', async () => {
    workspace.write('a.yaml', faulty);
    const { code, out, err } = await workspace.run('--quiet', '--max-severity=warning', '.');
    assert.deepEqual({ code, out, err }, { code: 0, out: '', err: '' });
    const { out: warnings } = await workspace.run('--quiet', '.');
    assert.equal(warnings.match(/ warning /g)?.length, 2);
    assert.doesNotMatch(warnings, / information |with databases/);
  });

  it('stops when nobody reads what it writes, but never amid fixes', async () => {
    for (const name of ['a', 'b', 'c']) workspace.write(`${name}.yaml`, faulty);
    const { out } = await workspace.runIn({ isHeard: false }, '.');
    assert.doesNotMatch(out, /^b\.yaml/m);
    await workspace.runIn({ isHeard: false }, '--fix', '.');
    assert.match(workspace.read('c.yaml'), /DeletionPolicy: Retain/);
  });

  it('--stats tells counts and times on the standard error', async () => {
    workspace.write('a.yaml', faulty);
    workspace.write('b.yaml', 'services: {}');
    const { out, err } = await workspace.run('--stats', '.');
    assert.doesNotMatch(out, /threads/);
    assert.match(err, /^files +2\nwith databases +1\nresources +1\nfindings +3\nfinding the files +\d+ ms\n/);
    assert.match(err, /\nthreads +1\nmemory at most +\d+ MB\n/);
    assert.match(err, /\ndynamodb-table-pitr +1\n/);
  });

  describe('with a file that cannot be read', () => {
    beforeEach(() => {
      workspace.write('a.yaml', costly);
      workspace.write('z.yaml', costly);
      workspace.write('broken.yaml', '');
      makeUnreadable(workspace.path('broken.yaml'));
    });

    it('says so on one line, checks the others and answers 2', async () => {
      const { code, out, err } = await workspace.run('a.yaml', 'broken.yaml', 'z.yaml');
      assert.equal(code, 2);
      assert.match(err, /^db-lens: broken\.yaml: (?:permission denied|the disk cannot read it)\n$/);
      assert.match(out, /^a\.yaml:10:9 [^]+^z\.yaml:10:9 [^]+^2 warnings in 2 files with databases\n$/m);
    });

    it('says so in the formats that have a place for it', async () => {
      const { out: markdown } = await workspace.run('broken.yaml', '--format=markdown');
      assert.match(markdown, /\n### Could not be done\n\n- broken\.yaml: /);
      const { out: junit } = await workspace.run('broken.yaml', '--format=junit');
      assert.match(junit, /<error message="broken\.yaml: [^"]+"\/>/);
      const { out: github } = await workspace.run('broken.yaml', '--format=github');
      assert.match(github, /^::error title=db-lens::broken\.yaml: /);
    });
  });

  it('stops listing what could not be done after 100 lines', async () => {
    const { err } = await workspace.run(...Array.from({ length: 120 }, (_, i) => `gone${i}.yaml`));
    const lines = err.trimEnd().split('\n');
    assert.equal(lines.length, 101);
    assert.equal(lines.at(-1), 'db-lens: and 20 more');
  });

  describe('as a program', () => {
    const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

    it('runs, colours when it is told to, and answers by its exit code', () => {
      workspace.write('a.yaml', costly);
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--color', 'a.yaml'], {
        cwd: workspace.path('.'),
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.equal(status, 1);
      assert.ok(stdout.startsWith('\u001B[1ma.yaml:10:9\u001B[0m \u001B[33mwarning\u001B[0m Orders '));
    });
  });
});

/** Where permissions stop nobody, as they do not stop root, a file that gives an error when it is read. */
function makeUnreadable(file: string): void {
  if (process.getuid?.() !== 0) return chmodSync(file, 0);
  rmSync(file);
  symlinkSync('/proc/self/mem', file);
}
