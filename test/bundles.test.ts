import assert from 'node:assert/strict';
import path from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { alias, bundles } from '../scripts/build.ts';
import { project } from '../scripts/host/paths.ts';
import { namedChunks } from '../scripts/namedChunks.ts';

async function made(options: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({ ...options, alias, bundle: true, write: false, metafile: true });
  return metafile;
}

/** What lies in more than one file. A module that keeps something would keep it twice. */
function repeatedIn({ outputs }: Metafile): readonly string[] {
  const inputs = Object.values(outputs).flatMap(output => Object.keys(output.inputs));
  return inputs.filter((input, i) => inputs.indexOf(input) !== i);
}

/** The files that are loaded when they are needed, without the hashes in their names. */
function loadedLater({ outputs }: Metafile): readonly string[] {
  const imports = Object.values(outputs).flatMap(output => output.imports);
  const own = imports.filter(({ kind, external }) => kind === 'dynamic-import' && external !== true);
  return [...new Set(own.map(({ path: file }) => path.basename(file).replace(/-\w+\.js$/, '')))].toSorted();
}

describe('the bundles', function () {
  this.timeout(60_000);

  for (const options of bundles.filter(({ splitting }) => splitting === true)) {
    it(`of ${Object.keys(options.entryPoints ?? {}).join()} hold every module once`, async () => {
      assert.deepEqual(repeatedIn(await made(options)), []);
    });
  }

  it('of the extension load their named chunks later, and no others', async () => {
    const extension = bundles.find(({ entryPoints = {} }) => 'extension' in entryPoints) ?? {};
    assert.deepEqual(loadedLater(await made(extension)), ['cdk', 'check', 'reference']);
  });

  it('refuse an import that would get a chunk of its own', async () => {
    const contents = 'void import(\n  "./quickFixes.ts"\n);';
    const stdin = { contents, resolveDir: path.join(project, 'src/editor'), loader: 'ts' } as const;
    const building = made({ stdin, plugins: [namedChunks()], external: ['vscode'], logLevel: 'silent' });
    await assert.rejects(building, /Write import\('\.\/quickFixes\.ts'\) on one line, in single quotes\./);
  });
});
