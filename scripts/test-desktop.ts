// Runs the editor tests in the desktop VS Code, which it downloads into `.vscode-test/`.
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from './build.ts';
import { bundleEditorTests } from './host/bundle-tests.ts';
import { editorTests, project } from './host/paths.ts';
import { copyWorkspace } from './host/workspace.ts';

await build();
process.exitCode = await runTests({
  extensionDevelopmentPath: project,
  extensionTestsPath: await bundleEditorTests({ place: 'node' }),
  launchArgs: [copyWorkspace(path.join(editorTests, 'workspace')), '--disable-extensions', '--disable-workspace-trust'],
});
