import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { project } from './host/paths.ts';

// Of modules that are imported when they are needed, esbuild makes a chunk each, and one of whatever any of them share:
// more than a hundred, most of them smaller than what it costs to load or to pack one. What is needed at the same time is
// therefore put into one chunk, and to import a module of it loads that.

/** The chunks, and how the paths below `src/` begin of what lies in each. What lies in none of them is in the last. */
const chunks: Readonly<Record<string, readonly string[]>> = {
  cdk: ['core/cdk/'],
  check: [
    'core/template/',
    'core/rules/',
    'core/facts/',
    'core/lint.ts',
    'core/fixes.ts',
    'core/team/load.ts',
    'core/team/apply.ts',
    'core/engines/support.ts',
    'core/report/fileSummary.ts',
    'editor/quickFixes.ts',
  ],
};
const last = 'reference';

const source = path.join(project, 'src');
const imported = /\bimport\('(\.[^']+)'\)/g;

/** Has one file made of every chunk that is named here. */
export function namedChunks(): Plugin {
  return {
    name: 'named chunks',
    setup(bundling) {
      const modules = importedModules();
      bundling.onResolve({ filter: /^chunk:/ }, ({ path: chunk }) => ({
        path: chunk.slice('chunk:'.length),
        namespace: 'chunk',
      }));
      // One that is written in another way would get a chunk of its own.
      bundling.onResolve({ filter: /^\./ }, ({ kind, path: to, resolveDir }) =>
        kind === 'dynamic-import' && isWithin(source, resolveDir)
          ? { errors: [{ text: `Write import('${to}') on one line, in single quotes.` }] }
          : undefined,
      );
      bundling.onLoad({ filter: /^/, namespace: 'chunk' }, ({ path: chunk }) => {
        const inside = modules.filter(module => chunkOf(module) === chunk);
        const contents = inside.map(module => `export * as ${nameOf(module)} from './${module}';`).join('\n');
        return { contents, resolveDir: source };
      });
      bundling.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => ({
        contents: throughChunks(file),
        loader: 'ts',
      }));
    },
  };
}

/** What the extension imports when it is needed, as paths below `src/`. */
function importedModules(): readonly string[] {
  const files = globSync('**/*.ts', { cwd: source, exclude: ['cli.ts', 'cli'] });
  const modules = files.flatMap(file =>
    [...textOf(path.join(source, file)).matchAll(imported)].map(([, to = '']) => moduleAt(path.join(source, file), to)),
  );
  return [...new Set(modules)].toSorted();
}

function throughChunks(file: string): string {
  return textOf(file).replaceAll(imported, (_, to: string) => {
    const module = moduleAt(file, to);
    return `import('chunk:${chunkOf(module)}').then(chunk => chunk.${nameOf(module)})`;
  });
}

function moduleAt(file: string, to: string): string {
  return path.relative(source, path.resolve(file, '..', to)).replaceAll(path.sep, '/');
}

function chunkOf(module: string): string {
  const fits = ([, inside]: readonly [string, readonly string[]]): boolean =>
    inside.some(begin => module.startsWith(begin));
  return Object.entries(chunks).find(fits)?.[0] ?? last;
}

function isWithin(folder: string, file: string): boolean {
  return !path.relative(folder, file).startsWith('..');
}

function nameOf(module: string): string {
  return module.replaceAll(/\W/g, '_');
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}
