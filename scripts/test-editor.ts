// Runs the editor tests in the VS Code of the npm registry, without a display.
//   npm test, or alone: node scripts/test-editor.ts [--in node|web|windows] [--oldest] [--grep <regular expression>]
// Without --in one after the other: beside the files, as on a desktop; in a browser without Node, as on vscode.dev; and a
// few tests each in windows that are not one trusted folder.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { bundleEditorTests } from './host/bundle-tests.ts';
import { oldest } from './host/install.ts';
import { editorTests } from './host/paths.ts';
import { runEditorSuite } from './host/run-tests.ts';

const { values } = parseArgs({
  options: { in: { type: 'string' }, oldest: { type: 'boolean' }, grep: { type: 'string' } },
});
const version = values.oldest === true ? { version: oldest } : {};
const grep = values.grep === undefined ? {} : { grep: values.grep };
const workspace = path.join(editorTests, 'workspace');
const roots = path.join(editorTests, 'windows', 'roots');

const runs: Readonly<Record<string, () => Promise<number>>> = {
  node: async () =>
    runEditorSuite({ ...version, workspace, tests: await bundleEditorTests({ place: 'node', ...grep }) }),
  web: async () =>
    runEditorSuite({ ...version, place: 'web', workspace, tests: await bundleEditorTests({ place: 'web', ...grep }) }),
  windows: async () => {
    const codes = [
      await runEditorSuite({ ...version, tests: await windowTests('nothing') }),
      await runEditorSuite({ ...version, workspace, trust: 'restricted', tests: await windowTests('restricted') }),
      await runEditorSuite({
        ...version,
        workspace: roots,
        file: 'roots.code-workspace',
        tests: await windowTests('roots'),
      }),
    ];
    return Math.max(...codes);
  },
};

async function windowTests(name: string): Promise<string> {
  return bundleEditorTests({ place: 'node', entry: `windows/${name}.ts` });
}

await build();
const codes: number[] = [];
for (const [name, run] of Object.entries(runs)) {
  if (name !== (values.in ?? name)) continue;
  console.log(`\nEditor tests: ${name}`);
  codes.push(await run());
}
process.exitCode = Math.max(...codes);
