import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { project } from '../../../scripts/host/paths.ts';
import { lint } from '../../../src/core/lint.ts';
import { read } from '../../../src/core/read.ts';
import type { CdkCode } from '../../../src/core/recipes/cdk/code.ts';
import { cdkCodes } from '../../../src/core/recipes/cdk/index.ts';
import { givenIn } from '../../../src/core/recipes/cdk/names.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { assets } from '../../assets.ts';
import { synthesize, type Synthesized } from '../../cdk/synth.ts';
import { inserted } from './stacks.ts';

/** What recipes take as given, with ids that begin with `Given`. */
const given: Readonly<Record<string, string>> = {
  vpc: "const vpc = new ec2.Vpc(this, 'GivenNetwork');",
  key: "const key = new kms.Key(this, 'GivenKey');",
  database: `const database = new rds.DatabaseInstance(this, 'GivenDatabase', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_18 }),
      vpc,
    });`,
  secret: "const secret = new secretsmanager.Secret(this, 'GivenSecret');",
  copyVault: `const copyVault = backup.BackupVault.fromBackupVaultArn(
      this,
      'GivenVault',
      'arn:aws:backup:eu-west-1:111122223333:backup-vault:copies',
    );`,
};

const modules = ['backup', 'ec2', 'kms', 'rds', 'secretsmanager'] as const;

function stackFor(code: CdkCode): string {
  const names = givenIn(code);
  const wanted = names.includes('database') && !names.includes('vpc') ? ['vpc', ...names] : names;
  const ordered = Object.keys(given).filter(name => wanted.includes(name));
  assert.deepEqual(
    wanted.filter(name => !ordered.includes(name)),
    [],
  );
  return `import { Stack } from 'aws-cdk-lib';
${modules.map(module => `import * as ${module} from 'aws-cdk-lib/aws-${module}';\n`).join('')}import type { Construct } from 'constructs';

export default class ShopStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id, { env: { account: '111122223333', region: 'eu-central-1' } });

    ${ordered.map(name => given[name] ?? '').join('\n    ')}

    |
  }
}
`;
}

const tsconfig = {
  compilerOptions: {
    target: 'es2024',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  include: ['*.ts'],
};

describe('recipes in CDK as the CDK sees them', function () {
  this.timeout(120_000);
  let folder = '';

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'db-lens-recipes-'));
    await symlink(path.join(project, 'node_modules'), path.join(folder, 'node_modules'));
    await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
    for (const [id, code] of Object.entries(cdkCodes)) {
      const text = await inserted(code, 'typescript', { text: stackFor(code), unit: '  ' });
      await writeFile(path.join(folder, `${id}.ts`), text);
    }
  });

  after(() => rm(folder, { recursive: true }));

  it('compile', async () => {
    const compiler = path.join(project, 'node_modules', 'typescript', 'bin', 'tsc');
    const run = promisify(execFile)(process.execPath, [compiler, '-p', folder]);
    assert.equal(
      await run.then(
        () => '',
        (error: { stdout: string }) => error.stdout,
      ),
      '',
    );
  });

  for (const id of Object.keys(cdkCodes)) {
    it(`make a template that everyday rules accept of ${id}`, async () => {
      const { default: StackClass } = await import(pathToFileURL(path.join(folder, `${id}.ts`)).href);
      assert.deepEqual(await findingsIn(synthesize(StackClass)), []);
    });
  }
});

/** What the rules say of a template, apart from what is given. */
async function findingsIn({ text, paths }: Synthesized): Promise<readonly string[]> {
  const document = await read(text, 'json', assets);
  if (document === undefined) return [];
  const findings = lint(document, rules, { profile: 'recommended', severities: {}, today: '2026-11-20' });
  return findings
    .map(({ rule, resource, message }) => ({ rule, message, at: paths.get(resource) ?? resource }))
    .filter(({ at }) => !at.startsWith('Given'))
    .map(({ rule, message, at }) => `${at} ${rule}: ${message}`);
}
