import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { rules } from '../../src/core/rules/index.ts';
import { createWorkspace, faulty, sound, type Workspace } from './running.ts';

describe('the command line', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  describe('db-lens', () => {
    it('shows each finding with its line and its fixes', async () => {
      workspace.write('stacks/orders.yaml', faulty);
      const { code, out, err } = await workspace.run('stacks');
      assert.equal(code, 1);
      assert.equal(err, '');
      const blocks = out.split('\n\n');
      assert.equal(blocks.length, 4);
      assert.match(
        blocks[2] ?? '',
        /^stacks\/orders\.yaml:7:9 warning Orders cannot be restored to a point in time: .+ \(dynamodb-table-pitr\)\n/,
      );
      assert.equal(
        (blocks[2] ?? '').slice((blocks[2] ?? '').indexOf('\n')),
        `
  7 |         PointInTimeRecoveryEnabled: false
    |         ${'^'.repeat('PointInTimeRecoveryEnabled: false'.length)}
    | fix: Turn on point-in-time recovery (costs more)`,
      );
      assert.equal(blocks[3], '2 warnings, 1 information in 1 file with databases\n');
    });

    it('answers 0 where nothing is found', async () => {
      workspace.write('a.yaml', sound);
      workspace.write('b.yaml', 'services: {}');
      assert.deepEqual(await workspace.run('.'), { code: 0, out: 'Nothing found in 1 file with databases\n', err: '' });
    });

    it('answers 0 where there is no more than information', async () => {
      workspace.write(
        'a.yaml',
        sound.replace('      DeletionProtectionEnabled: true\n', '').replaceAll('Retain', 'Delete'),
      );
      const { code, out } = await workspace.run('a.yaml');
      assert.equal(code, 0);
      assert.match(out, /\n2 information in 1 file with databases\n$/);
    });

    it('holds every rule in the strict profile', async () => {
      workspace.write('a.yaml', 'Resources:\n  A: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres } }\n');
      const [recommended, strict] = [await count('recommended'), await count('strict')];
      assert.ok(strict > recommended, `${strict} findings in strict, ${recommended} in recommended`);

      async function count(profile: string): Promise<number> {
        const { out } = await workspace.run('a.yaml', '--format=json', `--profile=${profile}`);
        return out.match(/^ {4}"rule":/gm)?.length ?? 0;
      }
    });

    it('writes JSON for programs', async () => {
      workspace.write('stacks/orders.yaml', sound.replace('Enabled: true\n      Attr', 'Enabled: false\n      Attr'));
      const { code, out } = await workspace.run('--format', 'json', 'stacks/orders.yaml');
      assert.equal(code, 1);
      const message = rules.find(({ id }) => id === 'dynamodb-table-pitr')?.message;
      assert.deepEqual(JSON.parse(out), [
        {
          file: 'stacks/orders.yaml',
          rule: 'dynamodb-table-pitr',
          severity: 'warning',
          message: `Orders ${message}`,
          resource: 'Orders',
          range: { start: { line: 10, column: 9 }, end: { line: 10, column: 42 } },
          fixes: [{ title: 'Turn on point-in-time recovery (costs more)', impact: 'cost' }],
        },
      ]);
    });

    it('writes an empty array where nothing is found', async () => {
      workspace.write('a.yaml', sound);
      assert.deepEqual(await workspace.run('--format=json', '.'), { code: 0, out: '[]\n', err: '' });
    });

    it('tells its version and how it is used', async () => {
      assert.deepEqual(await workspace.run('--version'), { code: 0, out: `${packageJson.version}\n`, err: '' });
      const { code, out } = await workspace.run('--help');
      assert.equal(code, 0);
      assert.match(out, /^Usage: db-lens \[options\] PATH…\n/);
    });

    it('keeps control characters of a file from the terminal', async () => {
      workspace.write('a.yaml', faulty.replace('Enabled: false', 'Enabled: false # \u001B[31mred'));
      const { out } = await workspace.run('a.yaml');
      assert.ok(!out.includes('\u001B'));
      assert.ok(out.includes('# ·[31mred'));
    });
  });

  describe('db-lens that cannot run', () => {
    const cases: readonly (readonly [string, readonly string[], string])[] = [
      ['an option that it does not have', ['--fast', '.'], "Unknown option '--fast'"],
      ['a format that it does not have', ['--format', 'xml', '.'], '--format is text or json, not xml'],
      [
        'a profile that it does not have',
        ['--profile=best', '.'],
        '--profile is recommended, strict, development, not best',
      ],
      ['no path', [], 'name the files, folders or globs to check'],
      ['a path that leads nowhere', ['gone.yaml'], 'gone.yaml: no such file or folder'],
      ['a glob without a match', ['stacks/*.yaml'], 'stacks/*.yaml: matches no template file'],
      ['a file of another kind', ['notes.txt'], 'notes.txt: not a .yaml, .yml, .json or .template file'],
      ['a file that is no text', ['binary.json'], 'binary.json: no UTF-8 text, or too large for a template'],
    ];
    for (const [name, args, message] of cases) {
      it(`says so: ${name}`, async () => {
        workspace.write('notes.txt', 'hello');
        workspace.write('binary.json', Uint8Array.of(0xff, 0xfe, 0x00));
        const { code, err } = await workspace.run(...args);
        assert.equal(code, 2);
        assert.ok(err.startsWith(`db-lens: ${message}`), err);
      });
    }

    it('still checks the other files', async () => {
      workspace.write('a.yaml', faulty);
      const { code, out, err } = await workspace.run('gone.yaml', 'a.yaml');
      assert.equal(code, 2);
      assert.match(out, /^a\.yaml:2:3 /);
      assert.equal(err, 'db-lens: gone.yaml: no such file or folder\n');
    });
  });

  describe('db-lens --fix', () => {
    it('applies what is harmless and reports what remains', async () => {
      workspace.write('a.yaml', faulty);
      const { code, out } = await workspace.run('--fix', 'a.yaml');
      assert.equal(code, 1);
      assert.match(out, /^a\.yaml:9:9 warning [^\n]+ \(dynamodb-table-pitr\)\n/);
      assert.match(out, /\n1 warning in 1 file with databases, 2 fixed\n$/);
      assert.equal(
        workspace.read('a.yaml'),
        faulty
          .replace('    Properties:', '    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n    Properties:')
          .replace(/$/, '      DeletionProtectionEnabled: true\n'),
      );
    });

    it('keeps byte order mark, line ends and permissions, and leaves nothing behind', async () => {
      workspace.write('a.yaml', `\uFEFF${faulty.replaceAll('\n', '\r\n')}`);
      chmodSync(workspace.path('a.yaml'), 0o640);
      await workspace.run('--fix', '.');
      const text = workspace.read('a.yaml');
      assert.ok(text.startsWith('\uFEFFResources:\r\n'));
      assert.ok(text.includes('    DeletionPolicy: Retain\r\n'));
      assert.ok(!/[^\r]\n/.test(text));
      assert.equal(statSync(workspace.path('a.yaml')).mode & 0o777, 0o640);
      assert.deepEqual(readdirSync(workspace.path('.')), ['a.yaml']);
    });

    it('does not touch a file that it does not change', async () => {
      workspace.write('a.yaml', sound);
      const before = statSync(workspace.path('a.yaml'));
      await workspace.run('--fix', '.');
      const after = statSync(workspace.path('a.yaml'));
      assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
    });

    it('writes through a link', async () => {
      workspace.write('shared/a.yaml', faulty);
      symlinkSync(workspace.path('shared/a.yaml'), workspace.path('link.yaml'));
      await workspace.run('--fix', 'link.yaml');
      assert.ok(workspace.read('shared/a.yaml').includes('DeletionPolicy: Retain'));
      assert.equal(workspace.read('link.yaml'), workspace.read('shared/a.yaml'));
    });
  });

  describe('db-lens as a program', () => {
    it('runs', () => {
      workspace.write('a.yaml', faulty);
      const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'a.yaml'], {
        cwd: workspace.path('.'),
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
      assert.equal(status, 1);
      assert.match(stdout, /^a\.yaml:2:3 /);
    });
  });
});
