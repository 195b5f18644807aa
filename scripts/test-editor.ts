// Runs the editor tests in the VS Code of the npm registry, without a display.
import path from 'node:path';
import { build } from './build.ts';
import { bundleEditorTests } from './host/bundle-tests.ts';
import { editorTests } from './host/paths.ts';
import { runEditorSuite } from './host/run-tests.ts';

await build();
const tests = await bundleEditorTests();
process.exitCode = await runEditorSuite({ tests, workspace: path.join(editorTests, 'workspace') });
